// Which petition a task is about. Officers may read their tasks and nothing else of the engine, so it is asked of the task.
import {el} from '../../../../case-file/dom.js';
import {say} from '../../../../case-file/words.js';

const SHOWN = ['petitionNumber', 'topicName', 'communityName'];
const known = new Map();

/** What the case of a task is called; asked once per task, for the list comes again every half minute. */
export function caseOf(api, taskId) {
  if (!known.has(taskId)) known.set(taskId, ask(api, taskId).catch(() => { known.delete(taskId); return {}; }));
  return known.get(taskId);
}

async function ask(api, taskId) {
  const answer = await fetch(`${api.engineApi}/task/${taskId}/form-variables?variableNames=${SHOWN}&deserializeValues=false`);
  if (!answer.ok) throw new Error(answer.status);
  const variables = await answer.json();
  return Object.fromEntries(SHOWN.map(name => [name, variables[name]?.value]));
}

/** Writes number, topic and community on the card of a task. */
export async function line(node, api, taskId) {
  const about = await caseOf(api, taskId);
  node.replaceChildren(el('p', {class: 'case-line'}, SHOWN.filter(name => about[name])
    .map(name => el('span', {class: name}, el('span', {class: 'sr-only'}, `${say(name)}: `), about[name]))));
}
