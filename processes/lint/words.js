/** Whether a message file says everything that its model and its forms say, and nothing else. */

/** The sentences of a diagram or a decision that a person reads, by the key under which a message file translates them. */
function diagramTexts(elements) {
  const texts = new Map();
  for (const element of elements) {
    if (element.name) {
      texts.set(`${element.id}.name`, element.name);
    }
    if (element.documentation) {
      texts.set(`${element.id}.documentation`, element.documentation);
    }
  }
  return texts;
}

function parseProperties(text) {
  const entries = new Map();
  for (const line of text.split('\n')) {
    if (line.trim() && !line.startsWith('#')) {
      const at = line.indexOf('=');
      entries.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
  }
  return entries;
}

function wordProblems(file, wanted, said) {
  const missing = [ ...wanted.keys() ].filter(key => !said.get(key)).map(key => `${file}: nothing is said for ${key}`);
  const stale = [ ...said.keys() ].filter(key => !wanted.has(key)).map(key => `${file}: ${key} belongs to nothing any more`);
  const untranslated = [ ...said ].filter(([ key, words ]) => wanted.has(key) && !/\p{Script=Han}/u.test(words)).map(([ key ]) => `${file}: ${key} is not Chinese`);
  return [ ...missing, ...stale, ...untranslated ];
}

module.exports = { diagramTexts, parseProperties, wordProblems };
