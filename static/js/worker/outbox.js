// Records that wait on this phone. A record: {id, kind, form, owner, recorded_at, fields, photos, lost, ready, back, state}.
// `photos`: how many lie here with it; `lost`: names of those that could not be read.
// `state`: kept (on this phone), sent (the server has all of it; a trace until the pages show it), attention.

import { newId } from '../both/new-id.js';
import { removeDraftOf } from './drafts.js';
import { tellPages } from './network.js';
import { readPhone } from './phone.js';
import { inStore, readAll, readOne, removePhotos, writeOne } from './store.js';

// Writes a record and its photos ahead of any network, and drops the draft it grew from, all or nothing.
// Resolves to the record as it lies on disk; rejects when the phone refuses to store it.
export async function keepRecord(record, photos) {
  const present = await readOne('outbox', record.id);
  if (present && present.state === 'kept') {
    if (contentOf(present) === contentOf(record)) return present; // a double tap
    // Changed after it may have been sent: a record of its own, so that neither is lost.
    record = { ...record, id: newId() };
  }
  await inStore(['outbox', 'photos', 'drafts'], 'readwrite', (outbox, stored, drafts) => {
    outbox.put(record);
    photos.forEach((photo, n) => stored.put({ ...photo, id: `${record.id}/${n}`, of: record.id, sha256: '' }));
    removeDraftOf(record.id, drafts, stored);
  });
  return record;
}

const contentOf = ({ kind, typed, photos, lost }) => JSON.stringify([kind, typed, photos, lost]);

// The records of one person, oldest first, what cannot wait before them.
export async function recordsOf(account) {
  const mine = (await readAll('outbox')).filter((record) => record.owner === account);
  return mine.sort((one, other) => isUrgent(other) - isUrgent(one) || (one.recorded_at < other.recorded_at ? -1 : 1));
}

const isUrgent = ({ typed, back }) => back.endsWith('#urgent') || typed.some(([name, value]) => name === 'urgency' && value === 'danger');

// The server has said of a record what becomes of it, and has all its photos: from here on the phone may let go of it.
// A trace without photos stays until the held pages show the record themselves.
export function letGo(record, said) {
  const state = said.outcome === 'parked' ? 'attention' : 'sent';
  const trace = { ...record, done: Date.now(), state, errors: said.errors || [], location: said.location || '' };
  return inStore(['outbox', 'photos'], 'readwrite', (outbox, photos) => {
    outbox.put(trace);
    removePhotos(photos, record.id);
  });
}

// It can never be sent as it is. It is kept, and tried again once the server is of another version.
export const setAside = (record, status, version) => writeOne('outbox', { ...record, state: 'attention', refused: { status, version } });

// Traces whose record the pages that were fetched after `moment` already show.
export async function dropTraces(moment) {
  const old = (await readAll('outbox')).filter((record) => record.done && record.done < moment);
  if (!old.length) return;
  await inStore(['outbox'], 'readwrite', (outbox) => { old.forEach((record) => outbox.delete(record.id)); });
  await tellOutbox();
}

export const underWay = new Set(); // ids in a request at this moment, for the word "sending"
let storeRefused = false; // the phone would not store a record; said loudly until it does again

export function noteStore(refused) {
  storeRefused = refused;
}

// What a page may claim. `waiting`, `attention`, `aside`: how many records wait, need a look, could not be taken by the town. `others`: how
// many of somebody else's wait here; nothing more is said of those. `clear`: nothing of one's own waits. `holds`: pages of whoever is
// signed in lie here. `nobody`: nobody is signed in.
export async function summary() {
  const phone = await readPhone();
  const [every, held] = await Promise.all([readAll('outbox').catch(() => []), readOne('meta', 'held').catch(() => null)]);
  const mine = phone.account ? await recordsOf(phone.account) : [];
  const waiting = mine.filter((record) => record.state === 'kept');
  const lacking = mine.filter((record) => record.state === 'attention');
  return {
    account: phone.account,
    nobody: !phone.account,
    holds: !!(phone.account && held && held.account === phone.account),
    clear: !!phone.account && mine.every((record) => record.state === 'sent'),
    expired: !!phone.expired,
    unkept: storeRefused,
    waiting: waiting.length,
    attention: lacking.filter((record) => !record.refused).length,
    aside: lacking.filter((record) => record.refused).length,
    others: every.filter((record) => record.owner !== phone.account && !record.done).length,
    oldest: waiting.map((record) => record.recorded_at).sort()[0] || '',
    records: mine.map((record) => ({ ...record, state: stateOf(record) })),
  };
}

function stateOf({ id, state, refused }) {
  if (state === 'kept' && underWay.has(id)) return 'sending';
  return state === 'attention' && refused ? 'aside' : state;
}

export const tellOutbox = async () => tellPages({ type: 'outbox', ...(await summary()) });
