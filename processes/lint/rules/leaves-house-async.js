const { camunda, is, isAny } = require('../model');
const { LEAVES_THE_HOUSE } = require('../house');

/** What leaves the house runs in a transaction of its own and is tried again by the engine, not by a clerk. */
module.exports = () => ({
  check(node, reporter) {
    const leaves = is(node, 'bpmn:SendTask') || LEAVES_THE_HOUSE.includes(node.id) || (node.loopCharacteristics && isAny(node, [ 'bpmn:CallActivity' ]));
    if (leaves && !camunda(node, 'asyncBefore')) {
      reporter.report(node.id, 'Set "asynchronous before": this step leaves the house');
    }
    if (node.loopCharacteristics && !camunda(node.loopCharacteristics, 'asyncAfter')) {
      reporter.report(node.id, 'Set "multi-instance asynchronous after": those who finish at the same moment would collide');
    }
  }
});
