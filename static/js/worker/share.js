// The phone's "share" hands over pictures or words. They only ever become a draft that a person sees and sends: a stranger's
// page can reach this address too.

import { newId } from '../both/new-id.js';
import { dropDraft, keepDraftPhotos, MOST_PHOTOS } from './drafts.js';
import { readPhone } from './phone.js';
import { asPhoto } from './photos.js';

const SHARED = 'shared';

export async function shared(event) {
  try {
    const phone = await readPhone();
    if (!phone.account) return Response.redirect('/', 303);
    const form = await event.request.formData();
    const files = form.getAll('photos').filter((file) => file.size || file.name).slice(0, MOST_PHOTOS);
    const photos = await Promise.all(files.map(asPhoto));
    const words = ['title', 'text', 'url'].map((name) => form.get(name)).filter(Boolean).join('\n');
    await dropDraft({ key: SHARED });
    await keepDraftPhotos({ key: SHARED, account: phone.account, record: newId(), fields: [['description', words]], photos });
  } catch {
    return Response.redirect('/households', 303);
  }
  return Response.redirect('/households?shared=1', 303);
}
