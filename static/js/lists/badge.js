// The number of unread messages on the app's icon, where the page knows it.

import { all } from '../page/ask.js';

function drawBadge() {
  const [said] = all('[data-unread]');
  if (!said || !navigator.setAppBadge) return;
  const count = Number(said.dataset.unread);
  (count ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
}

drawBadge();
