// A page put together from the one held here and what changed of it; app/home/offline/differences.py tells the difference.

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const utf8 = new TextEncoder();

// CRC-32 of the text's UTF-8 bytes, as zlib makes it.
export function checksum(text) {
  let value = 0xffffffff;
  for (const byte of utf8.encode(text)) value = (value >>> 8) ^ CRC_TABLE[(value ^ byte) & 0xff];
  return (value ^ 0xffffffff) >>> 0;
}

// Two bytes for each line, in base64.
export function marksOf(html) {
  let packed = '';
  for (const line of html.split('\n')) {
    const mark = checksum(line);
    packed += String.fromCharCode((mark >>> 8) & 0xff, mark & 0xff);
  }
  return btoa(packed);
}

// Resolves to the new page, or to null when the pieces do not make it.
export function patched(html, { difference, check }) {
  const lines = html.split('\n');
  const made = [];
  for (let at = 0; at < difference.length; at += 1) {
    const one = difference[at];
    if (typeof one === 'string') made.push(one);
    else { at += 1; made.push(...lines.slice(one, one + difference[at])); }
  }
  const text = made.join('\n');
  return checksum(text) === check ? text : null;
}
