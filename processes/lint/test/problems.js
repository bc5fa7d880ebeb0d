const { BpmnModdle } = require('bpmn-moddle');
const Linter = require('bpmnlint/lib/linter');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const { everything } = require('../model');

/** What one rule says of a process with the given content. */
async function problems(rule, model, attributes) {
  const process = typeof model === 'string' ? { attributes, inner: model } : model;
  const xml = `<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t"><process ${process.attributes}>${process.inner}</process></definitions>`;
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  if (warnings.length) {
    throw new Error(warnings[0].message);
  }
  link(rootElement.rootElements[0]);
  const linter = new Linter({ resolver: { resolveRule: () => require(`../rules/${rule}`), resolveConfig: () => null } });
  const report = await linter.lint(rootElement, { rules: { [rule]: 'error' } });
  return report[rule] || [];
}

/** The snippets leave out what a modeler writes beside each flow: that its ends know it. */
function link(process) {
  everything(process).filter(element => element.$type === 'bpmn:SequenceFlow').forEach(flow => {
    flow.sourceRef.get('outgoing').push(flow);
    flow.targetRef.get('incoming').push(flow);
  });
}

module.exports = { problems };
