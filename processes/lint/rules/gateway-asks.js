const { is, isAny } = require('../model');

/** A gateway is a question, and each way out of it but one says when it is taken. */
module.exports = () => ({
  check(node, reporter) {
    if (!isAny(node, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ])) {
      return;
    }
    if (!/[?？]$/.test((node.name || '').trim())) {
      reporter.report(node.id, 'The name of a gateway is a question and ends in "?"', [ 'name' ]);
    }
    if (is(node, 'bpmn:ExclusiveGateway') && !node.default) {
      reporter.report(node.id, 'One way out is the default, so that no case is left standing');
    }
  }
});
