const { is, isAny } = require('../model');

/** What a reader sees has a name: each node, lane, pool and process, and each answer that leaves a gateway. */
module.exports = () => ({
  check(node, reporter) {
    const seen = isAny(node, [ 'bpmn:FlowNode', 'bpmn:Lane', 'bpmn:Participant', 'bpmn:Process' ]);
    const answer = is(node, 'bpmn:SequenceFlow') && is(node.sourceRef, 'bpmn:Gateway') && (node.sourceRef.outgoing || []).length > 1;
    if ((seen || answer) && !(node.name || '').trim()) {
      reporter.report(node.id, 'Give it a name that a clerk would use', [ 'name' ]);
    }
  }
});
