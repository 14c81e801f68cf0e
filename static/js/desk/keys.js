// The desk by keyboard. In the queue j and k go down and up, o opens, x ticks, v goes to what is done with those ticked, / searches.
// On a problem's page v opens what usually comes next, j and k go through all that can be done, n writes a note, u leads back.
// r shows what has changed meanwhile.
(function () {
  const one = (query) => document.querySelector(query);
  const queue = one("#queue");

  // Asked for anew each time: a live page replaces its rows.
  const links = () => Array.from(document.querySelectorAll("[data-queue] a"));
  const summaries = () => Array.from(document.querySelectorAll("#do summary"));

  function writing(target) {
    return target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  }

  function move(stops, step) {
    const at = stops.findIndex((stop) => stop.parentElement.contains(document.activeElement));
    const next = stops[at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step];
    if (!next) return;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }

  function tick() {
    const row = document.activeElement.closest("li");
    const box = row && row.querySelector("input[type=checkbox]");
    if (box) box.checked = !box.checked;
  }

  function enter(fold) {
    if (!fold) return;
    fold.open = true;
    (fold.querySelector("textarea, input:not([type=hidden]), select") || fold.querySelector("button")).focus();
  }

  const keys = queue
    ? {
        j: () => move(links(), 1),
        k: () => move(links(), -1),
        o: () => links().includes(document.activeElement) && document.activeElement.click(),
        x: tick,
        v: () => one("#several-verb") && one("#several-verb").focus(),
        "/": () => {
          const field = one("input[type=search]");
          if (!field) return;
          field.closest("details").open = true;
          field.focus();
        },
      }
    : {
        j: () => move(summaries(), 1),
        k: () => move(summaries(), -1),
        o: () => summaries().includes(document.activeElement) && enter(document.activeElement.parentElement),
        v: () => enter(one("#do details")),
        n: () => enter(one("#write-note")),
        u: () => one("[data-up]") && one("[data-up]").click(),
      };
  keys.r = () => one("[data-live-bar]:not([hidden])") && one("[data-live-bar] button").click();

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writing(event.target)) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
