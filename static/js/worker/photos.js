// Photos are stored as the camera made them first, and only then made smaller: shrinking before storing lost them when the
// phone killed us in between.

import { within } from './network.js';
import { photosOf, writeOne } from './store.js';

const LONGEST_SIDE = 1600; // px; a blocked drain is legible, and 12 megapixels become about 0.5 MB
const QUALITY = 0.75;

async function shrink(photo) {
  try {
    const image = await createImageBitmap(new Blob([photo.bytes], { type: photo.type }), { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(Math.round(image.width * scale), Math.round(image.height * scale));
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    image.close();
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return blob.size < photo.bytes.byteLength ? { type: 'image/jpeg', bytes: await blob.arrayBuffer() } : photo;
  } catch {
    return photo; // an old browser, or too little memory for a large picture: the original will do
  }
}

// SHA-256 of no bytes at all. It stands for a photo that was chosen and could not be read, so that somebody hears of it.
export const NO_BYTES = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
export const asLost = (name) => ({ name: name || '?', type: '', bytes: new ArrayBuffer(0) });
export const FILES_PATIENCE = 20000; // ms; a picture that lies in some cloud may never come
export const isLost = (photo) => !photo.bytes.byteLength;

// A chosen file with its bytes. A file that has changed, is gone or lies out of reach cannot be read any more.
export async function asPhoto(file) {
  const bytes = await within(FILES_PATIENCE, file.arrayBuffer()).catch(() => null);
  return bytes ? { name: file.name, type: file.type, bytes } : asLost(file.name);
}

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Settles what a record's photos are before it is sent for the first time: the same bytes and names at every attempt.
export async function makeReady(record) {
  if (record.ready) return record;
  const photos = await photosOf(record.id);
  for (const photo of photos) {
    if (photo.sha256) continue;
    await fix(photo);
    await writeOne('photos', photo); // one by one, so that a kill repeats one picture, not six
  }
  const ready = named(record, photos);
  await writeOne('outbox', ready);
  return ready;
}

export async function fix(photo) {
  Object.assign(photo, await shrink(photo));
  photo.sha256 = await sha256(photo.bytes);
}

export function named(record, photos) {
  const names = new Set(photos.map((photo) => photo.sha256));
  return { ...record, fields: [...record.fields, ...Array.from(names, (name) => ['attachments[]', name])], ready: true };
}
