/** What the rules know of the house. A manager who needs another role or another answering step adds it here. */
const { existsSync, readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

const PROCESSES = resolve(__dirname, '..');

/** The candidate groups that a model may name outright; those of a unit come by variable. */
const ROLES = [
  'discipline-office',
  'linked-leader',
  'petition-office',
  'petition-office-head',
  'registrar',
  'visiting-officer'
];

/** Steps that answer the petitioner in writing, and called models of which every path answers. */
const ANSWERS = {
  steps: [
    'service_answerReopening', 'service_confirmWithdrawal', 'service_declineReview', 'service_endReopening', 'service_endReview', 'service_issueDecision', 'service_issueNotice',
    'service_issueReview'
  ],
  calls: [ 'demand', 'acceptance', 'decision', 'sealed-report' ]
};

/** Models that are a step on the way to an answer: their caller answers. */
const ON_THE_WAY = [
  'aftercare',
  'carry-out-review',
  'closing-report',
  'deadline-warning',
  'extension',
  'handling',
  'hearing',
  'home-visit',
  'jurisdiction-dispute',
  'keep-promise',
  'mediation',
  'recusal',
  'recount-deadlines',
  'sealed-report',
  'simple-handling',
  'supervision',
  'transfer',
  'watch-deadline'
];

/** Service steps that send something out of the house or wake another process: a retry must not undo a person's work. */
const LEAVES_THE_HOUSE = [
  'service_answerReopening',
  'service_confirmWithdrawal',
  'service_declineHearing',
  'service_declineReview',
  'service_endReopening',
  'service_endReview',
  'service_giveWarnings',
  'service_handOutPromises',
  'service_inviteRating',
  'service_issueAgreement',
  'service_issueDecision',
  'service_issueExtension',
  'service_issueHearingNotice',
  'service_issueHearingRecord',
  'service_issueNotice',
  'service_issueRecusal',
  'service_issueReferral',
  'service_issueReview',
  'service_issueTransfer',
  'service_openSupervision',
  'service_orderCarryOut',
  'service_superviseExecution',
  'service_writeVisitLetter'
];

/** The folders that hold models: one for each Java module. */
function modules() {
  return readdirSync(PROCESSES, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(PROCESSES, entry.name, 'messages')))
    .map(entry => entry.name)
    .sort();
}

function formExists(id) {
  return modules().some(module => existsSync(join(PROCESSES, module, 'forms', `${id}.form`)));
}

/** visitSheet → visit-sheet */
function kebab(stem) {
  return stem.replace(/[A-Z]/g, letter => '-' + letter.toLowerCase());
}

/** user_recordVisit → recordVisit */
function stem(id) {
  return id.slice(id.indexOf('_') + 1);
}

module.exports = { ANSWERS, LEAVES_THE_HOUSE, ON_THE_WAY, PROCESSES, ROLES, formExists, kebab, modules, stem };
