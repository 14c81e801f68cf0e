// A form takes up again what was typed and chosen in it before, or what another app shared.

import { all, ask } from './ask.js';
import { photoInput, photosIn } from './chosen-photos.js';
import { draftOf, saveDraftPhotos } from './drafts.js';
import { nameRecords, recordForms, typeInto } from './forms.js';
import { touchedForms } from './held.js';
import { setPhotos } from './photos.js';

export async function restoreDrafts() {
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
  const asFile = ({ name, type, bytes }) => new File([bytes], name || 'photo', { type });
  if (photoInput(form)) await setPhotos(form, photos.map(asFile), false);
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
