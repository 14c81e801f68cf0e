// Where the push service finds this phone, and whether the town knows it.

import { keyBytes } from '../both/key-bytes.js';
import { callJson, oneAtATime, pushKey, within } from './network.js';
import { readPhone } from './phone.js';
import { readOne, writeOne } from './store.js';

// The push service gave this phone another address.
export async function subscribedAnew(event) {
  const options = event.oldSubscription ? event.oldSubscription.options : withKey(pushKey);
  const subscription = event.newSubscription || await self.registration.pushManager.subscribe(options);
  await callJson('/push/subscriptions', subscription.toJSON());
}

// Whoever is signed in on this phone gets its messages: told anew when somebody else signs in, and after the address changed. At any
// contact a subscription is made anew that was made for another key than the town signs with now; nobody has to ask for it again.
export const keepSubscribed = oneAtATime('push', async () => {
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
