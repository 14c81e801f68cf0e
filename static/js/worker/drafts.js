// What somebody is in the middle of writing. A page hands every change over, so that a camera trip or a call that makes the
// phone kill the page loses nothing. A draft: {key, owner, record, fields, at}; its photos lie in `photos`.

import { hideIds } from './identity.js';
import { inStore, photosOf, readAll, readOne, removePhotos, writeOne } from './store.js';

export const draftOwner = (key) => `draft ${key}`;

export const withoutIds = (fields) => fields.map(([name, value]) => [name, typeof value === 'string' ? hideIds(value) : value]);

// `record` is the id the form carries: once that record is kept, a late change must not bring its draft back.
export async function keepDraft({ key, account, record, fields }) {
  if (await readOne('outbox', record)) return;
  await writeOne('drafts', { key, owner: account, record, fields: withoutIds(fields), at: new Date().toISOString() });
}

// The whole list of photos as chosen now: [{name, type, bytes}].
export async function keepDraftPhotos({ key, account, record, fields, photos }) {
  if (await readOne('outbox', record)) return;
  const of = draftOwner(key);
  await inStore(['drafts', 'photos'], 'readwrite', (drafts, stored) => {
    drafts.put({ key, owner: account, record, fields: withoutIds(fields), at: new Date().toISOString() });
    // Numbers make the order; what was there under higher numbers was taken off the list.
    photos.forEach((photo, n) => stored.put({ ...photo, id: `${of}/${n}`, of }));
    for (let n = photos.length; n < MOST_PHOTOS; n += 1) stored.delete(`${of}/${n}`);
  });
}

export const MOST_PHOTOS = 6;

export async function readDraft({ key, account }) {
  const draft = await readOne('drafts', key);
  if (!draft || draft.owner !== account) return null;
  return { ...draft, photos: await photosOf(draftOwner(key)) };
}

// The photos of the form that this record comes from, as the page read them when they were chosen.
export async function photosOfDraft(record) {
  const draft = (await readAll('drafts')).find((each) => each.record === record);
  return draft ? photosOf(draftOwner(draft.key)) : [];
}

export const dropDraft = ({ key }) => inStore(['drafts', 'photos'], 'readwrite', (drafts, photos) => {
  drafts.delete(key);
  removePhotos(photos, draftOwner(key));
});

// Inside the transaction that keeps the record itself.
export function removeDraftOf(record, drafts, photos) {
  drafts.openCursor().onsuccess = ({ target }) => {
    if (!target.result) return;
    if (target.result.value.record === record) {
      removePhotos(photos, draftOwner(target.result.key));
      target.result.delete();
    }
    target.result.continue();
  };
}
