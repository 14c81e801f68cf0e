// Messages to this phone: asked for on a tap, never on our own. The browser's push service may be out of reach and stay silent,
// so that waiting for it has an end and everything else works without.
const PUSH_PATIENCE = 10000; // ms

function watchPush() {
  for (const block of all('[data-push]')) {
    const show = (state) => showOne(block, 'state', state);
    if (!hasWorker || !('PushManager' in window) || !('Notification' in window)) { show('unsupported'); continue; }
    if (Notification.permission === 'denied') { show('denied'); continue; }
    show('off');
    navigator.serviceWorker.ready.then(({ pushManager }) => renewed(pushManager, block.dataset.vapidKey)).then((known) => (
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
  } catch (fault) {
    show('slow');
  } finally {
    clearTimeout(patience);
  }
}

// The subscription there is; made anew when the server signs with another key than it was made for.
async function renewed(pushManager, key) {
  const known = await pushManager.getSubscription();
  const made = known && known.options && known.options.applicationServerKey;
  if (!made || String(new Uint8Array(made)) === String(keyBytes(key))) return known;
  await known.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: keyBytes(key) });
}

async function tellServer(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  const response = await fetch('/push/subscriptions', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ endpoint, keys }),
  });
  if (!response.ok) throw new Error(response.status);
}

// base64url to bytes: older browsers do not take the text.
function keyBytes(text) {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

watchPush();
