// Sending what waits. Everything here may be cut off at any point and done again: the ids make it harmless.

import { call, callJson, NoAnswer, oneAtATime, OURS } from './network.js';
import { letGo, recordsOf, setAside, tellOutbox, underWay } from './outbox.js';
import { hadContact, meet, readPhone, settleSignOut } from './phone.js';
import { makeReady } from './photos.js';
import { inStore, photosOf, readOne, removeOne, writeOne } from './store.js';

const MOST_RECORDS = 100; // in one request; the server takes 500, but a thin line carries small ones better
const MOST_BYTES = 256000; // of the same; the server takes 2 MB
const SLOWEST = 5; // bytes a millisecond; a line that manages less (EDGE, about 40 kbit/s) counts as dead

// Whoever is signed in has their records sent; other people's wait for them.
const sendRecords = oneAtATime('records', async () => {
  const phone = await readPhone();
  if (!phone.account) return;
  const sendable = (record) => record.state === 'kept' || (record.refused && record.refused.version !== phone.version);
  const records = (await recordsOf(phone.account)).filter(sendable);
  for (const batch of batches(records.filter((record) => record.ready))) await sendBatch(phone.account, batch);
  // Making photos smaller takes seconds on a cheap phone; what has none does not wait for it.
  for (const record of records.filter((each) => !each.ready)) await sendBatch(phone.account, [await makeReady(record)]);
});

// Done at every opportunity: a submit, a page opened or looked at again, network back, a push, a timer.
export async function sendAll(whenUnheard = askToWakeUp) {
  try {
    await settleSignOut();
    await sendRecords();
    await tellOutbox();
    await sendReceipts();
    await sendPhotos();
  } catch (fault) {
    if (!(fault instanceof NoAnswer)) throw fault;
    whenUnheard(fault);
  } finally {
    await tellOutbox();
  }
}

// Background Sync, where there is one: it gives up after three tries, so it is a bonus and nothing relies on it.
function askToWakeUp() {
  if (self.registration.sync) self.registration.sync.register('outbox').catch(() => {});
}

const onTheWire = ({ id, kind, form, recorded_at, after, fields }) => JSON.stringify({ id, kind, form, recorded_at, after, fields });

function batches(records) {
  const all = [];
  let size = Infinity;
  for (const record of records) {
    const length = onTheWire(record).length * 3; // UTF-8: at most three bytes for each unit of text
    if (size + length > MOST_BYTES || all[all.length - 1].length >= MOST_RECORDS) { all.push([]); size = 0; }
    all[all.length - 1].push(record);
    size += length;
  }
  return all;
}

export function envelope(account, records) {
  const head = JSON.stringify({ account, device_time: new Date().toISOString() }).slice(0, -1);
  return `${head},"submissions":[${records.map(onTheWire).join(',')}]}`;
}

async function sendBatch(account, records) {
  const body = envelope(account, records);
  records.forEach((record) => underWay.add(record.id));
  let answer;
  try {
    answer = await callJson('/sync', body, 10000 + body.length / SLOWEST);
  } finally {
    records.forEach((record) => underWay.delete(record.id));
  }
  const { status, version, who, body: said } = answer;
  if (status === 200 && said && said.outcomes) {
    await hadContact(version);
    return takeOutcomes(records, said);
  }
  await meet(status, who, said);
  if ([400, 413, 415, 422].includes(status)) {
    // Somewhere in it is what the server cannot take. Halving finds it, and lets the others through.
    if (records.length === 1) return setAside(records[0], status, version);
    const middle = Math.ceil(records.length / 2);
    await sendBatch(account, records.slice(0, middle));
    return sendBatch(account, records.slice(middle));
  }
  throw new NoAnswer(`/sync ${status}`);
}

async function takeOutcomes(records, { outcomes, attachments_wanted: wanted = [] }) {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  for (const record of records) {
    const said = byId.get(record.id);
    if (!said || !['stored', 'already_stored', 'parked'].includes(said.outcome)) continue; // nothing said about it: keep it
    if (listening.has(record.id)) listening.get(record.id)(said);
    const missing = record.photos ? (await photosOf(record.id)).filter((photo) => wanted.includes(photo.sha256)) : [];
    if (missing.length) await writeOne('outbox', { ...record, said, wanted: missing.map((photo) => photo.sha256) });
    else await letGo(record, said);
  }
}

export const listening = new Map(); // id -> who waits to hear of that record, for the answer to a submit

// Photos follow their text, in their own queue: a new record's words overtake an old record's pictures.
const sendPhotos = oneAtATime('photos', async () => {
  const phone = await readPhone();
  if (!phone.account) return;
  for (const record of await recordsOf(phone.account)) {
    if (record.state !== 'kept' || !record.said) continue;
    underWay.add(record.id);
    try {
      await sendPhotosOf(record);
    } finally {
      underWay.delete(record.id);
    }
  }
});

export const putPhoto = (photo) => call(`/attachments/${photo.sha256}`, {
  ms: 20000 + photo.bytes.byteLength / SLOWEST,
  method: 'PUT',
  headers: { 'Content-Type': photo.type || 'application/octet-stream', Accept: 'application/json' },
  body: photo.bytes,
  read: async (response) => ({ status: response.status, version: response.headers.get(OURS) }),
});

async function sendPhotosOf(record) {
  const done = new Set();
  for (const photo of await photosOf(record.id)) {
    if (record.wanted.includes(photo.sha256) && !done.has(photo.sha256)) {
      const { status, version } = await putPhoto(photo);
      // A picture the server can't read, or one too large: the record's words are there, the picture stays here.
      if ([400, 413, 415, 422].includes(status)) return setAside(record, status, version);
      if (status < 200 || status > 299) throw new NoAnswer(`attachment ${status}`);
      done.add(photo.sha256);
    }
    await removeOne('photos', photo.id);
  }
  return letGo(record, record.said);
}

// Receipts, which may come late: a push arrived, a task was opened from the page on the phone.
export async function leaveReceipt(path, body) {
  const { account } = await readPhone();
  await inStore(['meta'], 'readwrite', (meta) => {
    meta.get('receipts').onsuccess = ({ target }) => {
      const list = ((target.result || {}).list || []).filter((each) => each.path !== path || each.body !== body);
      meta.put({ key: 'receipts', list: [...list, { account, path, body }].slice(-200) });
    };
  });
}

export const sendReceipts = oneAtATime('receipts', async () => {
  const { account } = await readPhone();
  for (const receipt of ((await readOne('meta', 'receipts')) || {}).list || []) {
    if (receipt.account === account) {
      const { status } = await callJson(receipt.path, receipt.body);
      if (status === 401 || status >= 500) throw new NoAnswer(`${receipt.path} ${status}`);
    }
    await inStore(['meta'], 'readwrite', (meta) => {
      meta.get('receipts').onsuccess = ({ target }) => {
        const list = target.result.list.filter((each) => each.path !== receipt.path || each.body !== receipt.body);
        meta.put({ key: 'receipts', list });
      };
    });
  }
});
