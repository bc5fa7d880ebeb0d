const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { camunda, is, processOf } = require('../model');
const { PROCESSES, formExists } = require('../house');

const EMBEDDED = /^embedded:deployment:(.+)\.html$/;

/** A task without a form would let anybody set any variable; an embedded form has a companion for the server's check. */
module.exports = () => ({
  check(node, reporter) {
    const ref = (is(node, 'bpmn:UserTask') || is(node, 'bpmn:StartEvent')) && camunda(node, 'formRef');
    const key = (is(node, 'bpmn:UserTask') || is(node, 'bpmn:StartEvent')) && camunda(node, 'formKey');
    const embedded = key && EMBEDDED.exec(key);
    if (is(node, 'bpmn:UserTask') && !ref && !key) {
      reporter.report(node.id, 'The task has no form');
    }
    if (ref && !formExists(ref)) {
      reporter.report(node.id, `There is no form <${ref}.form> in any forms folder`);
    }
    if (key && !embedded) {
      reporter.report(node.id, `The form key <${key}> is not of the shape embedded:deployment:<module>/forms/<name>.html`);
    }
    if (embedded && !existsSync(join(PROCESSES, embedded[1] + '.form'))) {
      reporter.report(node.id, `The embedded form has no companion <${embedded[1]}.form> to check it by`);
    }
    const plain = is(node, 'bpmn:StartEvent') && is(node.$parent, 'bpmn:Process') && !(node.eventDefinitions || []).length;
    if (plain && !ref && !key && camunda(processOf(node), 'isStartableInTasklist') !== false) {
      reporter.report(node.id, 'People start this process by hand: it needs a start form');
    }
  }
});
