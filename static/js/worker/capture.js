// A form is sent: what it recorded is written to the phone before any network is tried, then answered at once.

import { newId } from '../both/new-id.js';
import { photosOfDraft, withoutIds } from './drafts.js';
import { nextFromServer, PATIENCE, refreshPages } from './held.js';
import { callJson, NoAnswer, OURS, pause, tellPages, within } from './network.js';
import { keepRecord, noteStore } from './outbox.js';
import { changePhone, nobodyYet, readPhone, signOut } from './phone.js';
import { asLost, asPhoto, FILES_PATIENCE, fix, isLost, named, NO_BYTES } from './photos.js';
import { envelope, listening, putPhoto, sendAll } from './sending.js';
import { DISK_PATIENCE } from './store.js';

const ANSWER_WITHIN = 1500; // ms from the tap, whatever the network does
const ENVELOPE = ['id', 'form', 'account', 'return'];

// Only what started on our own page. Sent on by a worker, a stranger's form would look to the server as if it came from us.
export const isOurs = (request) => request.referrer.startsWith(`${location.origin}/`);

export async function capture(event) {
  const tapped = Date.now();
  const { record: taken, photos } = await takeForm(event.request);
  if (!taken.owner || taken.typed.some(([name]) => name.startsWith('sign_in_'))) {
    // It signs somebody in, with a record along: a password is never stored here.
    nextFromServer();
    await within(DISK_PATIENCE, nobodyYet()).catch(() => {});
    return sendWords(taken);
  }
  let record;
  try {
    record = await within(DISK_PATIENCE, keepRecord(taken, photos));
    noteStore(false);
  } catch {
    return sendUnstored(taken, photos);
  }
  // From here on we may say that it is kept.
  const heard = new Promise((hear) => listening.set(record.id, hear));
  const sent = sendAll().finally(() => listening.delete(record.id));
  event.waitUntil(sent.then(refreshPages).catch(() => {}));
  // The words are enough for an answer; photos may still be on their way.
  const said = await Promise.race([heard, sent.catch(() => {}), pause(ANSWER_WITHIN - (Date.now() - tapped))]);
  return onward(record, said);
}

function onward(record, said) {
  const isParked = said && said.outcome === 'parked' && said.location;
  return Response.redirect(isParked ? said.location : backTo(record), 303);
}

// A record and its photos. A photo that cannot be read any more does not keep the words and the others from being recorded.
async function takeForm(request) {
  const { pathname } = new URL(request.url);
  const { pairs, photos } = await within(FILES_PATIENCE, request.formData()).then(takeParts, () => takeWords(pathname));
  const given = (name) => (pairs.find(([key]) => key === name) || [])[1];
  const typed = withoutIds(pairs.filter(([name]) => !ENVELOPE.includes(name)));
  const phone = await within(DISK_PATIENCE, readPhone()).catch(() => ({}));
  const lost = photos.filter(isLost);
  const record = {
    id: given('id') || newId(), // a held page leaves it to its script, which may have failed
    kind: pathname.split('/')[2],
    form: Number(given('form')) || 1,
    // The page's account, not the phone's: a page left open by somebody else records for that person.
    owner: given('account') || phone.account,
    recorded_at: new Date().toISOString(),
    after: phone.heard, // by the town's clock: whatever this phone's clock says, it was made after that
    typed,
    fields: typed.concat(lost.map(() => ['attachments[]', NO_BYTES])),
    photos: photos.length - lost.length,
    lost: lost.map(({ name }) => name).join(', '),
    ready: photos.length === lost.length,
    back: given('return') || '/',
    state: 'kept',
  };
  return { record, photos: photos.filter((photo) => !isLost(photo)) };
}

async function takeParts(form) {
  spoken = null;
  const parts = Array.from(form);
  // A file input without a file sends an empty part without a name; with one, it is a photo without bytes.
  const files = parts.filter(([, value]) => typeof value !== 'string' && (value.size || value.name));
  const photos = await Promise.all(files.map(([, file]) => asPhoto(file)));
  return { pairs: parts.filter(([, value]) => typeof value === 'string'), photos };
}

