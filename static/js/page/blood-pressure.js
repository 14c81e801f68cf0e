// The verdict at the door, without network. The thresholds are the server's (app/blood_pressure/thresholds.py), which computes
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
  return { means, urgent, third, grade: urgent ? set.floors[0].grade : grade(means) };
}

// The readings that are whole and possible; a typing error is for the server's form to mark.
function readingsIn(form, { limits }) {
  const within = (value, [least, most]) => value >= least && value <= most;
  const found = [];
  for (let n = 0; field(form, `readings.${n}.systolic`); n += 1) {
    const value = (name) => {
      const input = field(form, `readings.${n}.${name}`);
      // Full-width digits of a Chinese keyboard count.
      return input ? Number(input.value.normalize('NFKC').trim()) : 0;
    };
    const reading = { systolic: value('systolic'), diastolic: value('diastolic'), pulse: value('pulse') };
    const { systolic, diastolic } = reading;
    if (within(systolic, limits.systolic) && within(diastolic, limits.diastolic) && systolic > diastolic) found.push(reading);
  }
  return found;
}

function isUnusual({ systolic, diastolic, pulse }, { unusual }) {
  const out = (value, [least, most]) => value < least || value > most;
  return out(systolic, unusual.systolic) || out(diastolic, unusual.diastolic)
    || out(systolic - diastolic, unusual.difference) || (pulse > 0 && out(pulse, unusual.pulse));
}

function watchPressures() {
  for (const form of all('form[data-thresholds]')) {
    const set = JSON.parse(form.dataset.thresholds);
    const back = field(form, 'return');
    const usual = back.value;
    const update = () => {
      const readings = readingsIn(form, set);
      const symptoms = all('[name="symptoms[]"]:checked', form).map((input) => input.value);
      const verdict = readings.length ? judge(set, readings, symptoms) : null;
      for (const output of all('[data-verdict]', form)) {
        output.hidden = !verdict;
        if (!verdict) continue;
        showOne(output, 'grade', verdict.grade);
        fill(output, '[data-slot="mean"]', `${verdict.means.systolic} / ${verdict.means.diastolic}`);
      }
      if (verdict && verdict.third) for (const fold of all('[data-third]', form)) fold.open = true;
      for (const note of all('[data-unusual]', form)) note.hidden = !readings.some((reading) => isUnusual(reading, set));
      back.value = (verdict && verdict.urgent && back.dataset.returnUrgent) || usual;
    };
    form.addEventListener('input', update);
    update();
  }
}
