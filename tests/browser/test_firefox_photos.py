"""In Firefox: a photo whose file is gone or changed when the form is sent, read in time by the page or not."""

import sqlite3
from pathlib import Path

import pytest
from marionette_driver import By

from tests.browser.conftest import sign_in, wait_for
from tests.journeys.steps import NEVER_READ, changed, emptied, removed
from tests.support.firefox import Firefox
from tests.support.phone import a_photo, household
from tests.support.server import Server


def states(town: Server, words: str) -> list[str]:
    with sqlite3.connect(town.data_dir / "weige.sqlite", timeout=10) as database:
        sql = (
            "SELECT f.state FROM problem p JOIN photo f ON f.submission = p.id WHERE p.description = ? ORDER BY f.state"
        )
        return [state for (state,) in database.execute(sql, [words])]


FORM = "document.querySelector('form[data-record=problem]')"
DRAFTED = f"""const form = {FORM};
  const key = `${{location.pathname}} ${{form.getAttribute('action')}} ${{form.getAttribute('id') || ''}}`;
  const draft = await ask('readDraft', {{ key, account: document.documentElement.dataset.account }});
  return draft ? draft.photos.length : 0;"""


def fill_in(firefox: Firefox, town: Server, words: str, photos: list[Path], *, read: bool) -> None:
    sign_in(firefox, town.url, "chen")
    firefox.driver.navigate(town.url + household("zhou home") + "#problem")
    if not read:
        firefox.run(NEVER_READ)
    # Somebody's finger: a page that nobody has touched makes way for a newer one, and its form for what was typed before.
    firefox.run(f"{FORM}.dispatchEvent(new Event('pointerdown', {{ bubbles: true }}))")
    for photo in photos:
        firefox.driver.find_element(By.CSS_SELECTOR, "form[data-record=problem] [name=photos]").send_keys(str(photo))
    for name, value in (("category", "drainage"), ("urgency", "normal")):
        firefox.run(f"{FORM}.querySelector('[name={name}][value={value}]').checked = true")
    firefox.run(f"{FORM}.querySelector('[name=description]').value = '{words}'")
    if read:
        wait_for(lambda: firefox.run(DRAFTED) == {"value": len(photos)})


@pytest.mark.parametrize("read", [True, False], ids=["read", "unread"])
@pytest.mark.parametrize("death", [removed, changed, emptied])
def test_photo_whose_file_dies(firefox: Firefox, town: Server, tmp_path: Path, death, read: bool) -> None:
    """`unread`: no script of the page has noticed the photos. Then Firefox may not read the form at all, and it stays there."""
    words = f"火狐 {death.__name__} {read}"
    photos = [a_photo(tmp_path, number, 600) for number in (1, 2)]
    fill_in(firefox, town, words, photos, read=read)
    death(photos[0])
    firefox.run(f"setTimeout(() => {FORM}.requestSubmit(), 0)")
    unread = "return !document.querySelector('[data-sync] [data-when=unread]').hidden"
    wait_for(lambda: "record=" in firefox.driver.get_url() or (not read and firefox.run(unread) == {"value": True}))
    if "record=" not in firefox.driver.get_url():
        assert firefox.run(f"return {FORM}.querySelector('[name=description]').value") == {"value": words}
        return
    firefox.run("await ask('send')")
    wait_for(lambda: len(states(town, words)) == 2 and "wanted" not in states(town, words))
    assert set(states(town, words)) <= ({"stored"} if read else {"stored", "unreadable"})
