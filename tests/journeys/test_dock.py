"""What is being typed is never behind the dock, with the keyboard up or down; and a fold stays as it was left."""

import pytest
from playwright.sync_api import expect

from tests.support.phone import Phone, household

BEHIND = """(form) => {
  const sheet = form.closest('.sheet') || document;
  for (const fold of form.querySelectorAll('details')) fold.open = true;
  const dock = form.querySelector('.dock');
  const head = sheet.querySelector('.top');
  const behind = [];
  const chosen = ['hidden', 'file', 'radio', 'checkbox'];
  const fields = [...form.querySelectorAll('input, textarea, select')].filter((each) => (
    !chosen.includes(each.type) && each.getClientRects().length
  ));
  for (const field of [...fields, ...fields.slice().reverse()]) {
    field.blur();
    field.focus();
    const { top, bottom } = field.getBoundingClientRect();
    const floats = dock && getComputedStyle(dock).position === 'sticky';
    const end = floats ? dock.getBoundingClientRect().top : innerHeight;
    const fits = bottom - top < end - head.getBoundingClientRect().bottom - 40;
    const start = head.getBoundingClientRect().bottom;
    if (fits && (bottom > end + 1 || top < start - 1)) behind.push([field.name, top, bottom, start, end]);
  }
  return { behind, fields: fields.length };
}"""


@pytest.mark.parametrize("size", ["normal", "elder"])
@pytest.mark.parametrize("height", [740, 400], ids=["keyboard down", "keyboard up"])
@pytest.mark.parametrize("sheet", ["visit", "blood-pressure", "problem", "change", "person"])
def test_what_is_typed_is_in_sight(phone: Phone, sheet: str, height: int, size: str) -> None:
    phone.page.set_viewport_size({"width": 360, "height": height})
    phone.page.add_init_script(f"localStorage.setItem('size', '{size}')")
    phone.open("/me")
    phone.open(household("zhou home") + f"#{sheet}")
    seen = phone.page.locator(f"#{sheet} form").first.evaluate(BEHIND)
    assert seen["fields"] and seen["behind"] == []


def test_the_guide_stays_as_it_was_left(phone: Phone) -> None:
    """Open for somebody who never measured here; shut, it stays shut, though nothing was saved; opened again, it stays open."""
    address = household("zhou home") + "#blood-pressure"
    for was, leave in ((True, False), (False, True), (True, True)):
        phone.open("/me")
        phone.open(address)
        guide = phone.page.locator("[data-guide]")
        (expect(guide).to_have_attribute if was else expect(guide).not_to_have_attribute)("open", "")
        if leave != was:
            guide.locator("summary").click()
            expect(guide.locator("ul")).to_be_visible(visible=leave)


def test_with_the_guide_shut_the_numbers_are_on_the_first_screen(phone: Phone) -> None:
    phone.open(household("zhou home") + "#blood-pressure")
    phone.page.locator("[data-guide] summary").click()
    phone.open("/me")
    phone.open(household("zhou home") + "#blood-pressure")
    numbers = phone.page.locator("[name='readings.0.systolic']")
    expect(numbers).to_be_visible()
    box, dock = numbers.bounding_box(), phone.page.locator("#blood-pressure .dock").bounding_box()
    assert box and dock and box["y"] + box["height"] <= dock["y"]
