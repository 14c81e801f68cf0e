// A record is named when its form is opened, on the phone: a held page carries an old id, and so does one reached by Back.

import { newId } from '../both/new-id.js';
import { all } from './ask.js';

export const recordForms = () => all('form[data-record]');
export const field = (form, name) => form.elements.namedItem(name);
const ENVELOPE = ['id', 'form', 'account', 'return'];

export function nameRecords() {
  for (const form of recordForms()) field(form, 'id').value = newId();
}

// What was typed and chosen, as ordered pairs; neither the envelope nor photos.
export const typedIn = (form) => Array.from(new FormData(form))
  .filter(([name, value]) => typeof value === 'string' && !ENVELOPE.includes(name));

export function typeInto(form, pairs) {
  const left = pairs.slice();
  for (const input of form.elements) {
    const { name, type } = input;
    if (!name || ENVELOPE.includes(name) || type === 'file' || type === 'submit') continue;
    if (type === 'radio' || type === 'checkbox') {
      input.checked = pairs.some(([key, value]) => key === name && value === input.value);
    } else {
      const at = left.findIndex(([key]) => key === name);
      if (at >= 0) [[, input.value]] = left.splice(at, 1);
    }
    // A fold with something filled in is opened, so that it is seen.
    const fold = input.closest('details');
    if (fold && type !== 'hidden' && (input.checked || (type !== 'radio' && type !== 'checkbox' && input.value))) fold.open = true;
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

// A home opened to measure one person: that person is chosen already.
export function choosePerson() {
  const person = new URLSearchParams(location.search).get('person');
  for (const input of all('[name="resident"]')) {
    if (input.type !== 'radio' || input.value !== person) continue;
    input.checked = true;
    input.form.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
