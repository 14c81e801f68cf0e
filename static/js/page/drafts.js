// Every change goes to the worker, photos too: a camera trip or a call may kill this page.

import { ask, root } from './ask.js';
import { photosIn } from './chosen-photos.js';
import { field, typedIn } from './forms.js';

const SAVE_AFTER = 300; // ms of quiet
const draftTimers = new Map();
export const sentForms = new WeakSet(); // a draft of what was just sent must not come back

export const draftOf = (form) => ({
  key: `${location.pathname} ${form.getAttribute('action')} ${form.getAttribute('id') || ''}`,
  account: root.dataset.account,
  record: field(form, 'id').value,
  fields: typedIn(form),
});

export function saveDraft(form) {
  clearTimeout(draftTimers.get(form));
  draftTimers.delete(form);
  if (!sentForms.has(form)) ask('keepDraft', draftOf(form)).catch(() => {});
}

export async function saveDraftPhotos(form, files) {
  const photos = await Promise.all(files.map(async (file) => ({ name: file.name, type: file.type, bytes: await file.arrayBuffer() })));
  if (!sentForms.has(form)) await ask('keepDraft', { ...draftOf(form), photos }, photos.map((photo) => photo.bytes));
}

export function watchDrafts() {
  document.addEventListener('input', ({ target, isTrusted }) => {
    const form = target.form || target;
    if (!isTrusted || !form.dataset || !form.dataset.record) return;
    clearTimeout(draftTimers.get(form));
    draftTimers.set(form, setTimeout(saveDraft, SAVE_AFTER, form));
  });
  document.addEventListener('submit', ({ target }) => {
    if (!target.dataset.record) return;
    sentForms.add(target);
    clearTimeout(draftTimers.get(target));
    draftTimers.delete(target);
    const { controller } = navigator.serviceWorker;
    const pairs = () => Array.from(new FormData(target)).filter(([, value]) => typeof value === 'string');
    // Should a photo be out of reach by now, the worker cannot read this form; it takes the words from here.
    if (!controller || !photosIn(target).length) return;
    const names = photosIn(target).map(({ name }) => name);
    controller.postMessage({ ask: 'words', path: new URL(target.action).pathname, pairs: pairs(), names });
  });
  // The last chance before the phone puts the page away.
  const saveNow = () => draftTimers.forEach((timer, form) => saveDraft(form));
  document.addEventListener('visibilitychange', () => { if (document.hidden) saveNow(); });
  window.addEventListener('pagehide', saveNow);
}
