"""Pages without network: at once, honest about their age, and making way for newer ones."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone, household


def test_held_pages_open_on_a_dead_link(phone: Phone, town: Town) -> None:
    """Every page a leader needs opens, and says of when it is."""
    town.network.set("blackhole")
    for path in (
        "/",
        "/households",
        household("zhou home"),
        "/tasks",
        f"/tasks/{uid('look at the drain')}",
        "/inbox",
        "/outbox",
        "/me",
    ):
        page = phone.open(path)
        assert page.locator("html").get_attribute("data-held"), path
        expect(page.locator("h1").first).to_be_visible()
    phone.open("/")
    expect(phone.page.locator("[data-as-of]").first).to_be_visible()


def test_search_without_network(phone: Phone, town: Town) -> None:
    """Homes are found by number and name while typing."""
    town.network.set("refuse")
    page = phone.open("/households")
    found = page.locator("[data-found] [data-find]:visible")
    expect(found).to_have_count(3)
    page.fill("[data-search]", "吴")
    expect(found).to_have_count(1)
    for typed in ("CXM", "zēng", "ceng xiao man", "曾 小\u200b满", "曾•小满", "曾家"):
        page.fill("[data-search]", typed)
        expect(found).to_have_count(1)
    page.fill("[data-search]", "没有这户")
    expect(found).to_have_count(0)
    expect(page.locator("[data-none]")).to_be_visible()


def test_page_that_is_not_on_the_phone(phone: Phone, town: Town) -> None:
    """It is said plainly; the browser's own error page never shows."""
    town.network.set("refuse")
    page = phone.open(household("luo home"))
    expect(page.locator("html")).not_to_have_attribute("data-account", str(uid("chen")))
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_text("罗老四")).to_have_count(0)


def change_home(new_phone: Callable[..., Phone], note: str) -> None:
    """Another phone of the same person records a visit to the home."""
    other = new_phone().sign_in("chen")
    other.visit("zhou home", note)
    other.save("visit")
    other.recorded()
    other.settle()


def test_untouched_page_is_replaced(phone: Phone, town: Town, new_phone: Callable[..., Phone]) -> None:
    """A page from the phone that has changed gives way by itself just after opening."""
    note = "另一部手机记的"
    # However slow this machine is, to the page no time passes.
    phone.context.add_init_script("performance.now = () => 0")
    change_home(new_phone, note)
    page = phone.open(household("zhou home"))
    expect(page.get_by_text(note).first).to_be_visible()


def test_touched_page_gets_a_bar(phone: Phone, town: Town, new_phone: Callable[..., Phone]) -> None:
    """Under somebody's fingers nothing moves: a quiet bar offers the newer page, and what is typed stays."""
    note = "边写边来了新的"
    town.network.set("refuse")
    page = phone.visit("zhou home", "写到一半")
    town.network.set("pass")
    change_home(new_phone, note)
    phone.settle()
    expect(page.locator("[data-update]").first).to_be_visible()
    expect(phone.form("visit").locator("[name=note]")).to_have_value("写到一半")
    page.locator("[data-update] a, [data-update] button").first.click()
    expect(page.get_by_text(note).first).to_be_visible()
    expect(phone.form("visit").locator("[name=note]")).to_have_value("写到一半")  # the draft


def test_shared_photo_becomes_a_draft(phone: Phone, town: Town) -> None:
    """The share target only makes a draft that is seen; it sends nothing."""
    phone.page.evaluate(
        """async () => {
          const form = document.createElement('form');
          Object.assign(form, { method: 'post', action: '/share', enctype: 'multipart/form-data' });
          const input = document.createElement('input');
          Object.assign(input, { type: 'file', name: 'photos' });
          const chosen = new DataTransfer();
          chosen.items.add(new File(['not really a picture'], 'shared.jpg', { type: 'image/jpeg' }));
          input.files = chosen.files;
          form.append(input);
          document.body.append(form);
          form.submit();
        }"""
    )
    phone.page.wait_for_url("**/households?shared=1")
    phone.page.locator(f"a[href*='{household('zhou home')}']").first.click()
    expect(phone.form("problem").locator("[data-photo-item]")).to_have_count(1)
    assert phone.ask("outbox")["records"] == []
    assert town.rows("SELECT count(*) FROM problem") == [(0,)]
