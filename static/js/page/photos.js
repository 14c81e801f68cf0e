// Photos add up: each trip to the camera would otherwise replace those chosen before.
const photoInput = (form) => form.querySelector('input[type=file][data-photos]');
const photosIn = (form) => Array.from(photoInput(form).files);
const mostPhotos = (input) => Number(input.dataset.photos) || 6;

async function setPhotos(form, files, save = true) {
  const input = photoInput(form);
  const chosen = new DataTransfer();
  files.slice(0, mostPhotos(input)).forEach((file) => chosen.items.add(file));
  input.files = chosen.files;
  drawPhotos(form);
  if (save) await saveDraftPhotos(form, photosIn(form)).catch(() => {});
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
  for (const full of all('[data-photos-full]', form)) full.hidden = input.files.length < mostPhotos(input);
}

function watchPhotos() {
  for (const form of recordForms().filter(photoInput)) {
    const input = photoInput(form);
    let before = photosIn(form);
    // The picker replaces the list; what was there comes first again.
    input.addEventListener('click', () => { before = photosIn(form); });
    input.addEventListener('change', () => setPhotos(form, [...before, ...photosIn(form)]));
  }
}
