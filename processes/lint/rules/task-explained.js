const { is } = require('../model');

/** Whoever opens a task reads what is to be done and which article asks for it. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:UserTask') && !(node.documentation || []).some(one => (one.text || '').trim().length > 20)) {
      reporter.report(node.id, 'Say in the documentation what is to be done here');
    }
  }
});
