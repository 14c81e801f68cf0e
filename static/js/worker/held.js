// Pages that lie on this phone: the server's own HTML, kept ahead of time, shown at once whatever the network does.

import { checksum, marksOf, patched } from './differences.js';
import { call, callJson, isJson, NoAnswer, oneAtATime, OURS, tellPages, WHOSE, within } from './network.js';
import { dropTraces } from './outbox.js';
import { become, forgetWhatIsOld, hadContact, meet, readPhone, settleSignOut } from './phone.js';
import { sendAll } from './sending.js';
import { DISK_PATIENCE, inStore, readAll, readOne } from './store.js';
import { keepSubscribed } from './subscription.js';

const SHELL = 'shell'; // cache: what belongs to nobody (styles, scripts, the page that says "not on this phone")
export const PATIENCE = 15000; // ms that a page from the network may take before we say that there is none
const CHECK_EVERY = 5000; // ms between two questions whether something changed; several pages open at once need one

// A GET navigation.
export async function openPage(event) {
  const url = new URL(event.request.url);
  const phone = await within(DISK_PATIENCE, readPhone().then(forgetWhatIsOld)).catch(() => ({ account: null }));
  const show = phone.account && !askServerFirst && isHeld(url) ? await lookUp(url.pathname, phone.account) : null;
  if (show) {
    event.waitUntil(checkPages().catch(() => {}));
    return show;
  }
  askServerFirst = false;
  try {
    if (phone.signOutOwed) await settleSignOut();
    const response = await within(PATIENCE, fetch(event.request));
    // Only our own answers are shown. A redirect cannot be looked into; where it leads is asked again.
    if (response.type === 'opaqueredirect') return response;
    if (response.headers.has(OURS)) {
      await meetOnPage(event, response.headers.get(WHOSE)).catch(() => {}); // it may be that nothing can be stored
      return response;
    }
  } catch {
    // fall through to what the phone has
  }
  return (phone.account && isHeld(url) && await lookUp(url.pathname, phone.account)) || notHere();
}

const lookUp = (path, account) => within(DISK_PATIENCE, heldPage(path, account)).catch(() => null);

// Whoever has just signed in has their records sent and their pages fetched from here on, though this page be left at once.
async function meetOnPage(event, who) {
  if (!who || (await readPhone()).account === who) return;
  await become(who);
  event.waitUntil(sendAll().then(refreshPages).catch(() => {}));
}

// After a form went to the server by itself (language, text size, a new password) the next page is the server's, too.
let askServerFirst = false;

export function nextFromServer() {
  askServerFirst = true;
}

// Searches and filters are the server's work; marks that only our own scripts read are not.
const OUR_MARKS = ['record', 'shared', 'for', 'undone', 'person'];
const isHeld = (url) => Array.from(url.searchParams.keys()).every((name) => OUR_MARKS.includes(name));

export async function heldPage(path, account) {
  const [held, page] = await inStore(['meta', 'pages'], 'readonly', (meta, pages) => [meta.get('held'), pages.get(path)]);
  if (!held || !page || held.account !== account || page.account !== account) return null;
  // The headers are those the server sends with every page, the content security policy above all.
  const marks = `<html data-held="${new Date(held.at).toISOString()}" data-tag="${encodeURIComponent(page.tag)}"`;
  return new Response(page.html.replace('<html', marks), { headers: held.headers });
}

// Whether a page that is being shown is no longer the one that lies here.
export async function isOutdated(path, tag) {
  const page = await readOne('pages', path);
  return !!page && encodeURIComponent(page.tag) !== tag;
}

const inShell = (request) => within(DISK_PATIENCE, caches.match(request)).catch(() => null);

export async function notHere() {
  const page = await inShell('/offline');
  return page || new Response(null, { status: 504 });
}

// Asks what changed, once in a few seconds at most.
let checked = 0;
function checkPages() {
  return Date.now() - checked < CHECK_EVERY ? Promise.resolve() : refreshPages();
}

// Nothing new costs one small question. A few pages that changed come as their differences; else the tags are sent and whole
// pages come, one by one, and what has come stays even when the line is cut in the middle.
export const refreshPages = oneAtATime('pages', async () => {
  const { account } = await readPhone();
  if (!account) return;
  const started = Date.now();
  const held = await readOne('meta', 'held');
  const mine = held && held.account === account;
  if (mine && held.digest && held.tags) {
    const urls = Object.keys(held.tags).sort();
    const question = { account, digest: held.digest, urls: checksum(urls.join('\n')), tags: urls.map((url) => held.tags[url]).join() };
    const answer = await callJson('/offline/pages', question);
    if (answer.status === 204) return confirmed(held, started, answer.version);
    if (answer.status !== 200) return refusedPages(answer);
    const { changed, digest } = answer.body || {};
    if (changed && await takeDifferences(account, changed, digest, started)) return;
  }
  const tags = {};
  if (mine) (await readAll('pages')).forEach((page) => { tags[page.url] = page.tag; });
  await takeChanges({ account, held: tags }, started);
});

// Resolves to whether all the pieces fitted and nothing else has changed meanwhile.
async function takeDifferences(account, urls, digest, started) {
  const marks = {};
  for (const url of urls) {
    const page = await readOne('pages', url);
    marks[url] = page ? marksOf(page.html) : '';
  }
  return takeChanges({ account, marks }, started, digest);
}

