"""In Firefox: a photo whose file is gone or changed when the form is sent, read in time by the page or not."""

import sqlite3
from pathlib import Path

import pytest
from marionette_driver import By

from tests.browser.conftest import sign_in, wait_for
from tests.journeys.test_photos_that_die import NEVER_READ, changed, emptied, removed
from tests.support.firefox import Firefox
from tests.support.phone import a_photo, household
from tests.support.server import Server


def states(town: Server, words: str) -> list[str]:
    with sqlite3.connect(town.data_dir / "weige.sqlite", timeout=10) as database:
        sql = (
            "SELECT f.state FROM problem p JOIN photo f ON f.submission = p.id WHERE p.description = ? ORDER BY f.state"
        )
        return [state for (state,) in database.execute(sql, [words])]


@pytest.mark.parametrize("read", [True, False], ids=["read", "unread"])
@pytest.mark.parametrize("death", [removed, changed, emptied])
def test_photo_whose_file_dies(firefox: Firefox, town: Server, tmp_path: Path, death, read: bool) -> None:
    words = f"火狐 {death.__name__} {read}"
    sign_in(firefox, town.url, "chen")
    firefox.driver.navigate(town.url + household("zhou home") + "#problem")
    form = "document.querySelector('form[data-record=problem]')"
    if not read:
        firefox.run(NEVER_READ)
    photos = [a_photo(tmp_path, number, 600) for number in (1, 2)]
    for photo in photos:
        firefox.driver.find_element(By.CSS_SELECTOR, "form[data-record=problem] [name=photos]").send_keys(str(photo))
    if read:
        wait_for(
            lambda: firefox.run(f"return photosIn({form}).length === 2 && !beingRead.has({form})") == {"value": True}
        )
    else:
        firefox.run(f"chosenPhotos.set({form}, Array.from(photoInput({form}).files))")
    death(photos[0])
    for name, value in (("category", "drainage"), ("urgency", "normal")):
        firefox.run(f"{form}.querySelector('[name={name}][value={value}]').checked = true")
    firefox.run(f"{form}.querySelector('[name=description]').value = '{words}'")
    firefox.run(f"setTimeout(() => {form}.requestSubmit(), 0)")
    wait_for(lambda: "record=" in firefox.driver.get_url())
    firefox.run("await ask('send')")
    wait_for(lambda: len(states(town, words)) == 2 and "wanted" not in states(town, words))
    # Of an unread file Firefox may have a copy of its own: then it is there, and else it is said to be missing.
    assert set(states(town, words)) <= ({"stored"} if read else {"stored", "unreadable"})
