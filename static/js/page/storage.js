// What this browser remembers by itself; where storage is switched off it is asked, or shown, again.
export const remembered = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
export const remember = (name, value = '1') => { try { localStorage.setItem(name, value); } catch { /* then it is asked, or shown, again */ } };

// Once something is kept here, the browser is asked not to clear it away when space is short.
export function askToStay() {
  if (!navigator.storage || !navigator.storage.persist) return;
  try {
    if (localStorage.getItem('asked-to-stay')) return;
    localStorage.setItem('asked-to-stay', '1');
  } catch { /* then it is asked each time */ }
  navigator.storage.persist().catch(() => {});
}
