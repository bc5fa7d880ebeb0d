// What an officer can do from the case file: each action asks in words, sends, and says what came of it.
import {read, send, upload} from './api.js';
import {el, nextId, section} from './dom.js';
import {say} from './words.js';

const LARGEST = 20 * 1024 * 1024;

/** A button that opens a small form with one text box; the words are sent when the officer says so. */
function asking(title, hint, label, required, act) {
  return askingIn(el('textarea', {rows: '3', 'aria-required': required ? 'true' : null}), title, hint, label, required, act);
}

/** A button that opens a small form with this one field. */
function askingIn(box, title, hint, label, required, act) {
  const [boxId, hintId, errorId] = [nextId(), nextId(), nextId()];
  box.id = boxId;
  box.setAttribute('aria-describedby', `${hintId} ${errorId}`);
  const error = el('p', {id: errorId, class: 'cf-error', role: 'alert'});
  const form = el('form', {class: 'cf-ask', novalidate: true}, hint ? el('p', {id: hintId, class: 'cf-hint'}, hint) : null,
    el('label', {for: boxId}, label), box, error,
    el('button', {type: 'submit', class: 'btn btn-primary'}, say('send')), ' ',
    el('button', {type: 'button', class: 'btn btn-default', onclick: () => { details.open = false; summary.focus(); }}, say('cancel')));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const words = box.value.trim();
    error.textContent = required && !words ? say('required') : '';
    box.setAttribute('aria-invalid', error.textContent ? 'true' : 'false');
    if (error.textContent) return box.focus();
    const button = form.querySelector('[type=submit]');
    button.disabled = true;
    try {
      await act(words);
    } catch (problem) {
      error.textContent = problem.message;
    } finally {
      button.disabled = false;
    }
  });
  const summary = el('summary', {}, title);
  const details = el('details', {class: 'cf-action'}, summary, form);
  return details;
}

/** The actions on the whole petition that this reader may take. */
export function actions(file, place) {
  const may = file.may ?? {};
  const act = (path, name, done) => async words => {
    await send(`${place.url}/${path}`, {[name]: words});
    await place.reload(done);
  };
  return section(say('actions'),
    file.may?.queryCode ? queryCodeButton(`${place.url}/query-code`, say('queryCode'), place) : null,
    file.may?.addMember ? memberForm(place) : null,
    file.demands.filter(demand => may.nameProject?.includes(demand.number)).map(demand => projectForm(demand, place)),
    may.material === false ? null : asking(say('material'), say('materialHint'), say('materialWords'), true, act('materials', 'words', say('materialDone'))),
    may.urgent === false ? null : asking(say('urgentReport'), say('urgentHint'), say('urgentWords'), true, act('urgency', 'words', say('urgentDone'))),
    may.withdraw === false ? null : asking(say('withdraw'), say('withdrawHint'), say('withdrawWords'), true, act('withdrawal', 'words', say('withdrawDone'))),
    may.interest === false ? null : asking(say('interest'), say('interestHint'), say('interestReason'), false, act('interests', 'reason', say('interestDone'))));
}

/** Shows one person in full after a reason, on this page only. */
export function unmaskButton(person, file, place) {
  if (!person.masked || file.may?.unmask === false) return null;
  const button = asking(say('unmask', say(person.role)), null, say('unmaskReason'), true, async reason => {
    const full = await send(`${place.url}/people/${person.place}/unmask`, {reason});
    Object.assign(person, full, {masked: false});
    const row = button.closest('tr');
    [person.name, person.address, person.phone].forEach((value, column) => { row.cells[column + 1].textContent = value ?? ''; });
    row.cells[4].textContent = '';
    place.tell(say('unmasked'));
  });
  return button;
}

/** Tells the code of one of a group, for that person. */
export function ownCodeButton(person, file, place) {
  return file.may?.queryCode && person.role !== 'PETITIONER'
    ? queryCodeButton(`${place.url}/people/${person.place}/query-code`, say('ownCode'), place) : null;
}

