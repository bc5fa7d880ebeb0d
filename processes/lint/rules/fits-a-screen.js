const { everything, is } = require('../model');

const MOST_NODES = 30;

/** A model that does not fit a screen is to be split by a call activity. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Process')) {
      const nodes = everything(node).filter(element => is(element, 'bpmn:FlowNode'));
      if (nodes.length > MOST_NODES) {
        reporter.report(node.id, `${nodes.length} nodes do not fit a screen (at most ${MOST_NODES}): move a part into a model of its own`);
      }
    }
  }
});
