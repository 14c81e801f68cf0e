// The desk by keyboard. In the queue j and k go down and up, o opens, x ticks, v goes to what is done with those ticked, / searches.
// On a problem's page v opens what usually comes next, j and k go through all that can be done, n writes a note, u leads back.
// r shows what has changed meanwhile.

import { all } from '../page/ask.js';

const one = (selector) => document.querySelector(selector);

// Asked for anew each time: a live page replaces its rows.
const links = () => all('[data-queue] a');
const summaries = () => all('#do summary');

const isTyping = (target) => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');

function move(stops, step) {
  const at = stops.findIndex((stop) => stop.parentElement.contains(document.activeElement));
  const next = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step];
  if (!next) return;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function tick() {
  const row = document.activeElement.closest('li');
  const box = row && row.querySelector('input[type=checkbox]');
  if (box) box.checked = !box.checked;
}

function search() {
  const input = one('input[type=search]');
  if (!input) return;
  input.closest('details').open = true;
  input.focus();
}

function enter(fold) {
  if (!fold) return;
  fold.open = true;
  (fold.querySelector('textarea, input:not([type=hidden]), select') || fold.querySelector('button')).focus();
}

const IN_THE_QUEUE = {
  j: () => move(links(), 1),
  k: () => move(links(), -1),
  o: () => links().includes(document.activeElement) && document.activeElement.click(),
  x: tick,
  v: () => one('#several-verb') && one('#several-verb').focus(),
  '/': search,
};

const ON_A_PROBLEM = {
  j: () => move(summaries(), 1),
  k: () => move(summaries(), -1),
  o: () => summaries().includes(document.activeElement) && enter(document.activeElement.parentElement),
  v: () => enter(one('#do details')),
  n: () => enter(one('#write-note')),
  u: () => one('[data-up]') && one('[data-up]').click(),
};

const KEYS = {
  ...(one('#queue') ? IN_THE_QUEUE : ON_A_PROBLEM),
  r: () => one('[data-live-bar]:not([hidden])') && one('[data-live-bar] button').click(),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
