// Before anything is drawn: the size of the letters, and that scripts are on.
document.documentElement.classList.add('js');
try {
  document.documentElement.dataset.size = localStorage.getItem('size') || document.documentElement.dataset.size || 'normal';
} catch { /* storage may be switched off; the server's value stands */ }
