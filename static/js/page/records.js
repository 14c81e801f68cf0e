// What waits on this phone, as the worker said last.

import { root } from './ask.js';

export let latest = null;

export function hear(said) {
  latest = said;
}

// Otherwise somebody else, or nobody, is signed in as far as the worker knows: those records are not this page's to show.
export const isMine = () => latest && latest.account === root.dataset.account;
export const ownRecords = () => (isMine() ? latest.records : []);
export const typedOf = (record, name) => (record.typed.find(([key]) => key === name) || [])[1] || '';
