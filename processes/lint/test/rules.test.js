const assert = require('node:assert/strict');
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('node:test');
const { problems } = require('./problems');

const ATTRIBUTES = 'id="visit-round" name="Round" isExecutable="true" camunda:versionTag="1" camunda:isStartableInTasklist="false"';
const START = '<startEvent id="start_opened" name="Opened" camunda:asyncAfter="true"/>';
const END = '<endEvent id="end_done" name="Done"/>';

const user = (attributes, inner = '') => `<userTask id="user_recordVisit" name="Record" ${attributes}>${inner}</userTask>`;
const service = attributes => `<serviceTask id="service_planVisit" name="Plan" ${attributes}/>`;
const flow = (id, from, to, inner = '', attributes = '') =>
  `<sequenceFlow id="flow_${id}" sourceRef="${from}" targetRef="${to}" ${attributes}>${inner}</sequenceFlow>`;
const call = (attributes, inner) =>
  `<callActivity id="call_homeVisit" name="Visit" calledElement="home-visit" ${attributes}><extensionElements>${inner}</extensionElements></callActivity>`;
const inward = '<camunda:in businessKey="#{execution.processBusinessKey}"/><camunda:in source="petitionNumber" target="petitionNumber"/>';
const gate = (name, attributes = '') =>
  START + END + `<exclusiveGateway id="gate_met" name="${name}" ${attributes}/>` + flow('in', 'start_opened', 'gate_met') +
  flow('met', 'gate_met', 'end_done', '', 'name="Yes"') + flow('absent', 'gate_met', 'end_done', '', 'name="No"');
const answered = step => START + `<serviceTask id="${step}" name="Notice"/>` + END + flow('a', 'start_opened', step) + flow('b', step, 'end_done');
const nodes = count => Array.from({ length: count }, (none, at) => `<task id="user_step${at}x" name="Step"/>`).join('');

