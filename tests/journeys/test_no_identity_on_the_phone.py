"""A national ID number that somebody types is on the phone nowhere: not in what waits, not in a draft, not on a page."""

import json

from app.lib.identity import HIDDEN
from tests.journeys.conftest import Town
from tests.support.phone import Phone, household

NUMBER = "430122195803050017"
TEXT = f"老人要办证，{NUMBER}，电话13800000101"
EVERYTHING = """async () => {
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const opened = await new Promise((done, failed) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    for (const store of opened.objectStoreNames) {
      found.push(await new Promise((done, failed) => {
        const asked = opened.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => done([store, asked.result.map((each) => JSON.stringify(each))]);
        asked.onerror = () => failed(asked.error);
      }));
    }
    opened.close();
  }
  return JSON.stringify(found);
}"""


def test_what_waits_and_what_is_being_written(phone: Phone, town: Town) -> None:
    town.network.set("refuse")
    phone.visit("zhou home", TEXT)
    phone.save("visit")
    phone.recorded()
    page = phone.open(household("wu home") + "#visit")
    phone.write(phone.form("visit"), "note", TEXT)
    page.wait_for_function("() => true")
    page = phone.open(household("zhou home"))  # leaving a page hands its draft over
    stores = dict(json.loads(phone.run(EVERYTHING)))
    assert any(HIDDEN in each for each in stores["outbox"])
    assert NUMBER not in json.dumps(stores, ensure_ascii=False) and NUMBER not in page.content()
    town.network.set("pass")
    phone.settle()
    assert town.visits(f"老人要办证，{HIDDEN}，电话13800000101") == 1
