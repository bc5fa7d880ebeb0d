/** What is wrong with a form: everything that the Tasklist cannot show or that the server could not check. */

/** The components that form-js 1.8.7 (schema version 16) shows and that our server knows how to check. */
const COMPONENTS = [
  'checkbox', 'checklist', 'datetime', 'dynamiclist', 'group', 'number', 'radio', 'select', 'separator', 'spacer', 'taglist', 'text', 'textarea',
  'textfield'
];
// the engine cuts a variable at 4000; the case file takes what a petition may be long
const TEXTS = { textfield: 200, textarea: 4000 };
const KEPT_TEXTS = { textfield: 300, textarea: 20000 };
const CHOSEN = [ 'checklist', 'radio', 'select', 'taglist' ];
const WITHOUT_ANSWER = [ 'group', 'separator', 'spacer', 'text' ];
const WORDS_OF_FEEL = [ 'and', 'false', 'not', 'null', 'or', 'true' ];
const CHOICES = [
  'communities', 'hearing-chairs', 'officers-of-case', 'officers-of-unit', 'projects', 'reviewers', 'topics', 'units', 'units-concerned',
  'visiting-officers'
];

function formProblems(name, form) {
  const problems = [];
  const wrong = (component, words) => problems.push(`${name}: ${component.key || component.path || component.id}: ${words}`);
  const platform = [ form.executionPlatform, form.executionPlatformVersion, form.schemaVersion ].join(' ');
  if (form.id !== name) {
    problems.push(`${name}: the id is <${form.id}>, by the file it is <${name}>`);
  }
  if (platform !== 'Camunda Platform 7.24.0 16') {
    problems.push(`${name}: made for <${platform}>, wanted is Camunda Platform 7.24.0 with schema version 16`);
  }
  const ids = new Set();
  inspect(form.components || [], new Set());
  return problems;

  function inspect(components, keys) {
    for (const component of components) {
      if (!COMPONENTS.includes(component.type)) {
        wrong(component, `the Tasklist has no component <${component.type}>`);
      }
      once(ids, component.id, component, 'id');
      asksBefore(component, keys);
      const key = component.type === 'dynamiclist' ? component.path : component.key;
      if (!WITHOUT_ANSWER.includes(component.type)) {
        once(keys, key, component, 'key');
      }
      inspectAnswer(component);
      const within = component.type === 'dynamiclist' ? new Set() : keys;
      inspect(component.components || [], within);
    }
  }

  /** Whoever answers from top to bottom knows at each field whether it is asked; a hint may depend on the case as well. */
  function asksBefore(component, keys) {
    const condition = (component.conditional || {}).hide || '';
    const hide = WITHOUT_ANSWER.includes(component.type) || !condition.startsWith('=') ? '' : condition;
    (hide.replace(/"[^"]*"/g, '').match(/[A-Za-z]\w*/g) || [])
      .filter(word => !WORDS_OF_FEEL.includes(word) && !keys.has(word))
      .forEach(word => wrong(component, `its condition asks for <${word}>, which does not stand above it`));
  }

  function once(seen, value, component, what) {
    if (!value) {
      wrong(component, `has no ${what}`);
    } else if (seen.has(value)) {
      wrong(component, `the ${what} <${value}> is there twice`);
    }
    seen.add(value);
  }

  function inspectAnswer(component) {
    const rules = component.validate || {};
    const { choices, keep, ...others } = component.properties || {};
    const longest = (keep === 'case-file' ? KEPT_TEXTS : TEXTS)[component.type];
    if (longest && !(rules.maxLength >= 1 && rules.maxLength <= longest)) {
      wrong(component, `needs a greatest length, ${longest} at most`);
    }
    if (CHOSEN.includes(component.type) && !choices && !(component.values || []).length && !component.valuesKey) {
      wrong(component, 'offers nothing to choose from');
    }
    if (choices && !CHOICES.includes(choices)) {
      wrong(component, `there is no list of choices <${choices}>`);
    }
    if (keep && keep !== 'case-file') {
      wrong(component, `keep is <${keep}>, the only place is case-file`);
    }
    if (Object.keys(others).length) {
      wrong(component, `nobody reads the property <${Object.keys(others).join(', ')}>`);
    }
    if (component.type === 'textarea' && keep !== 'case-file') {
      wrong(component, 'words about people are kept in the case file: set the property keep to case-file');
    }
    if (component.type === 'textfield' && !keep && !rules.pattern) {
      wrong(component, 'a free text may hold anything: set the property keep to case-file, or say by a pattern what it looks like');
    }
    if (component.type === 'dynamiclist' && !keep && (component.components || []).some(row => (row.properties || {}).keep)) {
      wrong(component, 'its rows hold words about people, so the whole list is kept in the case file');
    }
    const hide = (component.conditional || {}).hide;
    if (hide && !hide.startsWith('=')) {
      wrong(component, 'a condition starts with "="');
    }
    if (component.type === 'dynamiclist' && !component.disableCollapse) {
      wrong(component, 'a list that can be folded loses its rows: switch folding off');
    }
    if (!WITHOUT_ANSWER.includes(component.type) && !(component.label || component.dateLabel || component.timeLabel)) {
      wrong(component, 'has no label');
    }
  }
}

/** The sentences of a form that a person reads, by the key under which a message file translates them. */
function formTexts(form) {
  const texts = new Map();
  collect(form.components || []);
  return texts;

  function collect(components) {
    for (const component of components) {
      const prefix = `form.${form.id}.${component.key || component.path || component.id}`;
      for (const [ property, key ] of [ [ 'label', 'label' ], [ 'dateLabel', 'label' ], [ 'description', 'description' ], [ 'text', 'text' ] ]) {
        if (component[property]) {
          texts.set(`${prefix}.${key}`, component[property]);
        }
      }
      (component.values || []).forEach(value => texts.set(`${prefix}.values.${value.value}`, value.label));
      collect(component.components || []);
    }
  }
}

module.exports = { formProblems, formTexts };
