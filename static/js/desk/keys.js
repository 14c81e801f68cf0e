// The queue by keyboard: j and k go down and up, o opens, x ticks, / goes to the search. On a problem's page u leads back.
(function () {
  "use strict";
  const queue = document.querySelector("[data-queue]");
  const links = queue ? Array.from(queue.querySelectorAll("a")) : [];

  function writing(target) {
    return target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  }

  function move(step) {
    const at = links.findIndex((link) => link.parentElement.contains(document.activeElement));
    const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step;
    if (links[next]) {
      links[next].focus();
      links[next].scrollIntoView({ block: "nearest" });
    }
  }

  function tick() {
    const row = document.activeElement.closest("li");
    const box = row && row.querySelector("input[type=checkbox]");
    if (box) box.checked = !box.checked;
  }

  const keys = queue
    ? {
        j: () => move(1),
        k: () => move(-1),
        o: () => links.includes(document.activeElement) && document.activeElement.click(),
        x: tick,
        "/": () => {
          const field = document.querySelector("input[type=search]");
          if (!field) return;
          field.closest("details").open = true;
          field.focus();
        },
      }
    : {
        u: () => {
          const back = document.querySelector("[data-up]");
          if (back) back.click();
        },
      };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || writing(event.target)) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
})();
