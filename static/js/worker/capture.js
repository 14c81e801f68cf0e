// A form is sent: what it recorded is written to the phone before any network is tried, then answered at once.

const ANSWER_WITHIN = 1500; // ms from the tap, whatever the network does
const ENVELOPE = ['id', 'form', 'account', 'return'];

// Only what started on our own page. Sent on by a worker, a stranger's form would look to the server as if it came from us.
const isOurs = (request) => request.referrer.startsWith(`${location.origin}/`);

async function capture(event) {
  const tapped = Date.now();
  const { request } = event;
  const spare = request.clone();
  let taken;
  try {
    taken = await takeForm(request);
  } catch {
    return fetch(spare); // a form we can't read is the server's to answer
  }
  if (taken.record.typed.some(([name]) => name.startsWith('sign_in_'))) {
    // The server's sign-in page with a record along (the session had ended). A password is never stored here.
    askServerFirst = true;
    await nobodyYet();
    return fetch(spare);
  }
  let record;
  try {
    record = await keepRecord(taken.record, taken.photos);
    storeRefused = false;
  } catch {
    return sendUnstored(event, spare);
  }
  // From here on it may be called kept.
  const heard = new Promise((hear) => listening.set(record.id, hear));
  const sent = sendAll().finally(() => listening.delete(record.id));
  event.waitUntil(sent.then(refreshPages).catch(() => {}));
  // The words are enough for an answer; photos may still be on their way.
  const said = await Promise.race([heard, sent.catch(() => {}), pause(ANSWER_WITHIN - (Date.now() - tapped))]);
  return Response.redirect(said && said.outcome === 'parked' && said.location ? said.location : backTo(record), 303);
}

async function takeForm(request) {
  const form = await request.formData();
  const typed = [];
  const files = [];
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (value.size) files.push(value); // a file input without a file sends an empty part
    } else if (!ENVELOPE.includes(name)) {
      typed.push([name, value]);
    }
  }
  const phone = await readPhone();
  const record = {
    id: form.get('id') || newId(), // a held page leaves it to its script, which may have failed
    kind: new URL(request.url).pathname.split('/')[2],
    form: Number(form.get('form')) || 1,
    // The page's account, not the phone's: a page left open by somebody else records for that person.
    owner: form.get('account') || phone.account,
    recorded_at: new Date().toISOString(),
    after: phone.heard, // by the town's clock: whatever this phone's clock says, it was made after that
    typed,
    fields: typed,
    photos: files.length,
    ready: !files.length,
    back: form.get('return') || '/',
    state: 'kept',
  };
  return { record, photos: await Promise.all(files.map(asPhoto)) };
}

// To the page it was recorded from, with a mark by which that page shows what has become of it.
function backTo(record) {
  const back = new URL(record.back, location.origin);
  if (back.origin !== location.origin) return '/';
  back.searchParams.set('record', record.id);
  return back.pathname + back.search + back.hash;
}

// The phone is full or will not store. The server gets the form directly. When that fails too, the answer is "no content":
// the browser stays on the form with everything still in it, and the page says loudly that nothing is kept.
async function sendUnstored(event, spare) {
  storeRefused = true;
  try {
    const response = await Promise.race([fetch(spare), pause(PATIENCE).then(() => { throw new NoAnswer('slow'); })]);
    if (response.type === 'opaqueredirect' || response.headers.has(OURS)) return response;
  } catch {
    // fall through
  }
  tellPages({ type: 'unstored' });
  return new Response(null, { status: 204 });
}

// Signing out also works without network: the phone is cleared first, and the server told now or later.
async function leave(event) {
  const request = event.request.clone();
  await signOut().catch(() => {}); // a phone that stores nothing has nothing to forget
  try {
    const response = await Promise.race([fetch(request), pause(4000).then(() => { throw new NoAnswer('slow'); })]);
    if (response.type === 'opaqueredirect' || response.headers.has(OURS)) return response;
  } catch {
    // fall through
  }
  await changePhone({ signOutOwed: true }).catch(() => {});
  return Response.redirect('/sign-in', 303);
}
