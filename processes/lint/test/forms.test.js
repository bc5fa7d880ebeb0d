const assert = require('node:assert/strict');
const { test } = require('node:test');
const { formProblems, formTexts } = require('../forms');
const { diagramTexts, parseProperties, wordProblems } = require('../words');

const said = { type: 'textarea', id: 'field_said', key: 'said', label: 'Said', validate: { maxLength: 4000 }, properties: { keep: 'case-file' } };
const form = (...components) => ({ id: 'a', executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0', schemaVersion: 16, components });
const stops = (words, ...components) => test(`a form with ${words} is stopped`, () => assert.equal(formProblems('a', form(...components)).length, 1));

test('a plain form passes', () => assert.deepEqual(formProblems('a', form(said)), []));
test('the rows of a list have keys of their own', () =>
  assert.deepEqual(formProblems('a', form(said, { type: 'dynamiclist', id: 'l', path: 'rows', label: 'Rows', disableCollapse: true, properties: { keep: 'case-file' }, components: [ { ...said, id: 'r' } ] })), []));

stops('a component of a newer form-js', { type: 'filepicker', id: 'f', key: 'f', label: 'File' });
stops('the same key twice', said, { ...said, id: 'other' });
stops('the same id twice', said, { ...said, key: 'other' });
stops('a text without an end', { ...said, validate: {} });
stops('a text longer than a column', { ...said, validate: { maxLength: 20001 } });
stops('nothing to choose', { type: 'select', id: 's', key: 's', label: 'S', values: [] });
stops('an unknown list of choices', { type: 'select', id: 's', key: 's', label: 'S', values: [], properties: { choices: 'moons' } });
stops('words that would become a variable', { ...said, properties: {} });
stops('a free text that would become a variable', { ...said, type: 'textfield', validate: { maxLength: 20 }, properties: {} });
test('a text of a known look may become a variable', () =>
  assert.deepEqual(formProblems('a', form({ ...said, type: 'textfield', validate: { maxLength: 11, pattern: '[0-9]+' }, properties: {} })), []));
stops('words kept in an unknown place', { ...said, type: 'textfield', validate: { maxLength: 20 }, properties: { keep: 'drawer' } });
stops('a property that nobody reads', { ...said, properties: { keep: 'case-file', hint: 'x' } });
stops('a condition that is none', { ...said, conditional: { hide: 'a = b' } });
stops('a condition on a field further down', { ...said, conditional: { hide: '=later = "YES"' } });
stops('a list that folds', { type: 'dynamiclist', id: 'l', path: 'rows', label: 'Rows', components: [] });
stops('kept rows in a list that is not kept', { type: 'dynamiclist', id: 'l', path: 'rows', label: 'Rows', disableCollapse: true, components: [ said ] });
stops('a field without a label', { ...said, label: undefined });
test('a form for another platform is stopped', () => assert.equal(formProblems('a', { ...form(), schemaVersion: 18 }).length, 1));
test('a form under another name is stopped', () => assert.equal(formProblems('b', form()).length, 1));

test('every sentence of a form has a key', () =>
  assert.deepEqual([ ...formTexts(form({ ...said, description: 'D' }, { type: 'radio', id: 'w', key: 'w', label: 'W', values: [ { value: 'YES', label: 'Yes' } ] },
    { type: 'datetime', id: 'd', key: 'd', dateLabel: 'Day' }, { type: 'text', id: 'text_t', text: 'T' })).keys() ],
  [ 'form.a.said.label', 'form.a.said.description', 'form.a.w.label', 'form.a.w.values.YES', 'form.a.d.label', 'form.a.text_t.text' ]));

const wanted = diagramTexts([ { id: 'user_a', name: 'A', documentation: 'Do it.' } ]);
const words = text => wordProblems('f', wanted, parseProperties(text));
test('a complete message file passes', () => assert.deepEqual(words('# 注\nuser_a.name = 甲\nuser_a.documentation = 办理。'), []));
test('a missing sentence is stopped', () => assert.equal(words('user_a.name = 甲').length, 1));
test('a sentence for nothing is stopped', () => assert.equal(words('user_a.name = 甲\nuser_a.documentation = 办理。\nuser_b.name = 乙').length, 1));
test('an English sentence is stopped', () => assert.equal(words('user_a.name = A\nuser_a.documentation = 办理。').length, 1));
