// The verdict in words: in the form, and on a slip to take along.

import { all, fill, showOne } from './ask.js';
import { judged, nextDue } from './next-due.js';
import { typedOf } from './records.js';
import { dayWords } from './times.js';

export function showVerdict(output, { grade, means }, next) {
  showOne(output, 'grade', grade);
  fill(output, '[data-slot="mean"]', `${means.systolic} / ${means.diastolic}`);
  showOne(output, 'due', next ? next.why : '');
  fill(output, '[data-slot="next"]', next ? dayWords(next.day) : '');
  for (const line of all('[data-next-line]', output)) line.hidden = !next;
}

// The slip of a record that waits here, on a page of its own: large, to be shown, copied or printed.
export function showSlip(record) {
  const form = document.querySelector('form[data-next]');
  const verdict = judged(form, record);
  if (!verdict.means) return;
  const person = typedOf(record, 'resident');
  const moment = new Date(record.recorded_at);
  const words = form.querySelector('[data-verdict]').cloneNode(true);
  words.hidden = false;
  showVerdict(words, verdict, nextDue(form, person, verdict, moment));
  const slip = document.getElementById('slip');
  fill(slip, '[data-slot="name"]', (JSON.parse(form.dataset.next).people[person] || {}).name);
  fill(slip, '[data-slot="day"]', dayWords(moment));
  all('[data-slot="verdict"]', slip)[0].replaceChildren(words);
  location.hash = 'slip';
}

document.addEventListener('click', ({ target }) => { if (target.closest('[data-print]')) window.print(); });
