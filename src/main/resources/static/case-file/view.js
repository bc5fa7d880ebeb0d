// Draws the case file of one petition into a node: in a tab of the Tasklist, or on a page of its own.
import {read} from './api.js';
import {actions, attachmentForm, consentButton, ownCodeButton, unmaskButton} from './actions.js';
import {day, el, facts, section, table} from './dom.js';
import {inTasklist, language, say} from './words.js';

/** Loads the case file and shows it; root is the path that Doorstep lives under, often empty. */
export async function showCaseFile(node, number, root = '') {
  style(root);
  const box = el('div', {class: 'case-file', lang: language === 'zh' ? 'zh-CN' : 'en'});
  const message = el('p', {role: 'status', 'aria-live': 'polite', class: 'cf-message'}, say('loading'));
  node.replaceChildren(box);
  box.append(message);
  if (!number) {
    message.textContent = say('noNumber');
    return;
  }
  const place = {root, url: `${root}/api/cases/${encodeURIComponent(number)}`};
  place.reload = async said => {
    try {
      const file = await read(place.url);
      message.textContent = said ?? '';
      message.classList.remove('cf-error');
      box.replaceChildren(message, ...content(file, place));
    } catch (problem) {
      place.tell(`${say('failed')} ${problem.message}`, true);
      box.append(el('button', {type: 'button', class: 'btn btn-default', onclick: () => place.reload()}, say('reload')));
    }
  };
  place.tell = (words, wrong = false) => {
    message.textContent = words;
    message.classList.toggle('cf-error', wrong);
    message.setAttribute('role', wrong ? 'alert' : 'status');
  };
  await place.reload();
}

function style(root) {
  if (!document.getElementById('case-file-style')) {
    document.head.append(el('link', {id: 'case-file-style', rel: 'stylesheet', href: `${root}/case-file/case-file.css`}));
  }
}

function content(file, place) {
  return [
    el(inTasklist ? 'h2' : 'h1', {}, say('title', file.number), ' ', el('span', {class: 'cf-badge'}, file.statusName ?? file.status),
      file.urgent ? el('span', {class: 'cf-badge cf-urgent'}, say('urgent')) : null,
      file.sealed ? el('span', {class: 'cf-badge cf-urgent'}, say('sealed')) : null),
    matter(file.matter ?? {}, place),
    people(file, place),
    section(say('demands'), table(say('demands'), [
      [say('number'), row => row.number], [say('summary'), row => row.summary], [say('type'), row => row.typeName],
      [say('standing'), row => row.standingName], [say('unit'), row => units(row)], [say('handler'), row => row.handlerName],
      [say('project'), row => project(row)], [say('due'), row => due(row)]], file.demands)),
    periods(file),
    section(say('timeline'), table(say('timeline'), [
      [say('when'), row => day(row.at)], [say('what'), row => row.text], [say('who'), row => row.by]], file.timeline)),
    attachments(file, place),
    section(say('visits'), table(say('visits'), [
      [say('when'), row => [row.visitOn ?? '', row.slot ? ` ${row.slot}` : '']], [say('purpose'), row => row.purposeName],
      [say('visitors'), row => (row.visitors ?? []).join(', ')], [say('outcome'), row => row.outcomeName],
      [say('said'), row => row.said], ['', row => consentButton(row, place)]], file.visits)),
    section(say('promises'), table(say('promises'), [
      [say('promise'), row => row.text], [say('byName'), row => row.byName],
      [say('keepBy'), row => day(row.keepBy)], [say('keptOn'), row => day(row.keptOn)]], file.promises)),
    section(say('decisions'), table(say('decisions'), [
      [say('number'), row => row.demandNumber], [say('outcome'), row => row.outcomeName], [say('reply'), row => row.reply],
      [say('approvedOn'), row => day(row.approvedOn)], [say('servedOn'), row => day(row.servedOn)]], file.decisions)),
    section(say('reviews'), table(say('reviews'), [
      [say('number'), row => row.demandNumber], [say('stage'), row => row.stageName], [say('askedOn'), row => asked(row)], [say('askedBy'), row => row.askerName],
      [say('disagrees'), row => row.reasons], [say('body'), row => [row.bodyName, row.reviewerName ? `: ${row.reviewerName}` : '']],
      [say('due'), row => due(row)], [say('outcome'), row => opinions(row)], [say('issuedOn'), row => day(row.issuedOn)],
      [say('servedOn'), row => day(row.servedOn)], [say('carriedOutOn'), row => day(row.carriedOutOn)]], file.reviews)),
    file.recusals?.length ? recusals(file) : null,
    section(say('letters'), file.letters.length ? file.letters.map(letter) : el('p', {class: 'cf-none'}, say('none'))),
    section(say('notes'), table(say('notes'), [
      [say('when'), row => day(row.at)], [say('what'), row => row.text], [say('who'), row => row.by]], file.notes)),
    actions(file, place)
  ].filter(part => part !== null);
}

