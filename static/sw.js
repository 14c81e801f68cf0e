// Weige's worker: what happens to each request, and when. The parts in static/js/worker/ say how.
//
// It holds no rule about visits, pressures or problems: the server judges, and pages judge meanwhile. Its promises:
//   1. A record is on the phone's disk before any network is tried, and stays until our server has answered for it.
//   2. Pages of the person signed in open at once, network or not; nobody else's are ever shown.
//   3. Only answers that bear our header are shown or kept.

import { capture, isOurs, leave, stayHere } from './js/worker/capture.js';
import { asset, dropOldAssets, keepShell, nextFromServer, notHere, openPage, PATIENCE } from './js/worker/held.js';
import { answerPage } from './js/worker/messages.js';
import { within } from './js/worker/network.js';
import { CHANGES_WHO, nobodyYet } from './js/worker/phone.js';
import { pushed, tapped } from './js/worker/push.js';
import { sendAll } from './js/worker/sending.js';
import { shared } from './js/worker/share.js';
import { subscribedAnew } from './js/worker/subscription.js';

self.addEventListener('install', (event) => {
  // At once: nothing the old worker keeps is lost on the new one, which has the same database.
  self.skipWaiting();
  event.waitUntil(keepShell().catch(() => {}));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(dropOldAssets).catch(() => {}));
  sendAll().catch(() => {}); // what waited, perhaps for this version; pages don't wait for it
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'GET' && url.pathname.startsWith('/static/')) event.respondWith(asset(request).catch(() => Response.error()));
  if (request.mode !== 'navigate') return;
  // Whatever fails in here, the browser gets an answer; without one it says that the site cannot be reached.
  if (request.method === 'GET') event.respondWith(openPage(event).catch(notHere));
  if (request.method === 'POST') submit(event, url);
});

function submit(event, { pathname: path, searchParams: marks }) {
  if (path === '/share') {
    event.respondWith(within(PATIENCE, shared(event)).catch(() => Response.redirect('/households', 303)));
  } else if (path.startsWith('/records/') && isOurs(event.request) && !marks.has('by')) {
    event.respondWith(capture(event).catch(() => stayHere('unread')));
  } else if (path === '/sign-out' && isOurs(event.request)) {
    event.respondWith(leave(event).catch(() => Response.redirect('/sign-in', 303)));
  } else {
    // The browser sends it by itself, and the page after it is the server's. It may sign somebody in.
    nextFromServer();
    if (CHANGES_WHO.test(path) || marks.has('signs-in')) event.waitUntil(nobodyYet());
  }
}

self.addEventListener('message', (event) => event.waitUntil(answerPage(event)));
self.addEventListener('sync', (event) => {
  // Registered anew from in here, the sync would come back at once, over a hundred times a second. When it fails, Chromium backs off.
  if (event.tag === 'outbox') event.waitUntil(sendAll((fault) => { throw fault; }));
});
self.addEventListener('push', (event) => event.waitUntil(pushed(event)));
self.addEventListener('notificationclick', (event) => event.waitUntil(tapped(event)));
self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribedAnew(event).catch(() => {})));
