// A message from the town. The words are the server's; the payload says nothing about anybody:
// {"title", "body", "url", "tag", "delivery"}.

async function pushed(event) {
  badge().catch(() => {});
  let message = {};
  try { message = event.data.json(); } catch { /* a push without words still says that something is there */ }
  const path = localPath(message.url || '/inbox');
  // Shown whatever else fails: browsers take the permission away from those who stay silent.
  const shown = self.registration.showNotification(message.title || self.WEIGE.name || location.hostname, {
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

async function tapped(event) {
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

// The push service gave this phone another address.
async function subscribedAnew(event) {
  const options = event.oldSubscription ? event.oldSubscription.options : withKey(pushKey);
  const subscription = event.newSubscription || await self.registration.pushManager.subscribe(options);
  await callJson('/push/subscriptions', subscription.toJSON());
}

// Whoever is signed in on this phone gets its messages: told anew when somebody else signs in, and after the address changed. At any
// contact a subscription is made anew that was made for another key than the town signs with now; nobody has to ask for it again.
const keepSubscribed = oneAtATime('push', async () => {
  const { pushManager } = self.registration;
  const { account } = await readPhone();
  if (!account || !pushManager) return;
  const told = (await readOne('meta', 'told')) || {};
  let known = await pushManager.getSubscription();
  // `told` without a subscription: an attempt at a new one failed half-way.
  if (pushKey && (known ? !isFor(known, pushKey) : told.account === account)) {
    if (known) await known.unsubscribe();
    known = await within(PUSH_PATIENCE, pushManager.subscribe(withKey(pushKey)));
  }
  if (!known || (told.account === account && told.endpoint === known.endpoint)) return;
  const { status } = await callJson('/push/subscriptions', known.toJSON());
  if (status === 204) await writeOne('meta', { key: 'told', account, endpoint: known.endpoint });
});

const PUSH_PATIENCE = 20000; // ms; where its service is out of reach, a browser says neither yes nor no
const withKey = (key) => ({ userVisibleOnly: true, applicationServerKey: keyBytes(key) });

// Browsers that do not tell the key are taken at their word.
function isFor({ options }, key) {
  const made = options && options.applicationServerKey;
  return !made || String(new Uint8Array(made)) === String(keyBytes(key));
}

// The dot on the app's icon: that something is new. The page puts the number there, or takes it away.
async function badge() {
  if (navigator.setAppBadge) await navigator.setAppBadge();
}
