// Talking to the town's server, and to nobody who pretends to be it.

// Not our server's answer, or none: keep everything and try again later.
export class NoAnswer extends Error {}

export const OURS = 'X-Weige';
const PUSH_KEY = 'X-Weige-Push'; // with what the town signs its messages to phones
export const WHOSE = 'X-Weige-Who'; // the account an answer is for
export let townTime = ''; // what the town's clock said in its last answer; a phone's own clock may be anything
export let pushKey = ''; // as of the last contact
export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

// The same, or NoAnswer after `ms`: neither a line nor a disk may keep somebody waiting for ever.
export const within = (ms, work) => Promise.race([work, pause(ms).then(() => { throw new NoAnswer('slow'); })]);

// A request to our server. Resolves to the response when it bears our header; a captive portal's page, a redirect to
// one, a cut line and a server that stays silent for `ms` are all NoAnswer.
export async function call(path, { ms = 10000, read = (response) => response, ...options } = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), ms);
  try {
    const response = await fetch(path, {
      cache: 'no-store', credentials: 'same-origin', redirect: 'manual', ...options, signal: stop.signal,
    });
    if (!response.headers.has(OURS)) throw new NoAnswer(path);
    const told = new Date(response.headers.get('Date'));
    pushKey = response.headers.get(PUSH_KEY) || pushKey;
    if (response.headers.has('Date') && !isNaN(told)) townTime = told.toISOString();
    // The body is read before the timer ends: a line may also go dead in the middle of an answer.
    return await read(response);
  } catch (fault) {
    throw fault instanceof NoAnswer ? fault : new NoAnswer(`${path}: ${fault}`);
  } finally {
    clearTimeout(timer);
  }
}

export const isJson = (response) => /^application\/(problem\+)?json/.test(response.headers.get('Content-Type') || '');

// POSTs JSON and resolves to {status, version, who, body}; `body` is null where the answer is not JSON.
export function callJson(path, body, ms) {
  return call(path, {
    ms,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    read: async (response) => ({
      status: response.status,
      version: response.headers.get(OURS),
      who: response.headers.get(WHOSE),
      body: isJson(response) ? await response.json() : null,
    }),
  });
}

// Wraps a job so that it runs once at a time on this phone, in whichever tab or worker it was asked for. Who asks while it
// runs gets the run after this one, because the present one may have looked already.
export function oneAtATime(name, job) {
  let running = null;
  let next = null;
  // Older browsers have no locks across workers; there the server's exactly-once does the rest.
  const locked = () => (navigator.locks ? navigator.locks.request(`weige-${name}`, job) : job());
  return function run() {
    if (!running) {
      running = Promise.resolve().then(locked).finally(() => { running = null; });
      return running;
    }
    next = next || running.catch(() => {}).then(() => { next = null; return run(); });
    return next;
  };
}

export async function tellPages(message) {
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) page.postMessage(message);
}
