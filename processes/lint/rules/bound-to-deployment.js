const { camunda, is } = require('../model');

/** Forms, decisions and called models are those that the model was tested with, not the newest. */
module.exports = () => ({
  check(node, reporter) {
    const wanted = (ref, binding) => {
      if (ref && binding !== 'deployment') {
        reporter.report(node.id, `Bind <${ref}> to the deployment, not to <${binding || 'latest'}>`);
      }
    };
    if (is(node, 'bpmn:UserTask') || is(node, 'bpmn:StartEvent')) {
      wanted(camunda(node, 'formRef'), camunda(node, 'formRefBinding'));
    }
    if (is(node, 'bpmn:CallActivity')) {
      wanted(node.calledElement, camunda(node, 'calledElementBinding'));
    }
    if (is(node, 'bpmn:BusinessRuleTask')) {
      wanted(camunda(node, 'decisionRef'), camunda(node, 'decisionRefBinding'));
    }
  }
});
