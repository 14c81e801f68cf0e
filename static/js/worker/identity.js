// National ID numbers are hidden before anything typed is kept on the phone, as app/lib/identity.py does at the server: a phone
// in a valley is lost easily.

const HIDDEN_ID = '〔\u8eab\u4efd\u8bc1\u53f7\u5df2\u9690\u53bb〕';
const ID_PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])/;
const UNSEEN = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff';
const BETWEEN = `[\\s${UNSEEN}.·・•_\\-‐‑‒–—―−－﹣ー/\\\\~～|、,，:：]{0,4}`;
const GAP = `[\\s${UNSEEN}\\-‐‑‒–—―−－﹣]{1,4}`;
const BORN_ON = [`(?:1${BETWEEN}[89]|2${BETWEEN}0)`, '\\d', '\\d', `(?:0${BETWEEN}[1-9]|1${BETWEEN}[0-2])`,
  `(?:0${BETWEEN}[1-9]|[12]${BETWEEN}\\d|3${BETWEEN}[01])`];
const OF_18 = new RegExp(`(?=(${['[1-9]', ...Array(5).fill('\\d'), ...BORN_ON, '\\d', '\\d', '\\d', '[\\dX]'].join(BETWEEN)}))`, 'g');
const SHAPES = [[15], [6, 9], [12, 3], [6, 6, 3], [6, 2, 2, 2, 3], [3, 3, 3, 3, 3], [4, 4, 4, 3], [3, 4, 4, 4], [5, 5, 5]];
const OF_15 = new RegExp(`(^|[^\\d.,]|[^\\d][.,])(${SHAPES.map((each) => each.map((n) => `\\d{${n}}`).join(GAP)).join('|')})(?![\\dX])`, 'g');
const NUMERALS = '〇\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u96f6';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

// One letter for each character, so that a place in the result is a place among the characters.
function inDigits(characters, numerals) {
  return characters.map((c) => {
    if (/^[xX×✕✖╳⨯хХχΧｘＸ]$/u.test(c)) return 'X';
    const numeral = numerals ? NUMERALS.indexOf(c) : -1;
    const plain = numeral < 0 ? c.normalize('NFKC') : String(numeral % 10);
    return /^\d$/.test(plain) ? plain : c.length > 1 ? '\uffff' : c;
  }).join('');
}

function isBorn(number) {
  const digits = number.replace(/[^\dX]/g, '');
  if (digits.length === 18) {
    const rest = WEIGHTS.reduce((sum, weight, place) => sum + weight * digits[place], 0) % 11;
    if ('10X98765432'[rest] !== digits[17]) return false;
  }
  const [year, month, day] = digits.length === 18
    ? [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)]
    : [`19${digits.slice(6, 8)}`, digits.slice(8, 10), digits.slice(10, 12)];
  const born = new Date(Date.UTC(year, month - 1, day));
  return +year >= 1880 && +year < 2100 && born.getUTCMonth() === month - 1 && born.getUTCDate() === +day;
}

export function hideIds(text) {
  if (text.length < 15 || /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^[\da-f]{64}$|^-?\d{1,3}\.\d+$/i.test(text)) return text;
  const characters = Array.from(text);
  const found = [];
  for (const { 1: number, index } of inDigits(characters, true).matchAll(OF_18)) {
    if (!(found.length && index < found[found.length - 1][1]) && isBorn(number)) found.push([index, index + number.length]);
  }
  for (const { 1: before, 2: number, index } of inDigits(characters, false).matchAll(OF_15)) {
    const start = index + before.length;
    const end = start + number.length;
    if (ID_PROVINCE.test(number) && isBorn(number) && found.every(([a, b]) => end <= a || b <= start)) found.push([start, end]);
  }
  for (const [start, end] of found.sort((a, b) => b[0] - a[0])) characters.splice(start, end - start, HIDDEN_ID);
  return characters.join('');
}
