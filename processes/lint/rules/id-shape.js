const { is } = require('../model');

const SHAPES = [
  [ 'bpmn:UserTask', /^user_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:ServiceTask', /^service_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:SendTask', /^service_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:BusinessRuleTask', /^rule_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:CallActivity', /^call_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:SubProcess', /^sub_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Gateway', /^gate_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:StartEvent', /^(start|message|timer|error)_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:EndEvent', /^end_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Event', /^(timer|message|error)_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Task', /^user_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:SequenceFlow', /^flow_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Lane', /^lane_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Participant', /^pool_[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Process', /^[a-z]+(-[a-z]+)*$/ ],
  [ 'bpmn:Message', /^[a-z]+\.[a-z][A-Za-z0-9]*$/ ],
  [ 'bpmn:Error', /^[a-z]+\.[a-z][A-Za-z0-9]*$/ ]
];
const MADE_BY_A_TOOL = /_(?=[a-z0-9]*\d)[a-z0-9]{7}$/;

/** An id says kind and stem: code, forms and running cases find their step by it. */
module.exports = () => ({
  check(node, reporter) {
    const shape = SHAPES.find(([ type ]) => is(node, type));
    if (shape && (!shape[1].test(node.id) || MADE_BY_A_TOOL.test(node.id))) {
      reporter.report(node.id, `The id is not of the house's shape ${shape[1].source}`);
    }
  }
});
