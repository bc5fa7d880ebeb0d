const { camunda, is } = require('../model');

/** Whoever hands something in gets a number at once; the rest happens after the start event, in its own transaction. */
module.exports = () => ({
  check(node, reporter) {
    const plain = is(node, 'bpmn:StartEvent') && !(node.eventDefinitions || []).length;
    if (plain && !camunda(node, 'asyncAfter')) {
      reporter.report(node.id, 'Set "asynchronous after" on the start event');
    }
  }
});
