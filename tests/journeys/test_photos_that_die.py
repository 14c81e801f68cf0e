"""A photo that cannot be read any more when the form is sent: the words and the other photos are kept, and it is said."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.journeys.conftest import Town
from tests.journeys.steps import NEVER_READ, changed, emptied, removed
from tests.support.phone import Phone, a_photo, household

HOLD_READING = """
const read = Blob.prototype.arrayBuffer;
const held = new Promise((go) => { window.letRead = go; });
Blob.prototype.arrayBuffer = function () { return held.then(() => read.call(this)); };
"""
"""The page is still about to read what was chosen, until `letRead()`."""


DEATHS = [removed, changed, emptied]


def problem_form(phone: Phone, words: str, *before: str) -> Locator:
    for script in before:
        phone.page.add_init_script(script)
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    form.locator("[name=urgency][value=normal]").check(force=True)
    phone.write(form, "description", words)
    return form


def states(town: Town, words: str) -> list[str]:
    """Of the photos of the one problem with these words, as the town has them."""
    ((problem,),) = town.rows("SELECT id FROM problem WHERE description = ?", words)
    return [state for (state,) in town.rows("SELECT state FROM photo WHERE submission = ? ORDER BY state", problem)]


@pytest.mark.parametrize("death", DEATHS)
def test_a_file_that_dies_after_it_was_chosen_was_read_in_time(phone: Phone, town: Town, tmp_path: Path, death) -> None:
    words = f"选好照片以后 {death.__name__}"
    form = problem_form(phone, words)
    photos = [a_photo(tmp_path, number, 600) for number in (1, 2)]
    form.locator("[name=photos]").set_input_files(photos)
    expect(form.locator("[data-photo-item]")).to_have_count(2)
    phone.page.wait_for_function("form => !beingRead.has(form)", arg=form.element_handle())
    for photo in photos:
        death(photo)
    phone.save("problem")
    phone.recorded()
    phone.settle()
    assert states(town, words) == ["stored", "stored"]


@pytest.mark.parametrize("death", DEATHS)
def test_a_file_that_dies_before_it_is_read_is_said_and_stops_nothing(
    phone: Phone, town: Town, tmp_path: Path, death
) -> None:
    """Saved while it is being read: the form waits for that, goes without it, and the page says which photo it was."""
    words = f"还没读完 {death.__name__}"
    form = problem_form(phone, words, HOLD_READING)
    photos = [a_photo(tmp_path, number, 600) for number in (1, 2, 3)]
    form.locator("[name=photos]").set_input_files(photos)
    expect(form.locator("[data-photo-item]")).to_have_count(3)
    town.network.set("refuse")
    phone.save("problem")
    for photo in photos[:2]:
        death(photo)
    phone.page.evaluate("letRead()")
    phone.recorded()
    said = phone.page.locator("[data-record-id] [data-if=lost]")
    expect(said).to_be_visible()
    expect(said.locator("[data-slot=lost]")).to_have_text("photo-1.jpg, photo-2.jpg")
    town.network.set("pass")
    phone.settle()
    assert states(town, words) == ["stored", "unreadable", "unreadable"]
    phone.open("/problems")
    phone.page.get_by_text(words).first.click()
    expect(phone.page.get_by_text("有 2 张照片没带上")).to_be_visible()


def test_what_could_not_be_read_is_said_at_once_and_chosen_again(phone: Phone, town: Town, tmp_path: Path) -> None:
    words = "空照片，再选一次"
    form = problem_form(phone, words)
    empty, good = tmp_path / "photo-9.jpg", a_photo(tmp_path, 1, 600)
    empty.write_bytes(b"")
    for chosen in ([empty, good], [empty]):
        form.locator("[name=photos]").set_input_files(chosen)
    # Two that are empty are two, though they bear one name.
    expect(form.locator("[data-lost]:visible")).to_have_count(2)
    expect(form.locator("[data-lost]:visible").first).to_contain_text("photo-9.jpg")
    expect(form.locator("[data-photo-item]")).to_have_count(3)
    form.locator("[data-photo-item]", has=phone.page.locator("[data-lost]:visible")).first.locator(
        "[data-remove]"
    ).click()
    a_photo(tmp_path, 9, 600)
    form.locator("[name=photos]").set_input_files([empty])
    expect(form.locator("[data-photo-item]")).to_have_count(2)
    expect(form.locator("[data-lost]:visible")).to_have_count(0)
    phone.save("problem")
    phone.recorded()
    phone.settle()
    assert states(town, words) == ["stored", "stored"]


@pytest.mark.parametrize("death", DEATHS)
def test_the_worker_copes_with_what_no_script_has_read(phone: Phone, town: Town, tmp_path: Path, death) -> None:
    """Chromium gives it nothing of a form with a dead file in it: the page has said the words."""
    words = f"页面没读过 {death.__name__}"
    form = problem_form(phone, words, NEVER_READ)
    photos = [a_photo(tmp_path, number, 600) for number in (1, 2)]
    form.locator("[name=photos]").set_input_files(photos)
    phone.page.evaluate("form => chosenPhotos.set(form, Array.from(photoInput(form).files))", form.element_handle())
    death(photos[0])
    phone.save("problem")
    phone.recorded()
    phone.settle()
    assert "unreadable" in states(town, words) and len(states(town, words)) == 2


def test_without_anybody_who_says_the_words_the_form_stays_as_it_is(phone: Phone, tmp_path: Path) -> None:
    form = problem_form(phone, "谁也没说", NEVER_READ)
    photo = a_photo(tmp_path, 1, 600)
    form.locator("[name=photos]").set_input_files([photo])
    removed(photo)
    phone.save("problem")
    expect(phone.page.locator("[data-sync] [data-when=unread]")).to_be_visible()
    expect(form.locator("[name=description]")).to_have_value("谁也没说")
    assert phone.ask("outbox")["records"] == []
    # As the page says: without the photo it is kept.
    form.locator("[name=photos]").set_input_files([])
    phone.save("problem")
    phone.recorded()


def test_a_form_without_photos_is_as_before(phone: Phone, town: Town) -> None:
    words = "没有照片"
    problem_form(phone, words)
    phone.save("problem")
    phone.recorded()
    phone.settle()
    assert states(town, words) == []
