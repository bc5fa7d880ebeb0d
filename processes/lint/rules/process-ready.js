const { camunda, is } = require('../model');

const BY_HAND = [
  'aftercare', 'extension', 'hearing', 'home-visit', 'mediation', 'petition', 'recusal', 'review', 'supervision'
];

/** A process can be run, has a version for people and appears in the start list only if people start it. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process')) {
      return;
    }
    if (!node.isExecutable) {
      reporter.report(node.id, 'Make it executable');
    }
    if (!camunda(node, 'versionTag')) {
      reporter.report(node.id, 'Give it a version tag');
    }
    if (!(node.documentation || []).length) {
      reporter.report(node.id, 'Say in a sentence what the process is for');
    }
    if (!BY_HAND.includes(node.id) && camunda(node, 'isStartableInTasklist') !== false) {
      reporter.report(node.id, 'Nobody starts it by hand: take it out of the start list');
    }
  }
});
