const { camunda, is } = require('../model');
const { ROLES } = require('../house');

/** Somebody must see the task even when its assignee is away: a group of the house, or a variable that holds one. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) {
      return;
    }
    const groups = camunda(node, 'candidateGroups');
    if (!groups) {
      reporter.report(node.id, 'The task has no group to own it');
      return;
    }
    groups.split(',').map(group => group.trim()).forEach(group => {
      if (!ROLES.includes(group) && !/^\$\{\w+Group\}$/.test(group)) {
        reporter.report(node.id, `There is no role <${group}>`);
      }
    });
  }
});
