// When to measure again, without network, as app/blood_pressure/rules/follow_up.py will say: `data-next` is what foretelling.py knows of
// each person.

import { impossible, judge, readingsBy } from './judging.js';
import { ownRecords, typedOf } from './records.js';

const atMidnight = (iso) => new Date(`${iso}T00:00`);

export function nextDue(form, person, { means, high, urgent }, moment) {
  const { after, people } = JSON.parse(form.dataset.next);
  const own = people[person];
  if (!own || !own.high) return null;
  const isHigh = own.target ? means.systolic >= own.target[0] || means.diastolic >= own.target[1] : high;
  const today = moment.toDateString();
  // Urgent stays urgent for the day, also when it waits on this phone.
  const ofToday = (record) => typedOf(record, 'resident') === person && new Date(record.recorded_at).toDateString() === today;
  const isUrgent = urgent || (own.urgent && atMidnight(own.urgent).toDateString() === today)
    || ownRecords().some((record) => ofToday(record) && judged(form, record).urgent);
  const why = isUrgent ? 'urgent' : own[isHigh ? 'high' : 'well'];
  if (!why) return null;
  const [months, days] = after[why];
  const [year, month, date] = [moment.getFullYear(), moment.getMonth() + months, moment.getDate()];
  // The last day of the month, where it has no such day.
  let day = new Date(year, month, Math.min(date, new Date(year, month + 1, 0).getDate()) + days);
  if (why === 'recheck' && own.by) day = new Date(Math.max(new Date(year, month, date + 1), Math.min(day, atMidnight(own.by))));
  return { why, day };
}

// The verdict on a record that waits on this phone; empty for another kind of record, and for impossible numbers.
export function judged(form, record) {
  const set = JSON.parse(form.dataset.thresholds);
  const readings = readingsBy((name) => typedOf(record, name)).filter((reading) => impossible(reading, set) === '');
  return readings.length ? judge(set, readings, record.typed.filter(([name]) => name === 'symptoms[]').map(([, value]) => value)) : {};
}
