// A desk's page stays fresh: the server says that something changed, and the parts named by `data-live` are fetched anew.
// Without a stream, or when it breaks, the page looks by itself every minute. Never under somebody's fingers.
(function () {
  "use strict";
  const LOOK = 60000; // ms
  const GATHER = 500;
  const mark = document.querySelector("[data-live]");
  if (!mark || !window.fetch) return;
  const ids = mark.dataset.live.split(" ");
  let waiting = null;

  const busy = (part) => part.contains(document.activeElement) && document.activeElement !== part;

  async function renew() {
    waiting = null;
    if (document.hidden) return;
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected || !answer.headers.get("X-Weige")) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ids) {
      const old = document.getElementById(id);
      const next = fresh.getElementById(id);
      if (old && next && !busy(old) && old.innerHTML !== next.innerHTML) old.replaceWith(document.importNode(next, true));
    }
    if (typeof drawTimes === "function") drawTimes();
  }

  function soon() {
    if (!waiting) waiting = setTimeout(() => renew().catch(() => {}), GATHER);
  }

  if (window.EventSource) {
    const stream = new EventSource("/desk/events");
    stream.addEventListener("changed", soon);
    window.addEventListener("pagehide", () => stream.close());
  }
  document.addEventListener("visibilitychange", soon);
  setInterval(soon, LOOK);
})();
