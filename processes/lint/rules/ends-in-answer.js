const { is, reachable } = require('../model');
const { ANSWERS, ON_THE_WAY } = require('../house');

/**
 * Every path ends in an answer to the petitioner (R22 §23, §32): no end event may be reached past all steps that answer.
 * What merely joins a running case, without ending it, owes no answer of its own.
 */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process') || ON_THE_WAY.includes(node.id)) {
      return;
    }
    const scopes = [ node, ...(node.flowElements || []).filter(element => is(element, 'bpmn:SubProcess')) ];
    scopes.forEach(scope => {
      const starts = (scope.flowElements || []).filter(element => is(element, 'bpmn:StartEvent') && element.isInterrupting !== false);
      [ ...reachable(starts, answers) ]
        .filter(reached => is(reached, 'bpmn:EndEvent'))
        .forEach(end => reporter.report(end.id, 'The petitioner gets no answer on a path to this end'));
    });
  }
});

function answers(node) {
  return is(node, 'bpmn:CallActivity')
    ? ANSWERS.calls.includes(node.calledElement)
    : ANSWERS.steps.includes(node.id);
}
