// Where the problem is, only when somebody asks for it.

import { all, showOne } from './ask.js';
import { saveDraft } from './drafts.js';
import { field, recordForms } from './forms.js';

export function watchPlaces() {
  for (const button of all('[data-locate]')) {
    const { form } = button;
    const block = button.closest('[data-place]') || form;
    if (!navigator.geolocation) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      showOne(block, 'state', 'asking');
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        field(form, 'latitude').value = coords.latitude.toFixed(6);
        field(form, 'longitude').value = coords.longitude.toFixed(6);
        field(form, 'accuracy_m').value = Math.round(coords.accuracy);
        showOne(block, 'state', 'found');
        saveDraft(form);
        form.dispatchEvent(new Event('input'));
      }, (fault) => showOne(block, 'state', fault.code === fault.PERMISSION_DENIED ? 'denied' : 'failed'), {
        enableHighAccuracy: true, timeout: 20000, maximumAge: 60000,
      });
    });
  }
}

// Once a kind of problem is chosen, what it asks for, or whom to call first, stands below the kinds.
export function watchCategories() {
  for (const form of recordForms()) {
    const parts = all('[data-category]', form);
    if (!parts.length) continue;
    form.addEventListener('input', () => {
      const chosen = form.querySelector('[name="category"]:checked');
      for (const part of parts) {
        const shown = !!chosen && part.dataset.category === chosen.value;
        part.classList.toggle('shown', shown);
        // Kinds may ask for things of the same name: only the chosen one's are sent.
        all('input, select, textarea', part).forEach((each) => { each.disabled = !shown; });
      }
    });
  }
}
