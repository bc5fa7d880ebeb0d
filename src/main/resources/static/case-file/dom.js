// Builds pieces of the page; text is always text, never markup.
import {inTasklist, language, say} from './words.js';

/** An element with attributes and children; strings become text, null children are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter(child => child !== null && child !== undefined));
  return node;
}

let ids = 0;
export const nextId = () => `case-file-${++ids}`;

/** A day or a moment in the reader's way of writing it, by the clock of the office wherever the reader is. */
export function day(value) {
  if (!value) return '';
  const inTheOffice = value.replace(/([+-]\d\d:\d\d|Z)$/, ''); // with its offset it would move to the reader's zone
  return value.length === 10 ? value : new Date(inTheOffice).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {dateStyle: 'medium', timeStyle: 'short'});
}

/** A section with a heading that a screen reader can jump to. */
export function section(title, ...content) {
  const id = nextId();
  return el('section', {'aria-labelledby': id}, el(inTasklist ? 'h3' : 'h2', {id, class: 'cf-heading'}, title), ...content);
}

/** A table of rows, or the word "none". Columns are [heading, row => content]; a column without heading is for what can be done. */
export function table(caption, columns, rows) {
  if (!rows.length) return el('p', {class: 'cf-none'}, say('none'));
  return el('div', {class: 'cf-scroll', tabindex: '0', role: 'group', 'aria-label': caption},
    el('table', {},
      el('thead', {}, el('tr', {}, columns.map(([heading]) => el('th', {scope: 'col'}, heading || say('actions'))))),
      el('tbody', {}, rows.map(row => el('tr', {}, columns.map(([, content]) => el('td', {}, content(row) ?? '')))))));
}

/** Pairs of a name and a value; empty values are left out. */
export function facts(pairs) {
  return el('dl', {}, pairs.filter(([, value]) => value !== null && value !== undefined && value !== '')
    .flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value instanceof Node ? value : String(value))]));
}