/** For each rule: what it lets pass, and what it stops. */
const CASES = {
  'bound-to-deployment': [
    [ user('camunda:formRef="record-visit" camunda:formRefBinding="deployment"') ],
    [ user('camunda:formRef="record-visit"'), user('camunda:formRef="record-visit" camunda:formRefBinding="latest"'), call('', inward) ]
  ],
  'delegate-by-stem': [
    [ service('camunda:delegateExpression="${planVisitDelegate}"'), call('', inward) ],
    [ service('camunda:delegateExpression="${otherDelegate}"'), service(''), '<callActivity id="call_visit" calledElement="home-visit"/>' ]
  ],
  'ends-in-answer': [
    [ answered('service_issueNotice') ],
    [ answered('service_fileAway'), START + END + flow('a', 'start_opened', 'end_done') ]
  ],
  'everything-named': [
    [ START, gate('Met?') ],
    [ '<startEvent id="start_opened"/>', gate('Met?').replace('name="Yes"', '') ]
  ],
  'fits-a-screen': [ [ nodes(30) ], [ nodes(31) ] ],
  'gateway-asks': [ [ gate('Met?', 'default="flow_met"'), gate('见到本人？', 'default="flow_met"') ], [ gate('Met', 'default="flow_met"'), gate('Met?') ] ],
  'id-shape': [ [ START ], [ '<startEvent id="StartEvent_1" name="a"/>', '<serviceTask id="service_0ab12cd" name="a"/>', '<endEvent id="done" name="a"/>' ] ],
  'leaves-house-async': [
    [ '<serviceTask id="service_issueNotice" camunda:asyncBefore="true"/>', service('') ],
    [ '<serviceTask id="service_issueNotice"/>', '<sendTask id="service_tell"/>',
      '<callActivity id="call_demand" camunda:asyncBefore="true"><multiInstanceLoopCharacteristics/></callActivity>' ]
  ],
  'no-programs': [
    [ service('camunda:delegateExpression="${planVisitDelegate}"') ],
    [ '<scriptTask id="user_a" name="a"/>', service('camunda:class="x.Y"'), service('camunda:expression="${a.b()}"'), service('camunda:type="external"'),
      user('', '<extensionElements><camunda:taskListener event="create" class="x.Y"/></extensionElements>'),
      user('', '<extensionElements><camunda:executionListener event="start" delegateExpression="${aDelegate}"/></extensionElements>'),
      '<serviceTask id="service_a"><extensionElements><camunda:connector/></extensionElements></serviceTask>',
      START + END + flow('a', 'start_opened', 'end_done', '<conditionExpression xsi:type="tFormalExpression" language="groovy">true</conditionExpression>') ]
  ],
  'passes-business-key': [
    [ call('', inward) ],
    [ call('', ''), call('', inward.replace(/<camunda:in source.*/, '')), call('', inward + '<camunda:in variables="all"/>') ]
  ],
  'process-ready': [
    [ { attributes: ATTRIBUTES, inner: '<documentation>A round of visits.</documentation>' } ],
    [ { attributes: ATTRIBUTES, inner: '' },
      { attributes: ATTRIBUTES.replace('isExecutable="true"', ''), inner: '<documentation>A round.</documentation>' },
      { attributes: ATTRIBUTES.replace('camunda:versionTag="1"', ''), inner: '<documentation>A round.</documentation>' },
      { attributes: ATTRIBUTES.replace('camunda:isStartableInTasklist="false"', ''), inner: '<documentation>A round.</documentation>' } ]
  ],
  'starts-async': [ [ START ], [ '<startEvent id="start_opened" name="Opened"/>' ] ],
  'task-explained': [ [ user('', '<documentation>Write down what was said.</documentation>') ], [ user(''), user('', '<documentation>-</documentation>') ] ],
  'task-has-dates': [
    [ user('camunda:dueDate="${deadlines.due(\'recordVisit\')}" camunda:followUpDate="${deadlines.followUp(\'recordVisit\')}"') ],
    [ user('camunda:dueDate="${keepBy}"'), user('camunda:followUpDate="${keepBy}"'), user('camunda:dueDate="P3D" camunda:followUpDate="${keepBy}"') ]
  ],
  'task-has-form': [
    [ user('camunda:formRef="record-visit"'), user('camunda:formKey="embedded:deployment:petition/forms/register-petition.html"') ],
    [ user(''), user('camunda:formRef="no-such-form"'), user('camunda:formKey="embedded:app:x.html"'), user('camunda:formKey="embedded:deployment:petition/forms/no-such.html"'),
      { attributes: 'id="round"', inner: '<startEvent id="start_opened"/>' } ]
  ],
  'task-has-owner': [
    [ user('camunda:candidateGroups="registrar"'), user('camunda:candidateGroups="${unitGroup}"') ],
    [ user('camunda:assignee="${handler}"'), user('camunda:candidateGroups="managers"') ]
  ]
};

test('each rule has its cases', () => {
  const rules = readdirSync(join(__dirname, '..', 'rules')).map(file => file.replace('.js', ''));
  assert.deepEqual(Object.keys(CASES).sort(), rules.sort());
  assert.deepEqual(Object.keys(require('..').configs.recommended.rules).sort(), rules.map(rule => 'doorstep/' + rule).sort());
});

for (const [ rule, [ passing, failing ] ] of Object.entries(CASES)) {
  passing.forEach((model, at) => test(`${rule} lets pass ${at + 1}`, async () => {
    assert.deepEqual(await problems(rule, model, ATTRIBUTES), []);
  }));
  failing.forEach((model, at) => test(`${rule} stops ${at + 1}`, async () => {
    assert.notDeepEqual(await problems(rule, model, ATTRIBUTES), []);
  }));
}

test('a path around the answer is found, also at the edge of the answering step', async () => {
  const around = answered('service_issueNotice') + '<boundaryEvent id="timer_late" attachedToRef="service_issueNotice"/>' + flow('c', 'timer_late', 'end_done');
  assert.equal((await problems('ends-in-answer', around, ATTRIBUTES)).length, 1);
});
