// The photos that a form has so far.

export const chosenPhotos = new WeakMap(); // form -> files; the input itself forgets them as soon as its picker opens
export const photoInput = (form) => form.querySelector('input[type=file][data-photos]');
export const photosIn = (form) => chosenPhotos.get(form) || [];