// One file that cannot be read makes the whole form unreadable. Its page has said what stands in it, and what it could read of its
// photos lies with the draft.
let spoken = null;

export function hearWords(said) {
  spoken = { ...said, at: Date.now() };
}

async function takeWords(path) {
  const isSaid = () => spoken && spoken.path === path && Date.now() - spoken.at < 60000;
  for (let tries = 0; tries < 10 && !isSaid(); tries += 1) await pause(100); // it may come after the form
  if (!isSaid()) throw new Error('Nobody has said what this form says.');
  const { pairs, names } = spoken;
  spoken = null;
  const drafted = await within(DISK_PATIENCE, photosOfDraft(pairs.find(([name]) => name === 'id')[1])).catch(() => []);
  return { pairs, photos: names.map((name, n) => (drafted[n] && drafted[n].name === name ? drafted[n] : asLost(name))) };
}

// To the page it was recorded from, with a mark by which that page shows what has become of it.
function backTo(record) {
  let back;
  try { back = new URL(record.back, location.origin); } catch { return '/'; }
  if (back.origin !== location.origin) return '/';
  back.searchParams.set('record', record.id);
  return back.pathname + back.search + back.hash;
}

// The phone is full or will not store. The town gets the record from here, on the same road as any other: a form that a worker sends
// on was seen to arrive empty (Safari). When that fails too, the browser stays on the form, and the page says so.
async function sendUnstored(record, photos) {
  noteStore(true);
  return within(PATIENCE, sendFromMemory(record, photos)).catch(() => stayHere('unstored'));
}

async function sendFromMemory(record, photos) {
  for (const photo of photos) await fix(photo);
  const { status, body } = await callJson('/sync', envelope(record.owner, [named(record, photos)]));
  if (status === 401) return sendWords(record); // the sign-in page comes back with all words along
  const [said] = (body && body.outcomes) || [];
  if (status !== 200 || !said) throw new NoAnswer(`/sync ${status}`);
  for (const photo of photos.filter(({ sha256: name }) => body.attachments_wanted.includes(name))) {
    if ((await putPhoto(photo)).status > 299) throw new NoAnswer('attachment');
  }
  return onward(record, said);
}

// As a plain form without its photos, but with their number: the record will say that they are missing.
async function sendWords({ id, kind, form, owner, recorded_at: recordedAt, typed, back, photos, fields }) {
  const envelope = [['id', id], ['form', form], ['account', owner || ''], ['return', back], ['recorded_at', recordedAt]];
  const missing = Array(photos + fields.length - typed.length).fill(['carried_photo', ':']);
  const response = await fetch(`/records/${kind}`, {
    method: 'POST', redirect: 'manual', headers: { Accept: 'text/html' }, body: new URLSearchParams([...envelope, ...typed, ...missing]),
  });
  if (response.type === 'opaqueredirect' || response.headers.has(OURS)) return response;
  throw new NoAnswer('a form of words');
}

// "No content": the browser stays on the form, with everything still in it, and the page says loudly that nothing is kept.
export function stayHere(why) {
  tellPages({ type: why }).catch(() => {});
  return new Response(null, { status: 204 });
}

// Signing out also works without network: the phone is cleared first, and the server told now or later.
export async function leave(event) {
  const request = event.request.clone();
  await within(DISK_PATIENCE, signOut()).catch(() => {}); // a phone that stores nothing has nothing to forget
  try {
    const response = await within(4000, fetch(request));
    if (response.type === 'opaqueredirect' || response.headers.has(OURS)) return response;
  } catch {
    // fall through
  }
  await within(DISK_PATIENCE, changePhone({ signOutOwed: true })).catch(() => {});
  return Response.redirect('/sign-in', 303);
}