// Asks for pages and keeps them. `digest`: what the answer must be of, or these were not all.
async function takeChanges(question, started, digest = null) {
  const changes = await call('/offline/pages', {
    ms: 60000,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/x-ndjson, application/json' },
    body: JSON.stringify(question),
    read: (response) => (response.status === 200 ? takePages(response, question.account) : readProblem(response)),
  });
  if (changes.status) return refusedPages(changes);
  const complete = changes.fits && (!digest || digest === changes.digest);
  if (complete) await confirmed({ ...changes.held, digest: changes.digest }, started, changes.version);
  await keepAssets(changes.assets);
  if (changes.urls.length) tellPages({ type: 'pages', urls: changes.urls });
  return complete;
}

const readProblem = async (response) => ({
  status: response.status, who: response.headers.get(WHOSE), body: isJson(response) ? await response.json() : null,
});

async function refusedPages({ status, who, body }) {
  await meet(status, who, body);
  throw new NoAnswer(`/offline/pages ${status}`);
}

// Everything the phone holds is as the server has it: the time that "as of" shows.
async function confirmed(held, started, version) {
  checked = Date.now();
  await holdPages({ ...held, tags: { ...held.tags }, at: started }, []);
  await hadContact(version);
  await dropTraces(started);
  keepSubscribed().catch(() => {});
}

async function takePages(response, account) {
  const found = { version: response.headers.get(OURS), urls: [], assets: new Set(), held: null, digest: '', fits: true };
  const before = await readOne('meta', 'held');
  let last = null;
  let pages = [];
  try {
    for await (const line of linesOf(response)) {
      if (line.digest) {
        // Until the last line has come the phone holds some old and some new pages, so there is no digest yet.
        const { tags, headers } = before && before.account === account ? before : {};
        found.held = { key: 'held', account, headers: line.headers || headers, digest: '', at: Date.now(), tags: { ...tags } };
        found.digest = line.digest;
      } else if (line.url) {
        const html = line.html || patched(((await readOne('pages', line.url)) || { html: '' }).html, line);
        if (html === null) { found.fits = false; continue; }
        pages.push({ url: line.url, tag: line.tag, html, account });
        found.urls.push(line.url);
        for (const path of assetsIn(html)) found.assets.add(path);
      } else {
        last = line;
      }
      if (pages.length >= 20) await holdPages(found.held, pages.splice(0));
    }
  } finally {
    if (found.held) await holdPages(found.held, pages, (last && last.forget) || []);
  }
  if (!last || !last.done || !found.held) throw new NoAnswer('cut off');
  return found;
}

const assetsIn = (html) => Array.from(html.matchAll(/(?:href|src)="(\/static\/[^"]+)"/g), ([, path]) => path);

// In one transaction with the look at who is signed in: pages on their way must not come to lie on the phone after its person
// signed out.
function holdPages(held, pages, forget = []) {
  return inStore(['meta', 'pages'], 'readwrite', (meta, stored) => {
    meta.get('phone').onsuccess = ({ target }) => {
      if (!target.result || target.result.account !== held.account) return;
      pages.forEach((page) => { stored.put(page); held.tags[page.url] = page.tag; });
      forget.forEach((url) => { stored.delete(url); delete held.tags[url]; });
      meta.put(held);
    };
  });
}

async function* linesOf(response) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = text.split('\n');
    text = done ? '' : lines.pop();
    for (const line of lines) if (line) yield JSON.parse(line);
    if (done) return;
  }
}

// A page just fetched for a push: shown offline from now on; the next refresh gives it its tag.
export async function holdPage(path) {
  const { account } = await readPhone();
  const held = account && await readOne('meta', 'held');
  if (!held || held.account !== account || !isHeld(new URL(path, location.origin))) return;
  const html = await call(path, {
    headers: { Accept: 'text/html' }, read: (response) => (response.status === 200 ? response.text() : ''),
  });
  if (html) await holdPages({ ...held, tags: { ...held.tags } }, [{ url: path, tag: '', html, account }]);
}

// Styles and scripts have their hash in their address: once here, never asked for again.
export async function asset(request) {
  const known = await inShell(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok && response.headers.has(OURS)) {
    const copy = response.clone();
    caches.open(SHELL).then((cache) => cache.put(request, copy)).catch(() => {});
  }
  return response;
}

async function keepAssets(paths) {
  const cache = await caches.open(SHELL);
  for (const path of paths) {
    if (await cache.match(path)) continue;
    await call(path, { cache: 'default', read: (response) => response.ok && cache.put(path, response) });
  }
}

// At a new version of the worker: its own assets and the page for "not here"; what older versions used goes.
export async function keepShell() {
  const cache = await caches.open(SHELL);
  await keepAssets(self.WEIGE.assets);
  // Without the cookie, so that it is nobody's page.
  await call('/offline', {
    credentials: 'omit', headers: { Accept: 'text/html' }, read: (response) => response.ok && cache.put('/offline', response),
  });
}

export async function dropOldAssets() {
  const cache = await caches.open(SHELL);
  const used = new Set(['/offline', ...self.WEIGE.assets]);
  for (const page of await readAll('pages')) {
    assetsIn(page.html).forEach((path) => used.add(path));
  }
  for (const request of await cache.keys()) if (!used.has(new URL(request.url).pathname)) await cache.delete(request);
}
