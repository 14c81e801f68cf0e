// What a page may ask of the worker. Each question comes with a port for its answer; see static/js/page/ask.js.

import { hearWords } from './capture.js';
import { dropDraft, keepDraft, keepDraftPhotos, readDraft } from './drafts.js';
import { heldPage, isOutdated, refreshPages } from './held.js';
import { summary } from './outbox.js';
import { become } from './phone.js';
import { leaveReceipt, sendAll, sendReceipts } from './sending.js';
import { keepSubscribed } from './subscription.js';

const QUESTIONS = {
  // A page opened. One that came from the server says who is signed in.
  async hello({ account, held, path, tag }) {
    if (account && !held) await become(account).catch(() => {}); // it may be that nothing can be stored
    if (account && !held) keepSubscribed().catch(() => {});
    return { ...(await summary()), outdated: !!held && await isOutdated(path, tag) };
  },
  outbox: () => summary(),
  // Sending may work by now: the page is looked at again, the network is back, a while has passed.
  async send() {
    await sendAll();
    await refreshPages().catch(() => {});
    return summary();
  },
  // The page of a task was shown from the phone, so that the server did not see it opened.
  async opened({ path }) {
    await leaveReceipt(path, '{}');
    await sendReceipts().catch(() => {});
  },
  // A page as it lies on this phone; null when it does not.
  async page({ path, account }) {
    const page = await heldPage(path, account);
    return page && page.text();
  },
  // Said by a form with photos at the moment it is sent.
  words: (said) => hearWords(said),
  keepDraft: (draft) => (draft.photos ? keepDraftPhotos(draft) : keepDraft(draft)),
  readDraft: (draft) => readDraft(draft),
  dropDraft: (draft) => dropDraft(draft),
};

export async function answerPage(event) {
  const { ask, ...question } = event.data || {};
  const [port] = event.ports;
  if (!Object.prototype.hasOwnProperty.call(QUESTIONS, ask)) return;
  try {
    const answer = await QUESTIONS[ask](question);
    if (port) port.postMessage({ answer });
  } catch (fault) {
    if (port) port.postMessage({ fault: String(fault) });
  }
}
