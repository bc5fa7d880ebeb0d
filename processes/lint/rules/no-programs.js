const { camunda, extensions, is, isAny } = require('../model');

const ATTRIBUTES = [ 'class', 'expression', 'type', 'variableMappingClass', 'variableMappingDelegateExpression', 'taskPriority' ];
const PROGRAMS = [ 'camunda:Connector', 'camunda:ExecutionListener', 'camunda:TaskListener', 'camunda:Script', 'camunda:FormData', 'camunda:InputOutput' ];

/** A model says in which order things happen; what happens is Java's: no script, class, connector or listener inside. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:ScriptTask')) {
      reporter.report(node.id, 'A model holds no script');
    }
    if (isAny(node, [ 'bpmn:FlowNode', 'bpmn:Process' ])) {
      ATTRIBUTES.filter(name => node.$descriptor.propertiesByName[`camunda:${name}`] && camunda(node, name)).forEach(name =>
        reporter.report(node.id, `camunda:${name} is not for models: a service step names its delegate`)
      );
      extensions(node)
        .filter(value => PROGRAMS.some(program => program.toLowerCase() === value.$type.toLowerCase()))
        .forEach(value => reporter.report(node.id, `<${value.$type}> is not for models`));
    }
    if (is(node, 'bpmn:SequenceFlow') && node.conditionExpression && node.conditionExpression.language) {
      reporter.report(node.id, 'A condition asks one variable, in the language of the engine');
    }
  }
});
