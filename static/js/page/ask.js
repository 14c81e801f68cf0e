// Small tools, and the way to the worker. No word of any language stands in these scripts: words are in the page.

export const root = document.documentElement;
export const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
export const hasWorker = 'serviceWorker' in navigator; // not on plain http from another machine, nor in private windows of old browsers

export let registration = null; // of the worker

export async function register() {
  registration = await navigator.serviceWorker.register('/sw.js');
}

// Asks the worker (static/js/worker/messages.js) and resolves to its answer.
export async function ask(question, details = {}, transfer = []) {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ('fault' in data ? failed(new Error(data.fault)) : done(data.answer));
    active.postMessage({ ...details, ask: question }, [port2, ...transfer]);
  });
}

// Shows the one element among `[data-<name>]` that has this value, hides the others.
export function showOne(within, name, value) {
  for (const each of all(`[data-${name}]`, within)) each.hidden = each.getAttribute(`data-${name}`) !== value;
}

export function fill(within, selector, text) {
  for (const each of all(selector, within)) each.textContent = text;
}
