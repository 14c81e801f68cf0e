// The verdict at the door, without network. The thresholds are the server's (app/blood_pressure/rules/thresholds.py), which computes
// again when the record arrives; its word stands.

function judge(set, readings, symptoms) {
  const grade = ({ systolic, diastolic }) => (set.floors.find((floor) => systolic >= floor.systolic || diastolic >= floor.diastolic) || { grade: set.otherwise }).grade;
  const mean = (name) => Math.round(readings.reduce((sum, reading) => sum + reading[name], 0) / readings.length);
  const means = { systolic: mean('systolic'), diastolic: mean('diastolic') };
  const fromRaised = set.floors.slice(0, set.floors.findIndex((floor) => floor.grade === set.raised) + 1).map((floor) => floor.grade);
  const isRaised = readings.some((reading) => fromRaised.includes(grade(reading)));
  // A high first reading is not averaged away.
  const urgent = readings.some((reading) => grade(reading) === set.floors[0].grade)
    || symptoms.some((symptom) => set.red_flags.includes(symptom))
    || (isRaised && symptoms.some((symptom) => set.red_flags_if_raised.includes(symptom)));
  const [one, two] = readings;
  const third = readings.length === 2
    && Math.max(Math.abs(one.systolic - two.systolic), Math.abs(one.diastolic - two.diastolic)) > set.third_beyond;
  return { means, urgent, third, high: fromRaised.includes(grade(means)), grade: urgent ? set.floors[0].grade : grade(means) };
}

// Three readings by the names of their fields; 0 for an empty one, NaN for what is no number.
const readingsBy = (get) => [0, 1, 2].map((n) => {
  // Full-width digits of a Chinese keyboard count.
  const value = (name) => Number((get(`readings.${n}.${name}`) || '').normalize('NFKC').trim());
  return { systolic: value('systolic'), diastolic: value('diastolic'), pulse: value('pulse') };
});
const typedReadings = (form) => readingsBy((name) => field(form, name).value);

const outside = (value, [least, most]) => !(value >= least && value <= most);

// Why a reading cannot be one, as the `data-stop` of the note that says it kindly; empty when it is fine, null when nothing is typed.
function impossible({ systolic, diastolic, pulse }, { limits }) {
  if (!systolic && !diastolic && !pulse) return null;
  if (!systolic || !diastolic) return 'half';
  const values = [['systolic', systolic], ['diastolic', diastolic]].concat(pulse ? [['pulse', pulse]] : []);
  for (const [name, value] of values) if (outside(value, limits[name])) return value > limits[name][1] ? 'long' : 'short';
  return systolic > diastolic ? '' : 'swapped';
}

function isUnusual({ systolic, diastolic, pulse }, { unusual }) {
  return outside(systolic, unusual.systolic) || outside(diastolic, unusual.diastolic)
    || outside(systolic - diastolic, unusual.difference) || (pulse > 0 && outside(pulse, unusual.pulse));
}

// Why the form is not to be saved yet; an improbable number is asked about once.
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

function showVerdict(output, { grade, means }, next) {
  showOne(output, 'grade', grade);
  fill(output, '[data-slot="mean"]', `${means.systolic} / ${means.diastolic}`);
  showOne(output, 'due', next ? next.why : '');
  fill(output, '[data-slot="next"]', next ? dayWords(next.day) : '');
  for (const line of all('[data-next-line]', output)) line.hidden = !next;
}

function watchPressures() {
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
      for (const block of all('[data-consent]', form)) block.hidden = !block.querySelector('[id$="-fault"]') && !(whose && (!block.dataset.consent || block.dataset.consent.includes(whose.value)));
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
