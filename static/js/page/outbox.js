// What waits on this phone: the bar on every page, the records on the pages they belong to, the count before signing out.
// What the bar says, the most important first; tests/journeys/test_sentences.py has the table.

import { newId } from '../both/new-id.js';
import { all, ask, fill, root, showOne } from './ask.js';
import { field } from './forms.js';
import { hear, isMine, latest, typedOf } from './records.js';
import { remember } from './storage.js';
import { setTime } from './times.js';
import { showSlip } from './verdict.js';

const TONES = {
  unread: 'danger', unstored: 'danger', unkept: 'danger',
  expired: 'wait', waiting: 'wait', attention: 'wait', aside: 'wait',
  sent: 'plain', unknown: 'plain',
};

export function drawOutbox(said) {
  hear(said);
  const mine = isMine() ? said : { ...said, account: null, clear: false, waiting: 0, attention: 0, aside: 0, records: [] };
  for (const bar of all('[data-sync]')) drawBar(bar, mine);
  for (const list of all('[data-waiting]')) drawWaiting(list, mine.records);
  for (const block of all('[data-unsent]')) {
    block.hidden = !mine.waiting;
    fill(block, '[data-count]', mine.waiting);
  }
  for (const part of all('[data-here]')) part.hidden = !mine[part.dataset.here];
  fill(document, '[data-others]', said.others);
}

function drawBar(bar, said) {
  const { account, waiting, attention, aside, oldest, expired } = said;
  const is = { ...said, expired: waiting && expired, sent: account, unknown: true }; // of whom nothing is known, nothing is claimed
  const when = Object.keys(TONES).find((each) => is[each]);
  showOne(bar, 'when', when);
  bar.dataset.tone = TONES[when];
  bar.dataset.state = when;
  fill(bar, '[data-count]', waiting || attention || aside);
  if (oldest) all('[data-oldest] [data-moment]', bar).forEach((time) => setTime(time, oldest));
}

// One entry for each record, cloned from the template of its kind. `data-waiting` is a path, empty for this page, or * for all.
function drawWaiting(list, records) {
  const path = list.dataset.waiting || location.pathname;
  const here = records.filter(({ back, state }) => (path === '*' || back.split(/[?#]/)[0] === path)
    // Once sent, a record stands in the pages that come from the server; only an older page needs it on top.
    && (state !== 'sent' || root.dataset.held));
  all('[data-record-id]', list).forEach((entry) => entry.remove());
  for (const record of here) {
    const template = list.querySelector(`template[data-kind="${record.kind}"]`) || list.querySelector('template[data-kind="*"]');
    if (template) list.append(drawRecord(template, record));
  }
  const block = list.closest('[data-waiting-block]');
  list.hidden = !list.querySelector('[data-record-id]');
  if (block) block.hidden = list.hidden;
  for (const none of all('[data-waiting-none]')) none.hidden = here.length > 0;
}

function drawRecord(template, record) {
  const entry = document.importNode(template.content, true).firstElementChild;
  const value = (name) => typedOf(record, name);
  entry.setAttribute('data-record-id', record.id);
  if (new URLSearchParams(location.search).get('record') === record.id) entry.setAttribute('data-just-now', '');
  for (const slot of all('[data-slot]', entry)) {
    const [what, name] = slot.dataset.slot.split(':');
    if (what === 'time') setTime(slot, record.recorded_at);
    else if (what === 'state') showOne(slot, 'state', record.state);
    else if (what === 'field') slot.textContent = value(name);
    else if (what === 'choice') showOne(slot, 'value', value(name));
    else if (what === 'photos' || what === 'lost') slot.textContent = record[what];
    else if (what === 'id') slot.value = record.id;
    else if (what === 'link') slot.href = record.location || record.back;
  }
  for (const part of all('[data-if]', entry)) part.hidden = !(record[part.dataset.if] || value(part.dataset.if));
  for (const button of all('[data-slip]', entry)) button.onclick = () => showSlip(record);
  for (const form of all('form[data-record]', entry)) field(form, 'id').value = newId();
  backHere(entry);
  return entry;
}

// A form that only a script shows leads back to this page without naming it: in a hundred homes' pages each name weighs.
function backHere(within) {
  for (const back of all('[name="return"][value^="?"]', within)) back.value = location.pathname + back.value;
}

export function watchOutbox() {
  for (const button of all('[data-send]')) {
    button.addEventListener('click', () => {
      button.disabled = true;
      ask('send').then(drawOutbox).finally(() => { button.disabled = false; });
    });
  }
}

// Neither kept nor sent: the form is still filled in, and this must be seen. `why`: unstored or unread.
export function warn(why) {
  drawOutbox({ account: null, records: [], ...latest, [why]: true });
  const warning = document.querySelector(`[data-when="${why}"]`);
  if (warning) warning.scrollIntoView({ block: 'center' });
}

// Right after saving: the next home, and for a while the way back.
const UNDO_FOR = 10000; // ms; later the record's own page takes it back

export function drawAfter() {
  const marks = new URLSearchParams(location.search);
  const record = marks.get('record');
  if (record) remember('kept-once'); // from here on installing is offered
  if (!record || marks.has('undone')) return;
  for (const block of all('[data-after]')) {
    block.hidden = false;
    backHere(block);
    all('[data-slot="id"]', block).forEach((input) => { input.value = record; });
    for (const undo of all('[data-undo]', block)) {
      undo.hidden = false;
      setTimeout(() => { undo.hidden = true; }, UNDO_FOR);
    }
  }
}
