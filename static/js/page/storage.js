// What this browser remembers by itself. Where storage is switched off, people are asked, or shown things, again.
export const remembered = (name) => { try { return localStorage.getItem(name); } catch { return null; } };
export const remember = (name, value = '1') => { try { localStorage.setItem(name, value); } catch { /* as above */ } };

// Once something is kept here, the browser is asked not to clear it away when space is short.
export function askToStay() {
  if (!navigator.storage || !navigator.storage.persist) return;
  try {
    if (localStorage.getItem('asked-to-stay')) return;
    localStorage.setItem('asked-to-stay', '1');
  } catch { /* then it is asked each time */ }
  navigator.storage.persist().catch(() => {});
}
