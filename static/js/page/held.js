// A page that comes from the phone says how old it is, and makes way for a newer one, but never under somebody's fingers.

import { all, registration, root } from './ask.js';
import { setTime } from './times.js';

const QUIET = 2000; // ms after opening in which an untouched page may be replaced
export const touchedForms = new WeakSet();
let touched = false;

export function watchTouches() {
  const touch = ({ target }) => {
    touched = true;
    const form = target.closest && target.closest('form');
    if (form) touchedForms.add(form);
  };
  // A screen reader and a voice choose without a finger or a key.
  for (const name of ['pointerdown', 'touchstart', 'keydown', 'wheel', 'click', 'change']) {
    document.addEventListener(name, touch, { passive: true, capture: true });
  }
}

export function drawAsOf() {
  if (!root.dataset.held) return;
  for (const note of all('[data-as-of]')) {
    note.hidden = false;
    all('[data-moment]', note).forEach((time) => setTime(time, root.dataset.held));
  }
}

export function makeWay() {
  if (!root.dataset.held) return;
  if (document.readyState !== 'complete') {
    window.addEventListener('load', makeWay, { once: true });
    return;
  }
  // A page asked for while one worker takes over from another may never come (seen in Chromium).
  if (registration && (registration.installing || registration.waiting)) {
    navigator.serviceWorker.addEventListener('controllerchange', makeWay, { once: true });
    return;
  }
  if (!touched && performance.now() < QUIET) {
    location.reload();
    return;
  }
  for (const bar of all('[data-update]')) {
    bar.hidden = false;
    all('a, button', bar).forEach((each) => { each.onclick = (event) => { event.preventDefault(); location.reload(); }; });
  }
}
