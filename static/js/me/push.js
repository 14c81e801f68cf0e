// Messages to this phone: asked for on a tap, never on our own. The browser's push service may be out of reach and stay silent,
// so that waiting for it has an end and everything else works without.

import { keyBytes } from '../both/key-bytes.js';
import { all, hasWorker, showOne } from '../page/ask.js';
import { askToStay } from '../page/storage.js';

const PUSH_PATIENCE = 10000; // ms

function watchPush() {
  for (const block of all('[data-push]')) {
    const show = (state) => showOne(block, 'state', state);
    if (!hasWorker || !('PushManager' in window) || !('Notification' in window)) { show('unsupported'); continue; }
    if (Notification.permission === 'denied') { show('denied'); continue; }
    show('off');
    navigator.serviceWorker.ready.then(({ pushManager }) => pushManager.getSubscription()).then((known) => (
      known && Notification.permission === 'granted' ? tellServer(known).then(() => show('on')) : null
    )).catch(() => {});
    for (const button of all('[data-push-enable]', block)) button.addEventListener('click', () => allowPush(block, show));
  }
}

async function allowPush(block, show) {
  show('asking');
  const patience = setTimeout(show, PUSH_PATIENCE, 'slow');
  try {
    if (await Notification.requestPermission() !== 'granted') { show(Notification.permission === 'denied' ? 'denied' : 'off'); return; }
    askToStay();
    const { pushManager } = await navigator.serviceWorker.ready;
    await tellServer(await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: keyBytes(block.dataset.vapidKey) }));
    show('on'); // also when it came late
  } catch {
    show('slow');
  } finally {
    clearTimeout(patience);
  }
}

async function tellServer(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  const response = await fetch('/push/subscriptions', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ endpoint, keys }),
  });
  if (!response.ok) throw new Error(response.status);
}

watchPush();
