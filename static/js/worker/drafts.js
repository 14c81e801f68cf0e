// What somebody is in the middle of writing. A page hands every change over, so that a camera trip or a call that makes the
// phone kill the page loses nothing. A draft: {key, owner, record, fields, at}; its photos lie in `photos`.

const draftOwner = (key) => `draft ${key}`;

const withoutIds = (fields) => fields.map(([name, value]) => [name, typeof value === 'string' ? hideIds(value) : value]);

// `record` is the id the form carries: once that record is kept, a late change must not bring its draft back.
async function keepDraft({ key, account, record, fields }) {
  if (await readOne('outbox', record)) return;
  await writeOne('drafts', { key, owner: account, record, fields: withoutIds(fields), at: new Date().toISOString() });
}

// The whole list of photos as chosen now: [{name, type, bytes}].
async function keepDraftPhotos({ key, account, record, fields, photos }) {
  if (await readOne('outbox', record)) return;
  const of = draftOwner(key);
  await inStore(['drafts', 'photos'], 'readwrite', (drafts, stored) => {
    drafts.put({ key, owner: account, record, fields: withoutIds(fields), at: new Date().toISOString() });
    // Numbers make the order; what was there under higher numbers was taken off the list.
    photos.forEach((photo, n) => stored.put({ ...photo, id: `${of}/${n}`, of }));
    for (let n = photos.length; n < MOST_PHOTOS; n += 1) stored.delete(`${of}/${n}`);
  });
}

const MOST_PHOTOS = 6;

async function readDraft({ key, account }) {
  const draft = await readOne('drafts', key);
  if (!draft || draft.owner !== account) return null;
  return { ...draft, photos: await photosOf(draftOwner(key)) };
}

// The photos of the form that this record comes from, as the page read them when they were chosen.
async function photosOfDraft(record) {
  const draft = (await readAll('drafts')).find((each) => each.record === record);
  return draft ? photosOf(draftOwner(draft.key)) : [];
}

const dropDraft = ({ key }) => inStore(['drafts', 'photos'], 'readwrite', (drafts, photos) => {
  drafts.delete(key);
  removePhotos(photos, draftOwner(key));
});

// Inside the transaction that keeps the record itself.
function removeDraftOf(record, drafts, photos) {
  drafts.openCursor().onsuccess = ({ target }) => {
    if (!target.result) return;
    if (target.result.value.record === record) {
      removePhotos(photos, draftOwner(target.result.key));
      target.result.delete();
    }
    target.result.continue();
  };
}

// The phone's "share" hands over pictures or words. They only ever become a draft that a person sees and sends: a stranger's
// page can reach this address too.
const SHARED = 'shared';

async function shared(event) {
  try {
    const phone = await readPhone();
    if (!phone.account) return Response.redirect('/', 303);
    const form = await event.request.formData();
    const files = form.getAll('photos').filter((file) => file.size || file.name).slice(0, MOST_PHOTOS);
    const photos = await Promise.all(files.map(asPhoto));
    const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter(Boolean).join('\n');
    await dropDraft({ key: SHARED });
    await keepDraftPhotos({ key: SHARED, account: phone.account, record: newId(), fields: [['description', words]], photos });
  } catch {
    return Response.redirect('/households', 303);
  }
  return Response.redirect('/households?shared=1', 303);
}
