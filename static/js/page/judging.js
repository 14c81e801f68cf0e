// The verdict at the door, without network. The thresholds are the server's (app/blood_pressure/rules/thresholds.py), which computes
// again when the record arrives; its word stands.

export function judge(set, readings, symptoms) {
  const floorOf = ({ systolic, diastolic }) => set.floors.find((floor) => systolic >= floor.systolic || diastolic >= floor.diastolic);
  const grade = (reading) => (floorOf(reading) || { grade: set.otherwise }).grade;
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
export const readingsBy = (get) => [0, 1, 2].map((n) => {
  // Full-width digits of a Chinese keyboard count.
  const value = (name) => Number((get(`readings.${n}.${name}`) || '').normalize('NFKC').trim());
  return { systolic: value('systolic'), diastolic: value('diastolic'), pulse: value('pulse') };
});

const outside = (value, [least, most]) => !(value >= least && value <= most);

// Why a reading is impossible, as the `data-stop` of the note that explains it; empty when it is fine, null when nothing is typed.
export function impossible({ systolic, diastolic, pulse }, { limits }) {
  if (!systolic && !diastolic && !pulse) return null;
  if (!systolic || !diastolic) return 'half';
  const values = [['systolic', systolic], ['diastolic', diastolic]].concat(pulse ? [['pulse', pulse]] : []);
  for (const [name, value] of values) if (outside(value, limits[name])) return value > limits[name][1] ? 'long' : 'short';
  return systolic > diastolic ? '' : 'swapped';
}

export function isUnusual({ systolic, diastolic, pulse }, { unusual }) {
  return outside(systolic, unusual.systolic) || outside(diastolic, unusual.diastolic)
    || outside(systolic - diastolic, unusual.difference) || (pulse > 0 && outside(pulse, unusual.pulse));
}
