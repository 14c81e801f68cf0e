// What helps while measuring: the rest and the wait, the monitor that need not be named twice, and the result read aloud.

import { all, fill, root } from './ask.js';
import { field } from './forms.js';
import { remember, remembered } from './storage.js';

// A countdown to a time of day, so that a phone that slept through it is right when it wakes.
export function watchTimer(timer) {
  const [button] = all('[data-start]', timer);
  const [running] = all('[data-running]', timer);
  const [over] = all('[data-over]', timer);
  const two = (number) => String(number).padStart(2, '0');
  let ticking = 0;
  let lock = null;
  timer.hidden = false;
  const tick = (until) => {
    const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    fill(timer, '[data-slot="left"]', `${Math.floor(left / 60)}:${two(left % 60)}`);
    if (left) return;
    clearInterval(ticking);
    running.hidden = true;
    over.hidden = false;
    button.hidden = false;
    if (lock) lock.release();
    lock = null;
    if (navigator.vibrate) navigator.vibrate([400, 200, 400]);
  };
  const start = () => {
    const until = Date.now() + Number(timer.dataset.timer) * 1000;
    const end = new Date(until + 59000); // the next whole minute on any clock
    fill(timer, '[data-slot="until"]', `${end.getHours()}:${two(end.getMinutes())}`);
    button.hidden = true;
    over.hidden = true;
    running.hidden = false;
    clearInterval(ticking);
    ticking = setInterval(tick, 500, until);
    tick(until);
    if (!navigator.wakeLock) return;
    navigator.wakeLock.request('screen').then((held) => { if (running.hidden) held.release(); else lock = held; }).catch(() => {});
  };
  button.addEventListener('click', start);
  const fold = timer.closest('[data-second]');
  if (fold) fold.addEventListener('toggle', () => { if (fold.open && !ticking) start(); });
}

const DEVICE = 'pressure-device';
const GUIDE = 'pressure-guide'; // "shut" or "open", as it was left; nothing as long as nobody touched it

export const rememberDevice = (form) => remember(DEVICE, field(form, 'device').value);

// Somebody who has never measured on this phone is shown how; later it is one tap away, and stays as it is left.
export function recallDevice(form) {
  const known = remembered(DEVICE);
  for (const guide of all('[data-guide]', form)) {
    guide.open = remembered(GUIDE) ? remembered(GUIDE) === 'open' : known === null;
    guide.firstElementChild.addEventListener('click', () => remember(GUIDE, guide.open ? 'shut' : 'open'));
  }
  if (known && !field(form, 'device').value) field(form, 'device').value = known;
}

export function sayVerdict(form) {
  const speech = new SpeechSynthesisUtterance(form.querySelector('[data-verdict]').innerText);
  speech.lang = root.lang;
  speech.rate = 0.85;
  speechSynthesis.cancel();
  speechSynthesis.speak(speech);
}
