// What has to be put right before an intake form is sent; the server checks all of it again.
import {say} from './register-petition.js';

const LARGEST = 20 * 1024 * 1024;
const MOST_REPRESENTATIVES = 5;

/** Each finding has its words and the field that they are about. */
export function findings(at, rows, members) {
  const found = [];
  const add = (field, words) => found.push({field, words});
  const needed = id => {
    if (!at(id).value.trim()) add(at(id), say('required', say(id)));
  };
  if (at('receivedOn').value > new Date().toLocaleDateString('sv')) add(at('receivedOn'), say('future'));
  if (!at('anonymous').checked) ['name', 'address'].forEach(needed);
  if (/(^|\D)\d{17}[\dXx](\D|$)/.test(at('phone').value)) add(at('phone'), say('idCard'));
  people(at, rows, members, add);
  ['request', 'facts', 'reasons'].forEach(needed);
  if (at('oral').checked && !at('readBack').checked) add(at('readBack'), say('mustReadBack'));
  for (const file of at('files').files) {
    if (file.size > LARGEST) add(at('files'), say('tooLarge', file.name));
  }
  return found;
}

function people(at, rows, members, add) {
  const size = at('groupSize').value.trim();
  if (size && !(/^\d{1,6}$/.test(size) && Number(size) >= 1 && Number(size) <= 100000)) add(at('groupSize'), say('groupNumber'));
  if (at('group').hidden) return;
  if (at('channel').value === 'VISIT' && rows.length > MOST_REPRESENTATIVES) add(at('add'), say('tooMany'));
  if (rows.length > Number(size)) add(at('groupSize'), say('morePeople'));
  else if (members.length && rows.length + members.length >= Number(size)) add(at('members'), say('moreMembers', rows.length + members.length + 1));
  at('representatives').querySelectorAll('input[data-part=name]').forEach((input, place) => {
    if (!input.value.trim()) add(input, say('required', say('representative', place + 1)));
  });
}
