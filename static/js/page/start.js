// What happens on a page, in order. Everything here is an addition: without it the page's forms and links work as they are.

import { all, ask, hasWorker, register, root } from './ask.js';
import { watchPressures } from './blood-pressure.js';
import { sentForms, watchDrafts } from './drafts.js';
import { choosePerson, nameRecords, recordForms } from './forms.js';
import { drawAsOf, makeWay, watchTouches } from './held.js';
import { drawAfter, drawOutbox, warn, watchOutbox } from './outbox.js';
import { watchPhotos } from './photos.js';
import { watchCategories, watchPlaces } from './place.js';
import { latest } from './records.js';
import { restoreDrafts } from './restoring.js';
import { watchSimilar } from './similar.js';
import { watchSize } from './size.js';
import { askToStay } from './storage.js';
import { drawTimes, MINUTE } from './times.js';

const LOOK_AGAIN = 30000; // ms between two tries while something waits

nameRecords();
watchTouches();
drawTimes();
drawAsOf();
drawAfter();
watchPhotos();
watchPressures();
choosePerson();
watchPlaces();
watchCategories();
watchSimilar();
watchSize();
setInterval(drawTimes, MINUTE);
if (hasWorker) withWorker();

function withWorker() {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data.type === 'outbox') drawOutbox(data);
    if (data.type === 'pages' && data.urls.includes(location.pathname)) makeWay();
    if (data.type === 'who' && root.dataset.account && data.account !== root.dataset.account) leavePage();
    if (data.type === 'unstored' || data.type === 'unread') warn(data.type);
  });
  watchDrafts();
  watchOutbox();
  // After the page is drawn: the first visit must not wait for it.
  const begin = () => register().then(hello).catch(() => {});
  if (document.readyState === 'complete') begin(); else window.addEventListener('load', begin);
  // What the worker before this one was asked may have died with it.
  navigator.serviceWorker.addEventListener('controllerchange', () => ask('outbox').then(drawOutbox).catch(() => {}));
  // Back may show a page as it was left: its forms need new names, and its person may have signed out since.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    nameRecords();
    recordForms().forEach((form) => sentForms.delete(form));
    ask('outbox').then((said) => {
      if (root.dataset.account && said.account !== root.dataset.account) leavePage();
      else drawOutbox(said);
    });
  });
  const send = () => ask('send').then(drawOutbox).catch(() => {});
  window.addEventListener('online', send);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) send(); });
  setInterval(() => { if (latest && latest.waiting && !document.hidden) send(); }, LOOK_AGAIN);
}

async function hello() {
  const { account, held, tag } = root.dataset;
  const said = await ask('hello', { account, held, tag, path: location.pathname });
  drawOutbox(said);
  if (said.outdated) makeWay();
  if (!account) return;
  if (said.records.length) askToStay();
  reportOpened();
  await restoreDrafts();
  ask('send').then(drawOutbox).catch(() => {});
}

// A task's page shown from the phone: the server did not see it.
function reportOpened() {
  for (const task of all('[data-opened]')) if (root.dataset.held) ask('opened', { path: task.dataset.opened }).catch(() => {});
}

// Somebody else is signed in on this phone now, or nobody: this page is not theirs to see.
let signingOut = false;
document.addEventListener('submit', ({ target }) => { signingOut = signingOut || 'signOut' in target.dataset; });

function leavePage() {
  if (signingOut) return; // its own form is on the way out already
  root.hidden = true;
  location.replace('/');
}