/** Says which project of the office a demand is about, or none; the others are looked up when somebody asks for them. */
function projectForm(demand, place) {
  const option = (value, name) => el('option', {value, selected: value === (demand.project ?? '')}, name);
  const box = el('select', {}, option('', say('noProject')), demand.project ? option(demand.project, demand.projectName) : null);
  const button = askingIn(box, say('changeProject', demand.number), say('projectHint'), say('projectChosen', demand.number), false, async project => {
    await send(`${place.url}/demands/${demand.number}/project`, {project: project || null});
    await place.reload(say('projectDone', demand.number));
  });
  button.addEventListener('toggle', async () => {
    try {
      const others = (await read(`${place.root}/api/directory`)).projects.filter(one => one.id !== demand.project);
      box.append(...others.map(one => option(one.id, one.name)));
    } catch (problem) {
      place.tell(problem.message, true);
    }
  }, {once: true});
  return button;
}

/** Takes down somebody who joins later; a name is enough, and the code to be handed to them is shown once. */
function memberForm(place) {
  return asking(say('addMember'), say('addMemberHint'), say('name'), true, async name => {
    const told = await send(`${place.url}/people`, {name});
    await place.reload(say('addMemberDone', told.number, told.queryCode));
  });
}

/** Tells a code; it is shown on this page only, and that it was told is on record. */
function queryCodeButton(url, label, place) {
  const code = el('strong', {class: 'cf-code', 'aria-live': 'polite'});
  return el('p', {}, el('button', {type: 'button', class: 'btn btn-default', onclick: async () => {
    try {
      code.textContent = (await send(url, {})).queryCode;
    } catch (problem) {
      place.tell(problem.message, true);
    }
  }}, label), ' ', code);
}

/** Ends a visit at once when the person no longer wants it; no reason is asked. */
export function consentButton(visit, place) {
  if (!visit.open) return null;
  return el('button', {type: 'button', class: 'btn btn-default', onclick: async () => {
    if (!window.confirm(say('consentWithdrawnAsk'))) return;
    try {
      await send(`${place.url}/visits/${visit.id}/consent-withdrawal`, {});
      await place.reload();
    } catch (problem) {
      place.tell(problem.message, true);
    }
  }}, say('consentWithdrawn'));
}

/** Adds files one after the other, each with its own progress bar and its own answer. */
export function attachmentForm(place) {
  const [id, listId] = [nextId(), nextId()];
  const input = el('input', {type: 'file', id, multiple: true});
  const list = el('ul', {id: listId, class: 'cf-uploads', 'aria-live': 'polite'});
  const button = el('button', {type: 'submit', class: 'btn btn-primary'}, say('attach'));
  return el('form', {class: 'cf-ask', onsubmit: async event => {
    event.preventDefault();
    list.replaceChildren();
    const files = [...input.files];
    if (!files.length) return list.append(el('li', {class: 'cf-error'}, say('noFile')));
    button.disabled = true;
    const said = [];
    for (const file of files) said.push(await uploadOne(file, list, place));
    button.disabled = false;
    if (said.every(one => one.ok)) await place.reload(said.map(one => one.words).join(' '));
  }}, el('label', {for: id}, say('chooseFiles')), input, button, list);
}

async function uploadOne(file, list, place) {
  const words = el('span', {});
  const bar = el('progress', {max: '100', value: '0', 'aria-label': file.name});
  const item = el('li', {}, words, ' ', bar);
  list.append(item);
  const end = (ok, sentence) => {
    bar.remove();
    item.classList.toggle('cf-error', !ok);
    words.textContent = sentence;
    return {ok, words: sentence};
  };
  if (file.size > LARGEST) return end(false, say('tooLarge', file.name));
  try {
    await upload(`${place.url}/attachments`, file, percent => {
      bar.value = percent;
      words.textContent = say('uploading', file.name, percent);
    });
    return end(true, say('uploaded', file.name));
  } catch (problem) {
    return end(false, `${file.name}: ${problem.message}`);
  }
}
