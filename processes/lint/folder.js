/** The models, forms and message files of this folder as they lie on the disk. */
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { basename, join } = require('node:path');
const { Parser } = require('saxen');
const { PROCESSES, modules } = require('./house');

const SILENT = [ 'message', 'error', 'signal', 'escalation', 'output', 'input' ];

function files(folder, ending) {
  return existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith(ending)).sort().map(file => join(folder, file)) : [];
}

function forms() {
  return modules()
    .flatMap(module => files(join(PROCESSES, module, 'forms'), '.form'))
    .map(file => ({ name: basename(file, '.form'), form: JSON.parse(readFileSync(file, 'utf8')) }));
}

/** Each model and decision with the elements that have words, the forms it uses and the message file beside it. */
function models() {
  return modules().flatMap(module => {
    const folder = join(PROCESSES, module);
    return [ ...files(folder, '.bpmn'), ...files(folder, '.dmn') ].map(file => {
      const name = basename(file).replace(/\.(bpmn|dmn)$/, '');
      const messages = join(folder, 'messages', `${name}_zh.properties`);
      return { name, file, messages, said: existsSync(messages) ? readFileSync(messages, 'utf8') : '', ...read(readFileSync(file, 'utf8')) };
    });
  });
}

function read(xml) {
  const elements = [];
  const usedForms = new Set();
  const open = [];
  new Parser()
    .on('openTag', (tag, attributes) => {
      const { id, name, ...rest } = attributes();
      const kind = tag.replace(/^.*:/, '');
      const element = { kind, id, name: SILENT.includes(kind) ? undefined : name && unescape(name) };
      open.push(element);
      if (id) {
        elements.push(element);
      }
      if (rest['camunda:formRef']) {
        usedForms.add(rest['camunda:formRef']);
      }
      if (rest['camunda:formKey']) {
        usedForms.add(rest['camunda:formKey'].replace(/^.*\/(.*)\.html$/, '$1'));
      }
    })
    .on('text', text => {
      const [ parent, inner ] = open.slice(-2);
      if (inner && inner.kind === 'documentation') {
        parent.documentation = (parent.documentation || '') + text;
      }
    })
    .on('closeTag', () => open.pop())
    .parse(xml);
  return { elements, usedForms };
}

function unescape(text) {
  return text.replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

module.exports = { forms, models };
