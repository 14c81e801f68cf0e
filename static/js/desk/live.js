// A desk's page stays fresh: the server says that something changed, and the parts named by `data-live` are fetched anew.
// Without a stream, or when it breaks, the page looks by itself every minute. Never under somebody's fingers: a part with
// the focus, a tick, or something typed stays as it is, and the bar says that there is news. Showing it carries all that over.

import { all } from '../page/ask.js';
import { drawTimes } from '../page/times.js';

const LOOK_EVERY = 60000; // ms
const GATHER = 500; // ms in which several changes become one look
const LISTEN_AGAIN = 10000; // ms after a refusal
const live = document.querySelector('[data-live]');
const bar = document.querySelector('[data-live-bar]');
const parts = live ? live.dataset.live.split(' ') : []; // their ids
const served = {}; // what the server last said of a part, before anybody touched it
const folds = new WeakMap(); // whether it came open
let waiting = null;
let looking = null;
let lastFocused = null;

const fieldsIn = (part) => all('input:not([type=hidden]), textarea, select', part);
const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';
const actionOf = ({ form }) => form && form.getAttribute('action');
const nameOf = (field) => field.id || [actionOf(field), field.name, isTick(field) && field.value].join();

function isChanged(field) {
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  return field.selectedIndex !== Math.max(0, Array.from(field.options).findIndex((option) => option.defaultSelected));
}

function isBusy(part) {
  if (part.contains(document.activeElement) && document.activeElement !== part) return true;
  if (bar && part.querySelector('[data-queue]') && part.matches(':hover')) return true;
  return fieldsIn(part).some(isChanged);
}

function know(part, html) {
  served[part.id] = html;
  all('details[id]', part).forEach((fold) => folds.set(fold, fold.open));
}

// Puts the new part in the old one's place, with all that somebody did in the old one.
function put(old, next) {
  // Named while they are in the page: outside of it a field does not find its form.
  const typed = fieldsIn(old).filter(isChanged).map((field) => [nameOf(field), field]);
  const turned = all('details[id]', old).filter((fold) => folds.has(fold) && fold.open !== folds.get(fold));
  const link = lastFocused && old.contains(lastFocused) ? lastFocused.id || lastFocused.getAttribute('href') : '';
  const hadFocus = old.contains(document.activeElement);
  const html = next.innerHTML;
  const part = document.importNode(next, true);
  old.replaceWith(part);
  know(part, html);
  for (const fold of turned) {
    const twin = document.getElementById(fold.id);
    if (twin) twin.open = fold.open;
  }
  for (const [name, field] of typed) carryOver(field, fieldsIn(part).find((other) => nameOf(other) === name));
  const stops = all('a, input, textarea, select, button, summary', part);
  const again = link && stops.find((each) => link === (each.id || each.getAttribute('href')));
  if (again && (hadFocus || (bar && bar.contains(document.activeElement)))) again.focus();
}

function carryOver(field, twin) {
  if (twin && isTick(field)) twin.checked = field.checked;
  else if (twin) twin.value = field.value;
  else if (!isTick(field) && !field.options) showLost(field.value);
}

// Words whose form is gone are shown, so that they can be copied.
function showLost(words) {
  const place = bar && bar.querySelector('[data-live-lost]');
  if (!place) return;
  place.hidden = false;
  place.lastElementChild.textContent += `${words}\n`;
}

const rowsIn = (part) => new Map(all('[data-row]', part).map((row) => [row.dataset.row, row.outerHTML]));

// Says how many rows are new, changed or gone in the parts that were left as they are.
function showNews(left, fresh) {
  let count = 0;
  for (const id of left) {
    const before = rowsIn(new DOMParser().parseFromString(`<body>${served[id]}</body>`, 'text/html'));
    const after = rowsIn(fresh.getElementById(id));
    for (const [row, html] of after) if (before.get(row) !== html) count += 1;
    for (const row of before.keys()) if (!after.has(row)) count += 1;
  }
  const place = bar.querySelector('[data-count]');
  if (place) place.textContent = Math.max(1, count);
  bar.hidden = !left.length && !bar.querySelector('[data-live-lost]:not([hidden])');
}

// `everything`: parts in somebody's hands as well.
async function renew(everything) {
  const answer = await fetch(live.dataset.from || location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
  if (bar && answer.status === 404) bar.hidden = false; // no longer ours
  if (bar && answer.status === 404 && everything) location.reload();
  if (!answer.ok || answer.redirected || !answer.headers.get('X-Weige')) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const left = [];
  for (const id of parts) {
    const old = document.getElementById(id);
    const next = fresh.getElementById(id);
    if (!old || !next || served[id] === next.innerHTML) continue;
    if (!everything && isBusy(old)) left.push(id);
    else put(old, next);
  }
  if (bar) showNews(left, fresh);
  drawTimes();
}

// One look at a time, so that an older answer never overtakes a newer one.
function look(everything) {
  waiting = null;
  if (document.hidden) return;
  looking = Promise.resolve(looking).then(() => renew(everything)).catch(() => {});
}

function lookSoon() {
  if (!waiting) waiting = setTimeout(look, GATHER);
}

// What changed while the stream was away is looked for when it is there again. A browser does not come again after a refusal.
function listen(again) {
  const stream = new EventSource('/desk/events');
  const close = () => stream.close();
  let missed = again;
  stream.onopen = () => { if (missed) lookSoon(); missed = true; };
  stream.addEventListener('changed', lookSoon);
  stream.onerror = () => {
    if (stream.readyState !== EventSource.CLOSED) return;
    window.removeEventListener('pagehide', close);
    setTimeout(listen, LISTEN_AGAIN, true);
  };
  window.addEventListener('pagehide', close);
}

function watchLive() {
  parts.map((id) => document.getElementById(id)).filter(Boolean).forEach((part) => know(part, part.innerHTML));
  document.addEventListener('focusin', (event) => {
    if (!bar || !bar.contains(event.target)) lastFocused = event.target;
  });
  if (bar) bar.querySelector('button').addEventListener('click', () => look(true));
  if (window.EventSource) listen(false);
  document.addEventListener('visibilitychange', lookSoon);
  setInterval(lookSoon, LOOK_EVERY);
}

if (live && window.fetch) watchLive();
