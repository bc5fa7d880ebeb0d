// The rows of the intake form for those who speak for a group.
import {el, nextId} from '../case-file/dom.js';
import {say} from './register-petition.js';

const PARTS = ['name', 'address', 'phone'];

/** Lets the clerk add and remove rows; rows() gives what is written in them. */
export function representatives(list, add) {
  const number = () => [...list.children].forEach((row, place) => {
    row.querySelector('legend').textContent = say('representative', place + 1);
    row.querySelector('button').textContent = say('remove', place + 1);
  });
  add.addEventListener('click', () => {
    const row = el('fieldset', {class: 'rp-row'}, el('legend', {style: 'font-size: 15px'}), PARTS.map(part => {
      const id = nextId();
      return el('div', {class: 'form-group'}, el('label', {for: id}, say(part)), el('input', {id, type: 'text', class: 'form-control', 'data-part': part, maxlength: '300'}));
    }), el('button', {type: 'button', class: 'btn btn-default', onclick: () => { row.remove(); number(); add.focus(); }}));
    list.append(row);
    number();
    row.querySelector('input').focus();
  });
  return {
    rows: () => [...list.children].map(row => Object.fromEntries([...row.querySelectorAll('input')]
      .map(input => [input.dataset.part, input.value.trim()]).filter(([, value]) => value)))
  };
}
