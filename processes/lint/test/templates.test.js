const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
const { validateAll } = require('@bpmn-io/element-templates-validator');
const { BpmnModdle } = require('bpmn-moddle');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const folder = require('../folder');
const { PROCESSES } = require('../house');
const { everything } = require('../model');

const STEPS = { 'bpmn:ServiceTask': 'camunda:delegateExpression', 'bpmn:BusinessRuleTask': 'camunda:decisionRef', 'bpmn:CallActivity': 'calledElement' };
const templates = JSON.parse(readFileSync(join(PROCESSES, '.camunda/element-templates/doorstep.json'), 'utf8'));

/** What a template sets, told apart from others: the kind of element and what it runs. */
function offered(template) {
  const [ type ] = template.appliesTo;
  const property = template.properties.find(one => one.binding.name === STEPS[type]);
  return property && `${type} ${property.value}`;
}

test('every template is one that the Modeler understands', () => {
  const { valid, results } = validateAll(templates);
  assert.ok(valid, JSON.stringify(results.flatMap(result => result.errors || []), null, 2));
});

test('a template with a binding that the Modeler lacks is found', () => {
  const broken = structuredClone(templates[1]);
  broken.properties[0].binding.type = 'camunda:taskListener';
  assert.equal(validateAll([ broken ]).valid, false);
});

test('each step of our models can be picked from the list, and nothing else can', async () => {
  const inModels = new Set();
  for (const { file } of folder.models().filter(model => model.file.endsWith('.bpmn'))) {
    const { rootElement } = await new BpmnModdle({ camunda }).fromXML(readFileSync(file, 'utf8'));
    rootElement.rootElements.filter(element => element.$type === 'bpmn:Process').flatMap(everything)
      .filter(element => STEPS[element.$type])
      .forEach(element => inModels.add(`${element.$type} ${element.get(STEPS[element.$type])}`));
  }
  assert.deepEqual(templates.map(offered).filter(Boolean).sort(), [ ...inModels ].sort());
});
