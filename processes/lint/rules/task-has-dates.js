const { camunda, is } = require('../model');

/** A task without a date is forgotten; the period itself stands in data, never in the model. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) {
      return;
    }
    for (const [ name, words ] of [ [ 'dueDate', 'due date' ], [ 'followUpDate', 'follow-up date' ] ]) {
      const value = camunda(node, name);
      if (!value) {
        reporter.report(node.id, `The task has no ${words}`);
      } else if (!/^\$\{.+\}$/.test(value)) {
        reporter.report(node.id, `The ${words} is written into the model: ask the deadlines for it`);
      }
    }
  }
});
