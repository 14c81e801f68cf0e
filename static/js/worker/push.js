// A message from the town. The words are the server's; the payload says nothing about anybody:
// {"title", "body", "url", "tag", "delivery"}.

import { holdPage, refreshPages } from './held.js';
import { leaveReceipt, sendAll } from './sending.js';

export async function pushed(event) {
  badge().catch(() => {});
  let message = {};
  try { message = event.data.json(); } catch { /* a push without words still says that something is there */ }
  const path = localPath(message.url || '/inbox');
  // Shown whatever else fails: browsers take the permission away from sites that stay silent.
  const shown = self.registration.showNotification(message.title || location.hostname, {
    body: message.body || '', tag: message.tag || path, data: { path }, icon: self.WEIGE.assets.find((each) => each.endsWith('.png')),
  });
  await Promise.all([
    shown,
    holdPage(path).catch(() => {}), // so that it opens later, where there is no network
    message.delivery ? leaveReceipt('/arrivals', JSON.stringify({ deliveries: [message.delivery] })).catch(() => {}) : null,
  ]);
  // There is network at this moment: the time to send what waits, the receipt of this message too.
  await sendAll().then(refreshPages).catch(() => {});
}

function localPath(address) {
  const url = new URL(address, location.origin);
  return url.origin === location.origin ? url.pathname + url.search + url.hash : '/';
}

export async function tapped(event) {
  event.notification.close();
  const path = (event.notification.data && event.notification.data.path) || '/';
  for (const page of await self.clients.matchAll({ type: 'window' })) {
    // A page that this worker does not control yet can't be led anywhere.
    try {
      await page.navigate(path);
      return await page.focus();
    } catch { /* the next one */ }
  }
  return self.clients.openWindow(path);
}

// The dot on the app's icon: that something is new. The page puts the number there, or takes it away.
async function badge() {
  if (navigator.setAppBadge) await navigator.setAppBadge();
}
