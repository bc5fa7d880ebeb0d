// Brings the intake form in the Tasklist to life: words, checks before sending, files after registering.
import {read, send, upload} from '../case-file/api.js';
import {el} from '../case-file/dom.js';
import {language} from '../case-file/words.js';
import {representatives} from './representatives.js';
import {findings} from './findings.js';
import {WORDS} from './words.js';

const CHANNELS = ['LETTER', 'VISIT', 'PHONE', 'NET', 'FAX', 'HOME_VISIT', 'RECEPTION', 'HOTLINE', 'TRANSFER_IN'];
const ENGINE_SAYS = /^Cannot instantiate process definition \S+ /; // stands before every sentence of ours

export const say = (key, ...values) => (WORDS[language][key] ?? key).replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');

/** Called once from the form's own script with the Tasklist's form object. */
export function start(camForm, root) {
  const form = camForm.formElement[0];
  const at = id => form.querySelector(`#rp-${id}`);
  form.querySelectorAll('[data-say]').forEach(node => { node.textContent = say(node.dataset.say); });
  at('channel').append(...CHANNELS.map(code => el('option', {value: code}, say(code))));
  at('channel').value = 'LETTER';
  choices(at('community'), `${root}/api/choices?list=communities`, at);
  choices(at('topic'), `${root}/api/choices?list=topics`, at);
  const people = representatives(at('representatives'), at('add'));
  const show = () => {
    at('known').hidden = at('anonymous').checked;
    at('read').hidden = !at('oral').checked;
    at('group').hidden = !(Number(at('groupSize').value) > 1);
  };
  form.addEventListener('input', show);
  form.addEventListener('input', event => event.target.removeAttribute('aria-invalid')); // until it is looked at again
  form.addEventListener('change', show);
  show();

  camForm.on('store', () => { camForm.storePrevented = true; }); // words about people do not stay in a browser
  camForm.on('submit', () => {
    if (camForm.registered) {
      camForm.submitPrevented = true;
      return;
    }
    const [rows, members] = at('group').hidden ? [[], []] : [people.rows(), named(at('members'))];
    const wrong = findings(at, rows, members);
    tell(at, wrong.length ? say('errors') : '', wrong);
    if (wrong.length) camForm.submitPrevented = true;
    else answers(camForm, at, rows, members);
  });
  afterwards(camForm, at, people, root);
}

async function choices(select, url, at) {
  select.append(el('option', {value: ''}, say('unknown')));
  try {
    select.append(...(await read(url)).map(choice => el('option', {value: choice.value}, choice.label)));
  } catch {
    at('uploads').append(el('li', {class: 'rp-hint'}, say('noChoices')));
  }
}

/** What the Tasklist's own fields do not send: the day, the number, the list; and nothing of what is hidden. */
function answers(camForm, at, rows, members) {
  const variables = camForm.variableManager;
  const put = (name, type, value) => {
    if (variables.variables[name]) variables.destroyVariable(name);
    if (value !== null && value !== '') variables.createVariable({name, type, value, originalValue: null});
  };
  put('receivedOn', 'String', at('receivedOn').value);
  put('groupSize', 'Integer', Number(at('groupSize').value || 1));
  put('representatives', 'Json', rows.length ? rows : null);
  put('members', 'Json', members.length ? members : null);
  if (at('anonymous').checked) ['name', 'address'].forEach(name => { at(name).value = ''; });
}

/** Says what is wrong in one place, each line leading to its field. */
function tell(at, title, lines) {
  const box = at('errors');
  box.hidden = !lines.length;
  box.replaceChildren(el('strong', {}, title), el('ul', {}, lines.map(({field, words}) => el('li', {},
    field ? el('a', {href: '', onclick: event => { event.preventDefault(); field.focus(); }}, words) : words))));
  box.ownerDocument.querySelectorAll('.register-petition [aria-invalid]').forEach(node => node.removeAttribute('aria-invalid'));
  lines.forEach(({field}) => field?.setAttribute('aria-invalid', 'true'));
  if (lines.length) box.focus();
}

/** Once the petition has its number the files follow; a file that fails never undoes the registration. */
function afterwards(camForm, at, people, root) {
  const engine = camForm.client.resource('process-definition');
  const submit = engine.submitForm;
  const wrapped = (data, done) => submit.call(engine, data, async (problem, instance) => {
    if (problem) {
      tell(at, say('refused'), problem.message.replace(ENGINE_SAYS, '').split('\n').map(words => ({words, field: saidOf(at, words)})));
      return done(problem, instance);
    }
    const form = camForm.formElement[0];
    const number = instance.businessKey;
    const failed = await files(at, root, number);
    const others = at('group').hidden ? [] : [...people.rows(), ...named(at('members'))];
    const codes = await receipts(`${root}/api/cases/${number}`, others);
    tell(at, say(failed.length ? 'registered' : 'done', number), failed.map(words => ({words})));
    form.querySelectorAll('fieldset').forEach(part => { part.hidden = true; }); // it is done and must not be sent again
    camForm.registered = true;
    at('errors').hidden = false;
    at('errors').classList.toggle('rp-done', !failed.length);
    at('errors').append(...codes.map(({whose, code}) => el('p', {}, whose, ' ', el('strong', {class: 'rp-code'}, code))),
      el('button', {type: 'button', class: 'btn btn-primary', onclick: () => done(null, instance)}, say('goOn')));
    at('errors').focus();
  });
  const client = camForm.client;
  camForm.client = Object.assign(Object.create(client), { // for this form only: the Tasklist shares its client
    resource: name => name === 'process-definition' ? Object.assign(Object.create(engine), {submitForm: wrapped}) : client.resource(name)
  });
}

/** What is handed to the petitioner, and to each of the others: their own code. */
async function receipts(url, others) {
  const codes = [];
  try {
    codes.push({whose: say('forPetitioner'), code: (await send(`${url}/query-code`, {})).queryCode});
    for (const [place, {name}] of others.entries()) {
      codes.push({whose: say('forOther', name), code: (await send(`${url}/people/${place + 1}/query-code`, {})).queryCode});
    }
  } catch {
    return codes; // the case file tells them as well
  }
  return codes;
}

/** One name a line. */
function named(box) {
  return box.value.split('\n').map(line => line.trim()).filter(line => line).map(name => ({name}));
}

/** The field that a sentence of the server begins with, as in "phone: …". */
function saidOf(at, words) {
  const name = /^([A-Za-z]+)(\[.*)?:/.exec(words)?.[1];
  return name ? at(name) : null;
}

async function files(at, root, number) {
  const failed = [];
  for (const file of at('files').files) {
    const line = el('li', {});
    at('uploads').append(line);
    try {
      await upload(`${root}/api/cases/${number}/attachments`, file, percent => { line.textContent = say('uploading', file.name, percent); });
    } catch (problem) {
      failed.push(say('missing', file.name, problem.message));
    }
    line.remove();
  }
  return failed;
}
