"""The worker never refuses a navigation: whichever of the things it waits for fails, at whatever moment, or never ends, there
is an answer; and what was recorded is kept, or with the town, or the page is told that it is neither."""

from typing import Any

import pytest

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone, household

PLAY = """async ({ origin, navigation, fault, after, ending, home }) => {
  // One navigation, with the `after`th use of one thing, and all that follow, ending badly.
  const holders = {
    open: [IDBFactory.prototype, 'open'], transaction: [IDBDatabase.prototype, 'transaction'],
    put: [IDBObjectStore.prototype, 'put'], formData: [Request.prototype, 'formData'],
    arrayBuffer: [Blob.prototype, 'arrayBuffer'], digest: [SubtleCrypto.prototype, 'digest'],
    match: [CacheStorage.prototype, 'match'], caches: [CacheStorage.prototype, 'open'], fetch: [self, 'fetch'],
    clients: [Clients.prototype, 'matchAll'], bitmap: [self, 'createImageBitmap'],
    random: [Crypto.prototype, 'getRandomValues'],
  };
  const synchronous = ['open', 'transaction', 'put', 'random'];
  const [holder, name] = holders[fault];
  let used = 0;
  const send = self.fetch;
  self.fetch = (request, options) => send.call(self, (request && request.real) || request, options);
  const before = holder[name];
  holder[name] = function (...given) {
    used += 1;
    if (used <= after) return before.apply(this, given);
    if (ending === 'never' && !synchronous.includes(fault)) return new Promise(() => {});
    if (synchronous.includes(fault)) throw new DOMException('injected', 'UnknownError');
    return Promise.reject(new DOMException('injected', 'UnknownError'));
  };
  const told = [];
  const tell = self.tellPages;
  self.tellPages = async (message) => { told.push(message.type); };
  opening = null;
  spoken = null;
  const patience = setTimeout;
  self.setTimeout = (work, ms, ...given) => patience(work, Math.min(ms || 0, 400), ...given); // nobody waits for real here
  try {
    const form = new FormData();
    const id = crypto.randomUUID();
    const envelope = { id, form: '1', account: home.account, return: home.path };
    const fields = { ...envelope, household: home.id, outcome: 'well', next: '30', category: 'road', description: id };
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    const photo = new File([new Uint8Array(3000)], 'one.jpg', { type: 'image/jpeg' });
    if (navigation.photos) form.append('photos', photo);
    const body = navigation.method === 'POST' ? (navigation.words ? new URLSearchParams(fields) : form) : undefined;
    const real = new Request(origin + navigation.path.replace('HOME', home.path), { method: navigation.method, body });
    const request = new Proxy(real, { get(target, key) {
      if (key === 'real') return real;
      if (key === 'mode') return 'navigate';
      if (key === 'referrer') return origin + '/';
      if (key === 'clone') return () => real.clone();
      const value = target[key];
      return typeof value === 'function' ? value.bind(target) : value;
    } });
    let answer = null;
    const event = new Event('fetch');
    event.respondWith = (work) => { answer = work; };
    event.waitUntil = (work) => Promise.resolve(work).catch(() => {});
    Object.defineProperty(event, 'request', { value: request });
    self.dispatchEvent(event);
    if (!answer) return { used, id, native: true, told };
    const seen = (response) => (response instanceof Response ? { status: response.status } : { wrong: String(response) });
    const said = await Promise.race([
      Promise.resolve(answer).then(seen, (fault) => ({ rejected: String(fault) })),
      new Promise((done) => patience(done, 15000, { rejected: 'never answered' })),
    ]);
    return { ...said, used, id, told };
  } finally {
    holder[name] = before;
    self.fetch = send;
    self.tellPages = tell;
    self.setTimeout = patience;
    opening = null;
  }
}"""

NAVIGATIONS: list[dict[str, Any]] = [
    {"method": "GET", "path": "HOME"},
    {"method": "GET", "path": "/desk"},
    {"method": "POST", "path": "/records/visit", "words": True},
    {"method": "POST", "path": "/records/problem", "photos": True},
    {"method": "POST", "path": "/records/problem?by=browser", "words": True},
    {"method": "POST", "path": "/share", "photos": True},
    {"method": "POST", "path": "/sign-out", "words": True},
]
FAULTS = [
    "open",
    "transaction",
    "put",
    "formData",
    "arrayBuffer",
    "digest",
    "match",
    "caches",
    "fetch",
    "clients",
    "bitmap",
    "random",
]
"""Everything the worker waits for or that may throw under it."""


def worker(phone: Phone) -> Any:
    """The worker, awake."""
    phone.ask("outbox")
    return phone.context.service_workers[-1]


def play(phone: Phone, town: Town, **how: Any) -> dict[str, Any]:
    home = {"account": str(uid("chen")), "id": str(uid("zhou home")), "path": household("zhou home")}
    return worker(phone).evaluate(PLAY, {"origin": town.network.origin, "home": home, **how})


@pytest.mark.parametrize("ending", ["fails", "never"])
@pytest.mark.parametrize("network", ["pass", "refuse"])
@pytest.mark.parametrize("navigation", NAVIGATIONS, ids=lambda each: f"{each['method']} {each['path']}")
def test_whatever_fails_there_is_an_answer(phone: Phone, town: Town, navigation, network, ending) -> None:
    town.network.set(network)
    for fault in FAULTS:
        for after in range(12):
            said = play(phone, town, navigation=navigation, fault=fault, after=after, ending=ending)
            where = f"{fault}, after {after}: {said}"
            assert "rejected" not in said and "wrong" not in said, where
            if "records" in navigation["path"] and not said.get("native"):
                assert is_safe(phone, town, said), where
            if said["used"] <= after:  # it was not used so often: nothing failed
                break
    if navigation["path"] == "/sign-out":
        town.network.set("pass")


def is_safe(phone: Phone, town: Town, said: dict[str, Any]) -> bool:
    """Kept here, or with the town, or told that it is neither."""
    table = {"visit": "visit", "problem": "problem"}
    if said.get("status") == 204:
        return bool({"unstored", "unread"} & set(said["told"]))
    kept = worker(phone).evaluate("async (id) => !!(await readOne('outbox', id))", said["id"])
    there = any(town.rows(f"SELECT 1 FROM {each} WHERE id = ?", said["id"]) for each in table.values())
    return bool(kept or there)
