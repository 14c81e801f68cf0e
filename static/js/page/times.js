// "3 days ago" in the page's language. Held pages grow old, so that the server can't write it.

import { all, root } from './ask.js';

export const MINUTE = 60000;
const LONG_AGO = 30; // days; from then on the date says more

export function drawTimes(within = document) {
  const words = new Intl.RelativeTimeFormat(root.lang || 'zh-CN', { numeric: 'auto' });
  const now = new Date();
  for (const time of all('time[data-relative]', within)) {
    const moment = new Date(time.dateTime);
    const days = Math.round((new Date(moment).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / 86400000);
    const minutes = Math.round((moment - now) / MINUTE);
    time.title = time.title || time.textContent;
    if (Math.abs(days) > LONG_AGO) time.textContent = time.title;
    else if (days) time.textContent = words.format(days, 'day');
    else if (Math.abs(minutes) >= 60) time.textContent = words.format(Math.trunc(minutes / 60), 'hour');
    else time.textContent = words.format(minutes, 'minute');
  }
}

// A moment as a clock shows it, with the day where it is not today.
export function clockTime(iso) {
  const moment = new Date(iso);
  const today = moment.toDateString() === new Date().toDateString();
  const day = today ? {} : { month: 'numeric', day: 'numeric' };
  return new Intl.DateTimeFormat(root.lang || 'zh-CN', { ...day, hour: '2-digit', minute: '2-digit', hour12: false }).format(moment);
}

export const dayWords = (day) => new Intl.DateTimeFormat(root.lang, { dateStyle: 'full' }).format(day);

export function setTime(place, iso) {
  place.textContent = clockTime(iso);
}
