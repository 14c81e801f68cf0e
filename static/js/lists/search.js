// Finds homes while typing: every word typed must stand somewhere in the entry's `data-find` (name, address, pinyin initials).
// As app/lib/pinyin.py folds it: ü as v, without tones, dots of names and what nobody sees.

import { all, showOne } from '../page/ask.js';

const plain = (text) => text.normalize('NFKC').toLowerCase()
  .replace(/[·•‧∙⋅・･.'’‘`´"_~,，()\-‐‑‒–—―\p{Cf}\p{Variation_Selector}]/gu, '')
  .normalize('NFD').replace(/u\u0308/g, 'v').replace(/[\u0300-\u036f]/g, '').normalize('NFC');

function watchSearches() {
  for (const input of all('input[data-search]')) {
    const list = document.querySelector(`[data-found="${input.dataset.search}"]`);
    const none = document.querySelector(`[data-none="${input.dataset.search}"]`);
    const entries = all('[data-find]', list).map((entry) => [entry, plain(entry.dataset.find)]);
    const search = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      let found = 0;
      for (const [entry, text] of entries) {
        entry.hidden = !words.every((word) => text.includes(word));
        found += entry.hidden ? 0 : 1;
      }
      if (none) none.hidden = found > 0;
      for (const block of all('[data-unsearched]')) block.hidden = words.length > 0;
    };
    input.addEventListener('input', search);
    search(); // Back restores what was typed
  }
}

// The list of homes leads straight to a form when it was opened for one.
function watchPurpose() {
  const purpose = new URLSearchParams(location.search).get('for');
  if (!document.querySelector(`[data-for="${CSS.escape(purpose || '')}"]`)) return;
  showOne(document, 'for', purpose || '');
  if (purpose) for (const link of all('main a.row[href^="/households/"]')) link.href = `${link.pathname}#${purpose}`;
}

watchSearches();
watchPurpose();
