// Large letters at one tap, with or without network; the account's setting follows when the server can be reached.

import { all, root } from './ask.js';

export function watchSize() {
  for (const form of all('form[data-size-toggle]')) {
    form.addEventListener('submit', (event) => {
      const size = root.dataset.size === 'elder' ? 'normal' : 'elder';
      try {
        localStorage.setItem('size', size);
        localStorage.setItem('size-unsaved', form.action);
      } catch {
        return; // no storage: the server remembers it, and answers with the page
      }
      event.preventDefault();
      root.dataset.size = size;
      saveSize();
    });
  }
  saveSize();
}

function saveSize() {
  try {
    const address = localStorage.getItem('size-unsaved');
    if (!address || !root.dataset.account) return;
    fetch(address, { method: 'POST', body: new URLSearchParams({ text_size: localStorage.getItem('size') }) })
      .then((response) => { if (response.ok) localStorage.removeItem('size-unsaved'); }).catch(() => {});
  } catch { /* nothing is stored, so nothing is to be saved */ }
}
