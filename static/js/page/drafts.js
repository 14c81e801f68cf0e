// Every change goes to the worker, photos too: a camera trip or a call may kill this page.
const SAVE_AFTER = 300; // ms of quiet
const draftTimers = new Map();
const sentForms = new WeakSet(); // a draft of what was just sent must not come back

const draftOf = (form) => ({
  key: `${location.pathname} ${form.getAttribute('action')} ${form.getAttribute('id') || ''}`,
  account: root.dataset.account,
  record: field(form, 'id').value,
  fields: typedIn(form),
});

function saveDraft(form) {
  clearTimeout(draftTimers.get(form));
  draftTimers.delete(form);
  if (!sentForms.has(form)) ask('keepDraft', draftOf(form)).catch(() => {});
}

async function saveDraftPhotos(form, files) {
  const photos = await Promise.all(files.map(async (file) => ({ name: file.name, type: file.type, bytes: await file.arrayBuffer() })));
  if (!sentForms.has(form)) await ask('keepDraft', { ...draftOf(form), photos }, photos.map((photo) => photo.bytes));
}

function watchDrafts() {
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
    // Should a photo be out of reach by now, the worker cannot read this form.
    if (controller && photosIn(target).length) controller.postMessage({ ask: 'words', path: new URL(target.action).pathname, pairs: pairs(), names: photosIn(target).map(({ name }) => name) });
  });
  // The last chance before the phone puts the page away.
  const saveNow = () => draftTimers.forEach((timer, form) => saveDraft(form));
  document.addEventListener('visibilitychange', () => { if (document.hidden) saveNow(); });
  window.addEventListener('pagehide', saveNow);
}

async function restoreDrafts() {
  const isShared = new URLSearchParams(location.search).has('shared');
  for (const form of recordForms()) {
    const { key, account } = draftOf(form);
    let draft = await ask('readDraft', { key, account });
    if (!draft && isShared && photoInput(form)) {
      draft = await ask('readDraft', { key: 'shared', account });
      if (draft) await adoptShared(form, draft);
    } else if (draft && !touchedForms.has(form)) {
      await fillFromDraft(form, draft);
    }
  }
  if (isShared && location.pathname === '/households') showShared();
}

async function fillFromDraft(form, { fields, photos }) {
  typeInto(form, fields);
  if (photoInput(form)) await setPhotos(form, photos.map((photo) => new File([photo.bytes], photo.name || 'photo', { type: photo.type })), false);
  for (const note of all('[data-draft]', form)) {
    note.hidden = false;
    for (const button of all('[data-draft-drop]', note)) button.onclick = () => dropDraft(form, note);
  }
}

// Pictures that another app shared: they belong to this home's form from here on.
async function adoptShared(form, draft) {
  await fillFromDraft(form, draft);
  await saveDraftPhotos(form, photosIn(form));
  await ask('dropDraft', { key: 'shared' });
}

// On the list of homes: choosing one opens its form with what was shared.
function showShared() {
  for (const note of all('[data-shared]')) note.hidden = false;
  for (const link of all('a[href^="/households/"]')) link.href = `${link.pathname}?shared=1#problem`;
}

async function dropDraft(form, note) {
  await ask('dropDraft', draftOf(form));
  form.reset();
  nameRecords();
  if (photoInput(form)) await setPhotos(form, [], false);
  form.dispatchEvent(new Event('input', { bubbles: true }));
  note.hidden = true;
}
