// Whose phone this is at present, and what may lie on it for how long.

import { draftOwner } from './drafts.js';
import { call, tellPages, townTime } from './network.js';
import { inStore, readOne, removeOne, removePhotos } from './store.js';

const DAY = 86400000;
const FORGET_AFTER = 14 * DAY; // without contact; a lost phone must not keep a village's homes

// {account, contact, heard, version, expired, signOutOwed}. `account` is null until a page from the server says who is signed in.
// `contact`: when the server last answered, by this phone's clock; `heard`: the same by the town's clock.
// Where the phone won't even let us read, nobody is signed in: pages come from the network, as without a worker.
export async function readPhone() {
  const nobody = { key: 'phone', account: null, contact: 0 };
  return (await readOne('meta', 'phone').catch(() => nobody)) || nobody;
}

// Read and written in one transaction: a late "we had contact" must not bring back somebody who just signed out.
export async function changePhone(changes) {
  let phone;
  await inStore(['meta'], 'readwrite', (meta) => {
    meta.get('phone').onsuccess = ({ target }) => {
      phone = { ...(target.result || { key: 'phone', account: null, contact: 0 }), ...changes };
      meta.put(phone);
    };
  });
  return phone;
}

// A page that came from the server names the account. Another person's pages and drafts go; unsent records stay, stamped
// with their owner, and are neither shown to nor sent for anybody else.
export async function become(account) {
  const phone = await readPhone();
  if (phone.account === account) return phone;
  const [held, drafts] = await inStore(['meta', 'drafts'], 'readonly', (meta, stored) => [meta.get('held'), stored.getAll()]);
  if ((held && held.account !== account) || drafts.some((draft) => draft.owner !== account)) await forgetPages();
  const changed = await changePhone({ account, contact: Date.now(), expired: false, signOutOwed: false });
  tellPages({ type: 'who', account });
  return changed;
}

// Forms that may change who is signed in: with a password, or with the one-time code of a printed slip.
export const CHANGES_WHO = /^\/(sign-in|set-password|welcome)/;

// Somebody is about to sign in: until the server says who it is, nobody's pages are shown.
export const nobodyYet = () => changePhone({ account: null });

// Held pages, inbox and drafts go. The outbox is not touched, whatever happens.
async function forgetPages() {
  await inStore(['pages', 'drafts', 'photos', 'meta'], 'readwrite', (pages, drafts, photos, meta) => {
    pages.clear();
    meta.delete('held');
    drafts.openCursor().onsuccess = ({ target }) => {
      if (!target.result) return;
      removePhotos(photos, draftOwner(target.result.key));
      target.result.delete();
      target.result.continue();
    };
  });
}

export async function signOut() {
  await forgetPages();
  await changePhone({ account: null, expired: false });
  await removeOne('meta', 'told');
  // Nobody who finds the phone should be woken for the one who left it.
  const push = self.registration.pushManager;
  if (push) push.getSubscription().then((subscription) => subscription && subscription.unsubscribe()).catch(() => {});
  tellPages({ type: 'who', account: null });
}

// A sign-out done without network is told to the server before anything else is asked of it.
export async function settleSignOut() {
  const phone = await readPhone();
  if (!phone.signOutOwed) return;
  // The answer is a redirect to the sign-in page; only that page shows that the server heard us.
  await call('/sign-out', { method: 'POST', redirect: 'follow' });
  await changePhone({ signOutOwed: false });
}

// Our server knew this phone just now.
export const hadContact = (version) => changePhone({ contact: Date.now(), ...(townTime && { heard: townTime }), version, expired: false });

// A session that ran out only delays sending. One that was taken away (a lost phone, a person who left) clears the phone.
async function sessionEnded(problem) {
  if (problem && problem.revoked) {
    await forgetPages();
    await changePhone({ account: null, expired: true });
    tellPages({ type: 'who', account: null });
  } else {
    await changePhone({ expired: true });
  }
}

// A refusal: nobody is signed in any more, or somebody other than this phone believed (in a window that no worker saw).
export async function meet(status, who, problem) {
  if (status === 401) await sessionEnded(problem);
  if (status === 403 && who) await become(who);
}

export async function forgetWhatIsOld(phone) {
  if (!phone.contact || Date.now() - phone.contact < FORGET_AFTER) return phone;
  await forgetPages();
  return changePhone({ contact: 0 });
}
