// Reported already? Once a kind of problem is chosen, those of the kind that this phone knows nearby are shown, with or without network.

import { all, ask, hasWorker, root } from './ask.js';
import { photosIn } from './chosen-photos.js';
import { field } from './forms.js';
import { drawOutbox } from './outbox.js';
import { latest, ownRecords, typedOf } from './records.js';
import { clockTime } from './times.js';

const MOST_SIMILAR = 4;
const DEGREE = 111320; // metres in a degree of latitude

// The list of problems as it lies on this phone, else as the server has it.
async function listedProblems() {
  const path = '/problems';
  const held = hasWorker && navigator.serviceWorker.controller && await ask('page', { path, account: root.dataset.account });
  const html = held || await fetch(path).then((response) => response.text());
  return all('[data-problem]', new DOMParser().parseFromString(html, 'text/html'));
}

function isNear({ area, at }, form) {
  if (area === form.dataset.area) return true;
  const here = field(form, 'latitude').value;
  if (!at || !here) return false;
  const [latitude, longitude, radius] = at.split(' ');
  const east = (longitude - field(form, 'longitude').value) * Math.cos(latitude / 57.3);
  return Math.hypot(latitude - here, east) * DEGREE <= radius;
}

// What is reported, as [id, its words]; first what waits here and is on no list yet.
async function similarTo(kind, form) {
  // A kind may be chosen before the worker has said what waits here.
  if (!latest && hasWorker && navigator.serviceWorker.controller) await ask('outbox').then(drawOutbox).catch(() => {});
  const waiting = ownRecords()
    .filter((record) => record.kind === 'problem' && record.state === 'kept' && typedOf(record, 'category') === kind)
    .map((record) => [record.id, [typedOf(record, 'description') || clockTime(record.recorded_at)]]);
  const listed = (await listedProblems().catch(() => []))
    .filter(({ dataset }) => dataset.kind === kind && isNear(dataset, form))
    .map((each) => [each.dataset.problem, each.querySelector('a > span').childNodes]);
  return waiting.concat(listed).slice(0, MOST_SIMILAR);
}

// "The same": what was typed becomes the note. Its record takes this form's id, so that this form's draft goes with it; with photos
// the draft stays.
function goAlong(form, also) {
  field(also, 'note').value = field(form, 'description').value;
  if (!photosIn(form).length) field(also, 'id').value = field(form, 'id').value;
}

export function watchSimilar() {
  for (const slot of all('[data-similar]')) {
    const form = slot.closest('form');
    let asked = '';
    form.addEventListener('input', async () => {
      const kind = field(form, 'category').value;
      const question = kind + field(form, 'latitude').value;
      if (!kind || question === asked) return;
      asked = question;
      const found = await similarTo(kind, form);
      if (asked !== question) return;
      slot.querySelector('ul').replaceChildren(...found.map(([id, words]) => {
        const entry = document.importNode(slot.querySelector('template').content, true).firstElementChild;
        entry.querySelector('[data-slot]').append(...words);
        const button = entry.querySelector('button');
        button.value = id;
        button.onclick = () => goAlong(form, button.form);
        return entry;
      }));
      slot.hidden = !found.length;
      if (found.length) slot.scrollIntoView({ block: 'center' });
    });
    slot.querySelector('[data-another]').onclick = () => {
      field(form, 'another').value = 'yes';
      slot.hidden = true;
    };
  }
}