function periods(file) {
  return section(say('periods'), table(say('periods'), [
    [say('number'), row => row.subject], [say('owed'), row => `${row.owed} (${row.article})`], [say('start'), row => day(row.start)],
    [say('due'), row => due(row)], [say('standing'), row => row.stateName + (row.endedOn ? ` · ${day(row.endedOn)}` : '')],
    [say('late'), row => row.breachedOn ? el('strong', {}, day(row.breachedOn)) : ''],
    [say('ledger'), row => el('details', {}, el('summary', {}, say('entries', row.entries.length)),
      el('ol', {}, row.entries.map(entry => el('li', {}, `${day(entry.at)} ${entry.text} (${entry.by})`))))]], file.periods));
}

function matter(m, place) {
  return section(say('matter'), facts([
    [say('request'), m.request], [say('facts'), m.facts], [say('reasons'), m.reasons], [say('topic'), m.topicName],
    [say('community'), m.communityName], [say('channel'), m.channelName ?? m.channel], [say('receivedOn'), day(m.receivedOn)],
    [say('related'), m.related ? el('a', {href: `${place.root}/cases/${m.related}`}, m.related) : null],
    [say('groupSize'), m.groupSize > 1 ? m.groupSize : null],
    [say('departed'), m.departed || null],
    [say('oral'), m.oral ? say('yes') : null], [say('readBack'), m.oral ? say(m.readBack ? 'yes' : 'no') : null]]));
}

function people(file, place) {
  return section(say('people'),
    file.people.some(person => person.masked) ? el('p', {class: 'cf-hint'}, say('masked')) : null,
    table(say('people'), [
      [say('role'), row => say(row.role)], [say('name'), row => row.name], [say('address'), row => row.address],
      [say('phone'), row => row.phone], ['', row => [unmaskButton(row, file, place), ownCodeButton(row, file, place)]]], file.people));
}

function attachments(file, place) {
  return section(say('attachments'),
    table(say('attachments'), [
      [say('file'), row => el('a', {href: `${place.url}/attachments/${row.id}`, 'aria-label': say('download', row.name)}, row.name)],
      [say('size'), row => size(row.size)], [say('addedAt'), row => day(row.addedAt)], [say('addedBy'), row => row.addedBy]], file.attachments),
    file.may?.attach === false ? null : attachmentForm(place));
}

function letter(l) {
  return el('details', {}, el('summary', {}, `${l.kindName ?? l.kind} ${l.number ?? ''} · ${day(l.issuedOn)}`), el('div', {class: 'cf-letter'}, l.text ?? ''));
}

function asked(row) {
  return row.inTime ? day(row.askedOn) : say('askedLate', day(row.askedOn));
}

/** Who should take no part, as the petitioner asked; the server shows it to those alone who decide. */
function recusals(file) {
  return section(say('recusals'), table(say('recusals'), [
    [say('number'), row => row.number], [say('askedOn'), row => day(row.askedOn)],
    [say('whom'), row => row.aboutHead ? say('whomHead', row.whom) : row.whom], [say('ground'), row => row.groundName],
    [say('reasons'), row => row.words], [say('standing'), row => row.standingName], [say('meant'), row => row.officerName],
    [say('decidedOn'), row => day(row.decidedOn)], [say('decidedWhy'), row => row.reason]], file.recusals));
}

/** Who answers for the demand, and the other units that it concerns: they settle who accepts it, then assist (R22 §24). */
function units(row) {
  const others = (row.concerned ?? []).filter(one => !row.unit || one.assists).map(one => one.unitName).join(say('comma'));
  return [row.unitName ?? '', others ? el('div', {class: 'cf-hint'}, say(row.unit ? 'assisting' : 'concerned', others)) : ''];
}

/** What a review says, and the way there as far as the reader may see it. */
function opinions(row) {
  return [row.outcomeName ?? '', ...(row.opinions ?? []).map(round => el('details', {}, el('summary', {}, say('opinionBy', round.by)),
    facts([[say('outcome'), round.outcomeName], [say('facts'), round.facts], [say('reasons'), round.reasons], [say('law'), round.law],
      [say('reply'), round.reply], [say('remark'), round.returnedRemark]])))];
}

function project(row) {
  return row.takeNoPart?.length
    ? [row.projectName, el('details', {}, el('summary', {}, say('takeNoPart')), el('ul', {}, row.takeNoPart.map(who => el('li', {}, who))))]
    : row.projectName;
}

function due(row) {
  const on = row.dueRolled ?? row.due;
  const said = on ? (row.article && !row.owed ? say('dueWhy', day(on), row.article) : day(on)) : '';
  return row.dueReasons?.length
    ? [said, el('details', {}, el('summary', {}, say('why')), el('ol', {}, row.dueReasons.map(reason => el('li', {}, reason))))]
    : said;
}

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
