// Photos add up: each trip to the camera would otherwise replace those chosen before.
const chosenPhotos = new WeakMap(); // form -> files; the input itself forgets them as soon as its picker opens
const photoInput = (form) => form.querySelector('input[type=file][data-photos]');
const photosIn = (form) => chosenPhotos.get(form) || [];
const isSame = (one, other) => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
const mostPhotos = (input) => Number(input.dataset.photos) || 6;

async function setPhotos(form, files, save = true) {
  const input = photoInput(form);
  const photos = files.filter((file, n) => files.findIndex((other) => isSame(file, other)) === n).slice(0, mostPhotos(input));
  const transfer = new DataTransfer();
  photos.forEach((file) => transfer.items.add(file));
  input.files = transfer.files;
  chosenPhotos.set(form, photos);
  drawPhotos(form);
  if (save) await saveDraftPhotos(form, photos).catch(() => {});
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
    for (const image of all('[data-slot="image"]', item)) image.src = URL.createObjectURL(file);
    fill(item, '[data-slot="number"]', n + 1);
    for (const button of all('[data-remove]', item)) {
      button.onclick = () => setPhotos(form, photosIn(form).filter((_, at) => at !== n));
    }
    list.append(item);
  });
  const input = photoInput(form);
  for (const full of all('[data-photos-full]', form)) full.hidden = photosIn(form).length < mostPhotos(input);
}

function watchPhotos() {
  for (const form of recordForms().filter(photoInput)) {
    const input = photoInput(form);
    input.addEventListener('change', () => setPhotos(form, [...photosIn(form), ...input.files]));
  }
}
