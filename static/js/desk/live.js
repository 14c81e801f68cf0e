// A desk's page stays fresh: the server says that something changed, and the parts named by `data-live` are fetched anew.
// Without a stream, or when it breaks, the page looks by itself every minute. Never under somebody's fingers: a part with
// the focus, a tick, or something typed stays as it is, and the bar says that there is news. Showing it carries all that over.

import { drawTimes } from '../page/times.js';

(function () {
  const LOOK = 60000; // ms
  const GATHER = 500;
  const AGAIN = 10000;
  const mark = document.querySelector("[data-live]");
  if (!mark || !window.fetch) return;
  const ids = mark.dataset.live.split(" ");
  const bar = document.querySelector("[data-live-bar]");
  const said = {}; // what the server last said of a part, before anybody touched it
  const folds = new WeakMap(); // whether it came open
  let waiting = null;
  let looking = null;
  let last = null;

  const within = (part, query) => Array.from(part.querySelectorAll(query));
  const fields = (part) => within(part, "input:not([type=hidden]), textarea, select");
  const ticks = (field) => field.type === "checkbox" || field.type === "radio";
  const key = (field) => field.id || [field.form && field.form.getAttribute("action"), field.name, ticks(field) && field.value].join();

  function touched(field) {
    if (ticks(field)) return field.checked !== field.defaultChecked;
    if (!field.options) return field.value !== field.defaultValue;
    return field.selectedIndex !== Math.max(0, Array.from(field.options).findIndex((option) => option.defaultSelected));
  }

  function busy(part) {
    if (part.contains(document.activeElement) && document.activeElement !== part) return true;
    if (bar && part.querySelector("[data-queue]") && part.matches(":hover")) return true;
    return fields(part).some(touched);
  }

  function know(part, html) {
    said[part.id] = html;
    within(part, "details[id]").forEach((fold) => folds.set(fold, fold.open));
  }

  function put(old, next) {
    // Named while they are in the page: outside of it a field does not find its form.
    const held = fields(old).filter(touched).map((field) => [key(field), field]);
    const turned = within(old, "details[id]").filter((fold) => folds.has(fold) && fold.open !== folds.get(fold));
    const link = last && old.contains(last) ? last.id || last.getAttribute("href") : "";
    const focused = old.contains(document.activeElement);
    const html = next.innerHTML;
    next = document.importNode(next, true);
    old.replaceWith(next);
    know(next, html);
    for (const fold of turned) {
      const twin = document.getElementById(fold.id);
      if (twin) twin.open = fold.open;
    }
    for (const [name, field] of held) {
      const twin = fields(next).find((other) => key(other) === name);
      if (twin && ticks(field)) twin.checked = field.checked;
      else if (twin) twin.value = field.value;
      else if (!ticks(field) && !field.options) lost(field.value);
    }
    const again = link && within(next, "a, input, textarea, select, button, summary").find((one) => link === (one.id || one.getAttribute("href")));
    if (again && (focused || (bar && bar.contains(document.activeElement)))) again.focus();
  }

  // Words whose form is gone are shown, so that they can be copied.
  function lost(words) {
    const place = bar && bar.querySelector("[data-live-lost]");
    if (!place) return;
    place.hidden = false;
    place.lastElementChild.textContent += words + "\n";
  }

  function news(held, fresh) {
    let count = 0;
    for (const id of held) {
      const known = new DOMParser().parseFromString(`<body>${said[id]}</body>`, "text/html");
      const rows = (doc, part) => new Map(within(part || doc, "[data-row]").map((row) => [row.dataset.row, row.outerHTML]));
      const before = rows(known);
      const after = rows(fresh, fresh.getElementById(id));
      for (const [row, html] of after) if (before.get(row) !== html) count += 1;
      for (const row of before.keys()) if (!after.has(row)) count += 1;
    }
    const place = bar.querySelector("[data-count]");
    if (place) place.textContent = Math.max(1, count);
    bar.hidden = !held.length && !bar.querySelector("[data-live-lost]:not([hidden])");
  }

  async function renew(all) {
    const answer = await fetch(mark.dataset.from || location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (bar && answer.status === 404) bar.hidden = false; // no longer ours
    if (bar && answer.status === 404 && all) location.reload();
    if (!answer.ok || answer.redirected || !answer.headers.get("X-Weige")) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const held = [];
    for (const id of ids) {
      const old = document.getElementById(id);
      const next = fresh.getElementById(id);
      if (!old || !next || said[id] === next.innerHTML) continue;
      if (!all && busy(old)) held.push(id);
      else put(old, next);
    }
    if (bar) news(held, fresh);
    drawTimes();
  }

  // One look at a time, so that an older answer never overtakes a newer one.
  function look(all) {
    waiting = null;
    if (document.hidden) return;
    looking = Promise.resolve(looking).then(() => renew(all)).catch(() => {});
  }

  function soon() {
    if (!waiting) waiting = setTimeout(look, GATHER);
  }

  ids.map((id) => document.getElementById(id)).filter(Boolean).forEach((part) => know(part, part.innerHTML));
  document.addEventListener("focusin", (event) => {
    if (!bar || !bar.contains(event.target)) last = event.target;
  });
  if (bar) bar.querySelector("button").addEventListener("click", () => look(true));
  // What changed while the stream was away is looked for when it is there again. A browser does not come again after a refusal.
  function listen(again) {
    const stream = new EventSource("/desk/events");
    const close = () => stream.close();
    let missed = again;
    stream.onopen = () => { if (missed) soon(); missed = true; };
    stream.addEventListener("changed", soon);
    stream.onerror = () => {
      if (stream.readyState !== 2) return;
      window.removeEventListener("pagehide", close);
      setTimeout(listen, AGAIN, true);
    };
    window.addEventListener("pagehide", close);
  }

  if (window.EventSource) listen(false);
  document.addEventListener("visibilitychange", soon);
  setInterval(soon, LOOK);
})();
