// Photos add up: each trip to the camera would otherwise replace those chosen before. They are read when they are chosen, for what
// a picker handed over may be changed, gone or out of reach when the form is sent. One that cannot be read stands in the form as an
// empty file of its name, so that whoever gets the record hears of it.

import { all, fill, hasWorker } from './ask.js';
import { chosenPhotos, photoInput, photosIn } from './chosen-photos.js';
import { saveDraftPhotos } from './drafts.js';

const READ_WITHIN = 10000; // ms; a picture that lies in some cloud may never come
const beingRead = new WeakMap(); // form -> what ends when its photos are read
const isSame = (one, other) => one.size && one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
const mostPhotos = (input) => Number(input.dataset.photos) || 6;

async function readPhoto(file) {
  const late = new Promise((done) => setTimeout(done, READ_WITHIN));
  const bytes = await Promise.race([file.arrayBuffer(), late]).catch(() => null);
  return new File(bytes ? [bytes] : [], file.name || '?', { type: file.type, lastModified: file.lastModified });
}

async function addPhotos(form, files) {
  setPhotos(form, [...photosIn(form), ...files], false); // a form sent at once has them, as they are
  const read = await Promise.all(files.map(readPhoto));
  const photos = photosIn(form).map((file) => read[files.indexOf(file)] || file);
  // What was chosen once more takes the place of what could not be read.
  for (const { name } of read.filter((file) => file.size)) {
    const lost = photos.findIndex((file) => !file.size && file.name === name);
    if (lost >= 0) photos.splice(lost, 1);
  }
  setPhotos(form, photos); // sending does not wait until the draft is written: a worker may be gone before it answers
}

export async function setPhotos(form, files, save = true) {
  const input = photoInput(form);
  const photos = files.filter((file, n) => !files.slice(0, n).some((other) => isSame(file, other))).slice(0, mostPhotos(input));
  const transfer = new DataTransfer();
  photos.forEach((file) => transfer.items.add(file));
  input.files = transfer.files;
  chosenPhotos.set(form, photos);
  drawPhotos(form);
  if (save && form.dataset.record && hasWorker) await saveDraftPhotos(form, photos).catch(() => {});
}

function drawPhotos(form) {
  const list = form.querySelector('[data-photo-list]');
  const template = form.querySelector('template[data-photo]');
  if (!list || !template) return;
  all('[data-photo-item]', list).forEach((item) => {
    all('img', item).forEach((image) => URL.revokeObjectURL(image.src));
    item.remove();
  });
  photosIn(form).forEach((file, n) => {
    const item = document.importNode(template.content, true).firstElementChild;
    item.setAttribute('data-photo-item', '');
    item.querySelector('[data-lost]').hidden = file.size;
    for (const image of all('[data-slot="image"]', item)) {
      image.hidden = !file.size;
      image.src = URL.createObjectURL(file);
    }
    fill(item, '[data-slot="name"]', file.name);
    fill(item, '[data-slot="number"]', n + 1);
    for (const button of all('[data-remove]', item)) {
      button.onclick = () => setPhotos(form, photosIn(form).filter((_, at) => at !== n));
    }
    list.append(item);
  });
  const input = photoInput(form);
  for (const full of all('[data-photos-full]', form)) full.hidden = photosIn(form).length < mostPhotos(input);
}

export function watchPhotos() {
  for (const input of all('input[type=file][data-photos]')) {
    const { form } = input;
    input.addEventListener('change', () => {
      const work = addPhotos(form, Array.from(input.files)).finally(() => { if (beingRead.get(form) === work) beingRead.delete(form); });
      beingRead.set(form, work);
    });
    form.addEventListener('submit', (event) => {
      if (!beingRead.has(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // One of its own, wherever it stands.
      const button = event.submitter || Array.from(form.elements).find(({ type }) => type === 'submit');
      beingRead.get(form).then(() => button.click());
    }, true);
  }
}
