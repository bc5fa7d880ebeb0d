/** Checks all forms and message files of this folder; says each thing that is wrong and fails if there is any. */
const { basename } = require('node:path');
const { formProblems, formTexts } = require('./forms');
const { diagramTexts, parseProperties, wordProblems } = require('./words');
const folder = require('./folder');

const forms = folder.forms();
const byName = new Map(forms.map(({ name, form }) => [ name, form ]));
const used = new Set();
const problems = forms.flatMap(({ name, form }) => formProblems(name, form));

for (const model of folder.models()) {
  const wanted = diagramTexts(model.elements);
  model.usedForms.forEach(name => {
    used.add(name);
    if (byName.has(name)) {
      formTexts(byName.get(name)).forEach((text, key) => wanted.set(key, text));
    }
  });
  problems.push(...wordProblems(basename(model.messages), wanted, parseProperties(model.said)));
}
problems.push(...[ ...byName.keys() ].filter(name => !used.has(name)).map(name => `${name}: no model uses this form`));

problems.forEach(problem => console.error(problem));
process.exitCode = problems.length ? 1 : 0;
