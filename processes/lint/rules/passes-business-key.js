const { extensions, is } = require('../model');

/** The petition number travels along: messages and tasks of a called model find their petition by it. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:CallActivity')) {
      return;
    }
    const ins = extensions(node, 'camunda:In');
    if (!ins.some(one => one.businessKey === '#{execution.processBusinessKey}')) {
      reporter.report(node.id, 'Pass the business key: #{execution.processBusinessKey}');
    }
    if (!ins.some(one => one.target === 'petitionNumber')) {
      reporter.report(node.id, 'Pass the variable petitionNumber');
    }
    if (ins.some(one => one.variables === 'all') || extensions(node, 'camunda:Out').some(one => one.variables === 'all')) {
      reporter.report(node.id, 'Pass variables by name, not all of them');
    }
  }
});
