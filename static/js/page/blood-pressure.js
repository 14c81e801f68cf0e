// The form of a reading: it says at once what the numbers amount to, and is not sent with impossible ones.

import { all, showOne } from './ask.js';
import { field } from './forms.js';
import { impossible, isUnusual, judge, readingsBy } from './judging.js';
import { nextDue } from './next-due.js';
import { recallDevice, rememberDevice, sayVerdict, watchTimer } from './pressure-help.js';
import { showVerdict } from './verdict.js';

const typedReadings = (form) => readingsBy((name) => field(form, name).value);

// Why the form cannot be saved yet, as the `data-stop` of the note that explains it; empty when it can. An improbable number is asked
// about once.
function stopOf(form, set, urgent) {
  const typed = typedReadings(form);
  const wrong = typed.map((reading) => impossible(reading, set)).find(Boolean);
  if (wrong) return wrong;
  const block = form.querySelector('[data-consent]');
  const said = block && !block.hidden && (form.querySelector('[name="consent"]:checked') || { value: '' }).value;
  if (said === 'refused') return said;
  if (said === '' && !urgent) return 'consent';
  const taken = typed.filter((reading) => impossible(reading, set) === '');
  const numbers = JSON.stringify(taken);
  if (taken.some((reading) => isUnusual(reading, set)) && form.dataset.asked !== numbers) {
    form.dataset.asked = numbers;
    return 'unusual';
  }
  return '';
}

// Whether the person chosen is asked to agree: `data-consent` lists those who have not yet; where it is empty, everybody is asked. A
// block that the server found fault with stays.
const isAsked = (block, whose) => block.querySelector('[id$="-fault"]')
  || (whose && (!block.dataset.consent || block.dataset.consent.includes(whose.value)));

export function watchPressures() {
  for (const form of all('form[data-thresholds]')) {
    const set = JSON.parse(form.dataset.thresholds);
    const back = field(form, 'return');
    const usual = back.value;
    let urgent = false;
    const update = () => {
      const readings = typedReadings(form).filter((reading) => impossible(reading, set) === '');
      const symptoms = all('[name="symptoms[]"]:checked', form).map((input) => input.value);
      const whose = form.querySelector('[name="resident"]:checked, [name="resident"][type="hidden"]');
      const verdict = readings.length ? judge(set, readings, symptoms) : null;
      urgent = Boolean(verdict && verdict.urgent);
      for (const output of all('[data-verdict]', form)) {
        output.hidden = !verdict;
        if (verdict) showVerdict(output, verdict, whose && nextDue(form, whose.value, verdict, new Date()));
      }
      if (verdict && verdict.third) for (const fold of all('[data-third]', form)) fold.open = true;
      for (const block of all('[data-consent]', form)) block.hidden = !isAsked(block, whose);
      for (const button of all('[data-say]', form)) button.hidden = !verdict || !('speechSynthesis' in window);
      back.value = (urgent && back.dataset.returnUrgent) || usual;
    };
    form.addEventListener('input', () => { showOne(form, 'stop', ''); update(); });
    form.addEventListener('submit', (event) => {
      const stop = stopOf(form, set, urgent);
      showOne(form, 'stop', stop);
      if (!stop) return rememberDevice(form);
      // Nothing else may take it for sent.
      event.preventDefault();
      event.stopImmediatePropagation();
      return form.querySelector(`[data-stop="${stop}"]`).scrollIntoView({ block: 'center' });
    });
    recallDevice(form);
    all('[data-say]', form).forEach((button) => button.addEventListener('click', () => sayVerdict(form)));
    update();
  }
  all('[data-timer]').forEach(watchTimer);
}

// A number that is whole leads on to the next one, as the page says below it: 30 to 99, or three digits.
document.addEventListener('input', ({ target, inputType }) => {
  const row = target.closest('.digits');
  if (!row || inputType !== 'insertText' || !/^([3-9]\d|\d{3})$/.test(target.value.normalize('NFKC'))) return;
  const inputs = all('input', row);
  const next = inputs[inputs.indexOf(target) + 1];
  if (next && !next.value) next.focus();
});
