"""The dispatcher's page of a task stays fresh by itself: what a leader reports appears without a reload."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.support.people import Person
from tests.support.phone import SOON_MS, Phone
from tests.tasks.steps import assign


def look_at(desk: Phone, task: str) -> Page:
    """Open the task's page at the desk, and mark this very document."""
    page = desk.open(f"/desk/tasks/{task}")
    expect(page.locator("#asked")).to_contain_text("陈桂兰")
    desk.run("() => { window.unturned = true; }")
    return page


def listen(desk: Phone, page: Page) -> list[str]:
    """The names of the events that reach the page, from now on."""
    heard: list[str] = []
    protocol = desk.cdp(page)
    protocol.on("Network.eventSourceMessageReceived", lambda said: heard.append(said["eventName"]))
    protocol.send("Network.enable")
    return heard


def done(page: Page, count: int) -> None:
    """Wait until the page says how many have done the task."""
    expect(page.locator("#sums div", has=page.get_by_text("办好了", exact=True)).locator("dd")).to_have_text(str(count))


def report(client: Callable[..., Person], task: str, note: str) -> None:
    """Chen reports the task done, from her own phone."""
    chen = client("chen")
    assert (
        chen.sync(chen.record("task_report", {"task": task, "outcome": "done", "note": note}))[0]["outcome"] == "stored"
    )


def test_a_report_appears_without_a_reload(new_phone: Callable[..., Phone], client: Callable[..., Person]) -> None:
    """The server says that something changed; the page fetches its parts anew."""
    desk = new_phone().sign_in("lin")
    heard = listen(desk, desk.page)
    page = look_at(desk, assign(client("lin"), "tangkou"))
    for _ in range(SOON_MS // 100):
        if "open" in heard:
            break
        page.wait_for_timeout(100)
    assert "open" in heard
    done(page, 0)
    report(client, page.url.rsplit("/", 1)[-1], "护栏结实")
    expect(page.locator("#asked")).to_contain_text("护栏结实")
    done(page, 1)
    assert desk.run("() => window.unturned")


def test_without_a_stream_it_looks_when_it_is_seen_again(
    new_phone: Callable[..., Phone], client: Callable[..., Person]
) -> None:
    """A browser or network without event streams; and what somebody has under their fingers stays as it is."""
    desk = new_phone()
    desk.context.add_init_script("delete window.EventSource")
    desk.sign_in("lin")
    page = look_at(desk, assign(client("lin"), "tangkou"))
    link = page.locator("#asked nav a").first
    link.focus()
    report(client, page.url.rsplit("/", 1)[-1], "没有积水")
    desk.run("() => { document.dispatchEvent(new Event('visibilitychange')); }")
    done(page, 1)
    expect(link).to_be_focused()
    expect(page.locator("#asked")).not_to_contain_text("没有积水")
    link.blur()
    desk.run("() => { document.dispatchEvent(new Event('visibilitychange')); }")
    expect(page.locator("#asked")).to_contain_text("没有积水")
    assert desk.run("() => window.unturned")
