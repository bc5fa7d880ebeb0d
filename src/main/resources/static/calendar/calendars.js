// Follows a recount, lists what moved by it, and hands in what an administrator announces.
import {read} from '../case-file/api.js';

const main = document.querySelector('#main');
const form = document.querySelector('#announce');
const at = id => document.getElementById(id);
const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
const token = () => decodeURIComponent(document.cookie.split('; ').find(cookie => cookie.startsWith('DOORSTEP-TOKEN='))?.split('=')[1] ?? '');
const pause = milliseconds => new Promise(resolve => { setTimeout(resolve, milliseconds); });
const language = document.documentElement.lang;
const day = text => new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(`${text}T00:00:00Z`));
const moment = text => new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeStyle: 'short'}).format(new Date(text));
const MOST_DAYS = 366;
const MOST_SHOWN = 500;

follow();

async function follow() {
  try {
    for (let progress = await read(`${main.dataset.calendar}/recount`); ; progress = await read(`${main.dataset.calendar}/recount`)) {
      show(progress);
      if (!progress.running || progress.stuck) break;
      await pause(2000);
    }
    list(await read(`${main.dataset.calendar}/moved`));
  } catch (problem) {
    at('told').textContent = problem.message;
  }
}

function show({running, stuck, counted, total, lookedAt, version}) {
  at('bar').hidden = !running;
  at('bar').max = Math.max(total, 1);
  at('bar').value = counted;
  const state = stuck ? 'stuck' : !running ? 'done' : counted + lookedAt ? 'running' : 'waiting';
  at('told').textContent = fill(at('told').dataset[state], counted, total, lookedAt, version);
}

function list({deadlines, steps}) {
  const words = at('moved').dataset;
  at('moved').hidden = false;
  lines('deadlines', deadlines.map(one => fill(words.deadline, one.subject, one.name, day(one.from), day(one.to))));
  lines('steps', steps.map(one => fill(words[one.kind.toLowerCase()], one.subject ?? '–', one.name, moment(one.from), moment(one.to))));
}

function lines(id, sentences) {
  const words = at('moved').dataset;
  const all = sentences.length ? sentences : [words.none];
  if (sentences.length >= MOST_SHOWN) all.push(fill(words.most, MOST_SHOWN));
  at(id).replaceChildren(...all.map(item));
}

const item = words => Object.assign(document.createElement('li'), {textContent: words});

function addRow() {
  const row = at('row').content.cloneNode(true);
  row.querySelector('legend').textContent += ` ${at('rows').children.length + 1}`;
  at('rows').append(row);
  return at('rows').lastElementChild;
}

if (form) {
  addRow();
  at('more').addEventListener('click', () => addRow().querySelector('input').focus());
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const button = form.querySelector('button[type=submit]');
    button.disabled = true;
    const mistakes = await announce();
    button.disabled = false;
    tell(mistakes);
  });
}

/** Every day of every line; a line without a first day says nothing yet. */
function days() {
  return [...at('rows').children].flatMap(row => {
    const value = name => row.querySelector(`[name=${name}]`).value.trim();
    const [first, last] = [value('first'), value('last') || value('first')];
    if (!first) {
      if (value('name') || value('last')) throw new Error(form.dataset.nodate);
      return [];
    }
    const all = [];
    for (let date = new Date(`${first}T00:00:00Z`); date <= new Date(`${last}T00:00:00Z`) && all.length <= MOST_DAYS; date.setUTCDate(date.getUTCDate() + 1)) {
      all.push({date: date.toISOString().slice(0, 10), change: value('change'), name: value('name')});
    }
    if (!all.length) throw new Error(form.dataset.wronglast);
    return all;
  });
}

/** Nothing is wrong: the page is read anew. Else what is, by field. */
async function announce() {
  try {
    const year = at('year').valueAsNumber;
    const body = {year: Number.isInteger(year) ? year : 0, announcesYear: at('whole').checked, source: at('source').value, days: days()};
    const answer = await fetch(`${main.dataset.calendar}/editions`, {
      method: 'POST', body: JSON.stringify(body), credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', 'Accept': 'application/json', 'Accept-Language': language,
        'X-DOORSTEP-TOKEN': token(), 'X-Requested-With': 'XMLHttpRequest'}
    }).catch(() => { throw new Error(form.dataset.lost); });
    if (answer.ok) {
      location.assign(`?calendar=${encodeURIComponent(at('calendar').value)}&year=${body.year}`);
      return [];
    }
    const said = await answer.json().catch(() => ({}));
    return said.errors?.length ? said.errors : [{field: 'days', message: said.detail ?? said.title ?? form.dataset.lost}];
  } catch (problem) {
    return [{field: 'days', message: problem.message}];
  }
}

function tell(mistakes) {
  for (const field of ['year', 'source', 'days']) {
    const own = mistakes.filter(mistake => mistake.field === field).map(mistake => mistake.message);
    at(`${field}-error`).textContent = own.join(' ');
    if (field !== 'days') at(field).setAttribute('aria-invalid', String(own.length > 0));
  }
  at('mistakes').hidden = !mistakes.length;
  at('mistakes').querySelector('ul').replaceChildren(...mistakes.map(mistake => {
    const line = document.createElement('li');
    line.append(Object.assign(document.createElement('a'), {href: `#${mistake.field}`, textContent: mistake.message}));
    return line;
  }));
  if (mistakes.length) at('mistakes').focus();
}
