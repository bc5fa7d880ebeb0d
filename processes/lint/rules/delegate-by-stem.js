const { camunda, is, isAny } = require('../model');
const { kebab, stem } = require('../house');

/** One stem, many forms: the id of a step names its code, its form, its table or its model. */
module.exports = () => ({
  check(node, reporter) {
    const wanted = (what, found, expected) => {
      if (found !== expected) {
        reporter.report(node.id, `${what} is <${found || 'nothing'}>, by the name of the step it is <${expected}>`);
      }
    };
    if (isAny(node, [ 'bpmn:ServiceTask', 'bpmn:SendTask' ])) {
      wanted('The delegate', camunda(node, 'delegateExpression'), '${' + stem(node.id) + 'Delegate}');
    }
    if (is(node, 'bpmn:BusinessRuleTask')) {
      wanted('The decision', camunda(node, 'decisionRef'), kebab(stem(node.id)));
    }
    if (is(node, 'bpmn:CallActivity')) {
      wanted('The called model', node.calledElement, kebab(stem(node.id)));
    }
    if (is(node, 'bpmn:UserTask') && camunda(node, 'formRef')) {
      wanted('The form', camunda(node, 'formRef'), kebab(stem(node.id)));
    }
  }
});
