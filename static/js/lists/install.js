// Installing is offered once something was kept here: by then people know what the app is good for. After a no it is not offered again.

import { all } from '../page/ask.js';
import { remember, remembered } from '../page/storage.js';

let installPrompt = null; // Chromium hands it over when it would let the app be installed

window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  installPrompt = event;
  offerInstall();
});

function offerInstall() {
  for (const button of all('[data-install-now]')) {
    button.hidden = !installPrompt;
    button.onclick = () => { installPrompt.prompt(); remember('install-no'); hideInstall(); };
  }
  if (!remembered('kept-once') || remembered('install-no') || matchMedia('(display-mode: standalone)').matches) return;
  const isPhoneOfApple = navigator.standalone === false;
  for (const hint of all('[data-install-hint]')) hint.hidden = !installPrompt && !isPhoneOfApple;
}

const hideInstall = () => all('[data-install-hint]').forEach((hint) => { hint.hidden = true; });

function watchInstall() {
  for (const button of all('[data-install-no]')) button.addEventListener('click', () => { remember('install-no'); hideInstall(); });
  offerInstall();
}

watchInstall();
