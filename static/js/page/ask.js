'use strict';

// Small tools, and the way to the worker. No word of any language stands in these scripts: words are in the page.

const root = document.documentElement;
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
const hasWorker = 'serviceWorker' in navigator; // not on plain http from another machine, nor in private windows of old browsers

// Asks the worker (static/js/worker/messages.js) and resolves to its answer.
async function ask(question, details = {}, transfer = []) {
  const { active } = await navigator.serviceWorker.ready;
  return new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ('fault' in data ? failed(new Error(data.fault)) : done(data.answer));
    active.postMessage({ ...details, ask: question }, [port2, ...transfer]);
  });
}

// What this browser remembers by itself; where storage is switched off it is asked, or shown, again.
const remembered = (name) => { try { return localStorage.getItem(name); } catch (refused) { return null; } };
const remember = (name, value = '1') => { try { localStorage.setItem(name, value); } catch (refused) { /* then it is asked, or shown, again */ } };

// Shows the one element among `[data-<name>]` that has this value, hides the others.
function showOne(within, name, value) {
  for (const each of all(`[data-${name}]`, within)) each.hidden = each.getAttribute(`data-${name}`) !== value;
}

function fill(within, selector, text) {
  for (const each of all(selector, within)) each.textContent = text;
}
