"""More than anybody should send, from a phone without network: fifty million pixels, a hundred thousand characters."""

from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.conftest import Town
from tests.support.phone import Phone, household
from tests.sync.steps import picture


def test_a_large_photo_and_many_words_arrive_whole(phone: Phone, town: Town, tmp_path: Path) -> None:
    photo = tmp_path / "large.jpg"
    photo.write_bytes(picture("JPEG", quality=70))
    town.network.set("refuse")
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=road]").check(force=True)
    # As from the microphone or the clipboard of a browser that does not count.
    words = "路" * 100_000
    form.locator("[name=description]").evaluate("(field, words) => { field.value = words; }", words)
    form.locator("[name=photos]").set_input_files(photo)
    expect(form.locator("[data-photo-item]")).to_have_count(1)
    key = form.locator("[name=id]").input_value()
    phone.save("problem")
    phone.recorded()
    expect(phone.waiting("kept")).to_have_count(1)

    town.network.set("pass")
    phone.settle()
    phone.settle()
    assert town.rows("SELECT state FROM submission WHERE id = ?", key) == [("parked",)]
    assert town.rows("SELECT state FROM photo WHERE submission = ?", key) == [("stored",)]
    phone.open(f"/attention/{key}")
    form = phone.form("problem")
    expect(phone.page.get_by_text("不要超过 4000").or_(phone.page.get_by_text("4000")).first).to_be_visible()
    assert form.locator("[name=description]").input_value() == words
    form.locator("[name=description]").fill("路塌了一段")
    phone.save("problem")
    phone.recorded()
    phone.settle()
    kept = "SELECT p.description FROM problem p WHERE p.corrects = ?"
    assert town.rows(kept, key) == [("路塌了一段",)]
