/** Reading a model: the engine's attributes, extension elements and paths. */
const { is, isAny } = require('bpmnlint-utils');

function camunda(element, name) {
  return element.get ? element.get(`camunda:${name}`) : undefined;
}

function extensions(element, type) {
  const values = element.extensionElements ? element.extensionElements.get('values') : [];
  return values.filter(value => !type || value.$type === type);
}

function processOf(element) {
  let up = element;
  while (up && !is(up, 'bpmn:Process')) {
    up = up.$parent;
  }
  return up;
}

/** Every flow element of a process, those inside sub-processes too. */
function everything(scope) {
  return (scope.flowElements || []).flatMap(element => [ element, ...everything(element) ]);
}

/** The nodes reachable from the given ones without going through a node for which `stops` holds. */
function reachable(starts, stops) {
  const seen = new Set();
  const next = [ ...starts ];
  while (next.length) {
    const node = next.pop();
    if (seen.has(node)) {
      continue;
    }
    seen.add(node);
    const scope = node.$parent;
    const boundaries = (scope.flowElements || []).filter(other => is(other, 'bpmn:BoundaryEvent') && other.attachedToRef === node);
    next.push(...boundaries); // an event at the edge leaves before the step is done
    if (!stops(node)) {
      next.push(...(node.outgoing || []).map(flow => flow.targetRef));
    }
  }
  return seen;
}

module.exports = { camunda, everything, extensions, is, isAny, processOf, reachable };
