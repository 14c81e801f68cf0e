"""A leader's phone: Chromium in a profile of its own, so that it can be killed and started again with what it stored."""

import contextlib
import os
import re
import shutil
import signal
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Error, Locator, Page, Playwright, expect

from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.programs import CHROMIUM

SCREEN = {"width": 360, "height": 740}
SOON_MS = 20_000
"""Longest wait for anything, in milliseconds: the machine may be busy, nothing here is a measurement."""

expect.set_options(timeout=SOON_MS)


def household(name: str) -> str:
    """The path of a home of the cast."""
    return f"/households/{uid(name)}"


class Phone:
    """One phone. `origin` is what is typed into the address bar, usually a Proxy's."""

    def __init__(self, playwright: Playwright, origin: str, profile: Path, **options: Any) -> None:
        self.playwright = playwright
        self.origin = origin
        self.profile = profile
        self.options = options
        self.faults: list[str] = []
        """Uncaught exceptions of pages."""

    def start(self) -> "Phone":
        """Switch it on: a browser with one empty page."""
        for left in self.profile.glob("Singleton*"):
            left.unlink()
        self.context: BrowserContext = self.playwright.chromium.launch_persistent_context(
            str(self.profile),
            executable_path=CHROMIUM,
            viewport=SCREEN,  # type: ignore[arg-type]
            locale="zh-CN",
            timezone_id="Asia/Shanghai",
            args=["--no-sandbox", "--disable-dev-shm-usage"],
            **self.options,
        )
        self.context.set_default_timeout(SOON_MS)
        self.context.on("weberror", lambda error: self.faults.append(str(error.error)))
        self.page: Page = self.context.pages[0]
        return self

    def kill(self) -> None:
        """SIGKILL to the browser: an empty battery, or a system that needs the memory now."""
        for pid in self._pids():
            os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 10
        while self._pids() and time.monotonic() < deadline:
            time.sleep(0.05)
        self._close()

    def _pids(self) -> list[int]:
        mark = f"--user-data-dir={self.profile}".encode()
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                command = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if mark in command and not any(part.startswith(b"--type=") for part in command):
                found.append(int(folder.name))
        return found

    def _close(self) -> None:
        with contextlib.suppress(Exception):  # it may be dead already
            self.context.close()

    def restart(self) -> "Phone":
        """Switch it off and on in good order. Chromium writes a new cookie to disk only after half a minute, or so."""
        self._close()
        return self.start()

    def stop(self) -> None:
        """Switch it off and throw its storage away."""
        self._close()
        shutil.rmtree(self.profile, ignore_errors=True)

    def open(self, path: str, page: Page | None = None) -> Page:
        """Go to a path of the site."""
        page = page or self.page
        for _ in range(5):
            try:
                page.goto(self.origin + path)
                break
            except Error as fault:
                # The page before was just making way for a newer one of itself.
                if "another navigation" not in str(fault) and "ERR_ABORTED" not in str(fault):
                    raise
        return page

    def sign_in(self, who: str = "chen") -> "Phone":
        """Sign in by the form and wait until the worker holds the person's pages."""
        self.open("/sign-in")
        self.page.fill("[name=phone]", PEOPLE[who][1])
        self.page.fill("[name=password]", PASSWORD)
        self.page.press("[name=password]", "Enter")
        self.is_of(who)
        self.settle()
        return self

    def is_of(self, who: str) -> None:
        """Wait until a page of one of the cast has come, and the worker knows whose phone this is."""
        account = str(uid(who))
        expect(self.page.locator("html")).to_have_attribute("data-account", account)
        deadline = time.monotonic() + SOON_MS / 1000
        while (said := self.ask("outbox")["account"]) != account:
            assert time.monotonic() < deadline, f"The worker takes this for the phone of {said}."
            self.page.wait_for_timeout(50)

    def settle(self, page: Page | None = None) -> dict[str, Any]:
        """Have the worker send and refresh everything now; what it says about the outbox."""
        return self.ask("send", page)

    def ask(self, question: str, page: Page | None = None) -> dict[str, Any]:
        """Ask the worker as pages do."""
        return self.run("(question) => ask(question)", question, page)

    def run(self, script: str, given: object = None, page: Page | None = None) -> Any:
        """The value of a script in the page. A page that makes way for a newer one meanwhile is asked again."""
        page = page or self.page
        for _ in range(5):
            try:
                page.wait_for_load_state("domcontentloaded")  # by then the page's own scripts have run
                return page.evaluate(script, given)
            except Error as fault:
                if "context was destroyed" not in str(fault):
                    raise
                page.wait_for_timeout(200)
        raise AssertionError("The page was replaced again and again.")

    def visit(self, home: str, note: str, outcome: str = "well") -> Page:
        """Fill in a routine visit to a home of the cast, without saving it."""
        page = self.open(household(home) + "#visit")
        form = self.form("visit")
        form.locator(f"[name=outcome][value={outcome}]").check(force=True)
        self.write(form, "note", note)
        return page

    def form(self, kind: str, page: Page | None = None) -> Locator:
        """The form of a kind on the present page."""
        return (page or self.page).locator(f"form[data-record={kind}]").first

    @staticmethod
    def write(form: Locator, name: str, text: str) -> None:
        """Type into a field, opening the fold it may lie in."""
        form.locator(f"[name='{name}']").evaluate(
            "(field) => { const fold = field.closest('details'); if (fold) fold.open = true; }"
        )
        form.locator(f"[name='{name}']").fill(text)

    def save(self, kind: str, page: Page | None = None) -> None:
        """Tap the form's button; it may stand outside the form, in the dock."""
        page = page or self.page
        form = self.form(kind, page)
        button = form.locator("button:not([type=button])")
        if not button.count():
            button = page.locator(f"button[form='{form.get_attribute('id')}']")
        button.last.click()

    def recorded(self, page: Page | None = None) -> None:
        """Wait for the page after a form was sent: it names the record."""
        expect(page or self.page).to_have_url(re.compile("[?&]record="))

    def waiting(self, state: str, page: Page | None = None) -> Locator:
        """The entries of records in a state, as the page shows them."""
        return (page or self.page).locator(f"[data-record-id] [data-state={state}]:visible")

    def cdp(self, page: Page | None = None) -> CDPSession:
        """The developer protocol of a page."""
        return self.context.new_cdp_session(page or self.page)


def a_photo(folder: Path, number: int, side: int = 1800) -> Path:
    """A JPEG of noise, so that it is as large as one from a camera, with a GPS position in its EXIF."""
    from PIL import Image

    picture = Image.effect_noise((side, side * 3 // 4), 40 + number).convert("RGB")
    exif = Image.Exif()
    exif[0x010E] = "where it was taken"
    path = folder / f"photo-{number}.jpg"
    picture.save(path, quality=80, exif=exif)
    return path
