"""The number of unread messages reaches the app's icon, and leaves it."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.support.people import Person
from tests.support.phone import Phone
from tests.tasks.steps import assign

# A browser without an icon has no badge either: the page's word is written down where a test can read it.
STUB = """
  const say = (word) => { document.documentElement.dataset.badge = word; return Promise.resolve(); };
  navigator.setAppBadge = (count) => say(String(count));
  navigator.clearAppBadge = () => say('none');
"""


def test_the_unread_number_is_on_the_icon(new_phone: Callable[..., Phone], client: Callable[..., Person]) -> None:
    """None at first, two after two tasks, none again when they were read."""
    phone = new_phone()
    phone.context.add_init_script(STUB)
    phone.sign_in("chen")
    badge = phone.page.locator("html")
    phone.open("/inbox")
    expect(badge).to_have_attribute("data-badge", "none")
    lin = client("lin")
    for _ in range(2):
        assign(lin, "tangkou")
    phone.settle()
    for path in ("/inbox", "/"):
        phone.open(path)
        expect(badge).to_have_attribute("data-badge", "2")
    phone.open("/inbox")
    phone.page.locator("form[action='/inbox/read'] button").click()
    expect(badge).to_have_attribute("data-badge", "none")
    phone.settle()
    phone.open("/")
    expect(badge).to_have_attribute("data-badge", "none")
