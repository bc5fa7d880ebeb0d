// Hands a file in, watches its rows become petitions, and says what became of each.
import {read} from '../case-file/api.js';

const form = document.querySelector('#import');
const at = id => document.getElementById(id);
const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, place) => values[place] ?? '');
const token = () => decodeURIComponent(document.cookie.split('; ').find(cookie => cookie.startsWith('DOORSTEP-TOKEN='))?.split('=')[1] ?? '');
const pause = milliseconds => new Promise(resolve => { setTimeout(resolve, milliseconds); });
const MOST_ROWS_SHOWN = 200;

form.addEventListener('submit', async event => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  at('problem').textContent = '';
  try {
    await follow(await begin());
  } catch (problem) {
    at('problem').textContent = problem.message;
  } finally {
    button.disabled = false;
  }
});

async function begin() {
  const parts = new FormData(form);
  if (!parts.get('mapping')?.size) parts.delete('mapping');
  const answer = await fetch(form.action, {
    method: 'POST', body: parts, credentials: 'same-origin',
    headers: {'Prefer': 'respond-async', 'Accept': 'application/json', 'Accept-Language': document.documentElement.lang,
      'X-DOORSTEP-TOKEN': token(), 'X-Requested-With': 'XMLHttpRequest'}
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error([said.detail ?? said.title, ...(said.errors ?? []).map(error => error.message)].join(' '));
  return said;
}

/** The progress is read again until the last row; a screen reader hears of it now and then, not at every row. */
async function follow(first) {
  const url = `${form.action.replace(/import$/, 'imports')}/${first.id}`;
  at('result').hidden = false;
  for (let report = first; ; report = await read(url)) {
    show(report, url);
    if (report.state !== 'RUNNING') return;
    await pause(1000);
  }
}

function show(report, url) {
  at('bar').max = Math.max(report.total, 1);
  at('bar').value = report.done;
  at('told').textContent = fill(form.dataset[report.state.toLowerCase()], report.done, report.total, report.registered, report.already, report.rejected.length);
  at('rejected').hidden = !report.rejected.length;
  at('rejected').href = `${url}/rejected.csv`;
  list('rows', report.rejected.slice(0, MOST_ROWS_SHOWN).map(row => fill(form.dataset.row, row.row, row.column ?? '–', row.reason)));
  list('columns', [
    ...Object.entries(report.notTaken).map(([column, count]) => fill(form.dataset.nottaken, column, count)),
    ...Object.entries(report.unknownCodes).map(([code, count]) => fill(form.dataset.unknowncode, code, count)),
    ...report.unknownColumns.map(column => fill(form.dataset.unknown, column))]);
}

function list(id, lines) {
  at(id).replaceChildren(...lines.map(words => Object.assign(document.createElement('li'), {textContent: words})));
}
