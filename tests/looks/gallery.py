"""Pictures of every page with the demo village in it. `bin/screenshots` runs it."""

import itertools
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.support.phone import SCREEN
from tests.support.programs import CHROMIUM
from tests.support.server import ROOT, Server, environment, run

OUT = ROOT / "docs" / "screenshots"
SCREENS = ROOT / "static" / "screens"
DESK = {"width": 1280, "height": 800}
SCHEMES = ("light", "dark")
LANGUAGES = ("zh_CN", "en")
SIZES = ("normal", "elder")
STRANGER = ("/sign-in", "/set-password", "/offline", "/install", "/styleguide", "/no-such-page")
LEADER = (
    "/",
    "/households",
    "/households?for=visit",
    "{home}",
    "{home}#visit",
    "{home}#blood-pressure",
    "{home}#problem",
    "{home}#urgent",
    "{home}#change",
    "{home}#person",
    "{resident}",
    "/households/new",
    "/tasks",
    "{task}",
    "/inbox",
    "/outbox",
    "/attention",
    "{parked}",
    "/me",
    "/me/deputy",
)
DESK_OF = {
    "dispatcher": (
        "/desk",
        "/desk/problems",
        "{problem}",
        "/desk/tasks",
        "{desk_task}",
        "/desk/tasks/new",
        "{desk_task}/calls",
        "/desk/parked",
        "/desk/ledger",
        "/desk/sketch",
        "/desk/boundaries",
    ),
    "town_admin": ("/desk/people", "{person}", "/desk/import"),
    "doctor": ("/desk/health", "/desk/health/clinics", "/desk/machines", "/desk/health/tables"),
}
FINDS = {
    "{home}": ("/households", "main a.row[href^='/households/']"),
    "{resident}": ("{home}", "a[href^='/residents/']"),
    "{task}": ("/tasks", "main a.row[href^='/tasks/']"),
    "{parked}": ("/attention", "main a.row[href^='/attention/']"),
    "{problem}": ("/desk/problems", "main a[href^='/desk/problems/']"),
    "{desk_task}": ("/desk/tasks", "main a[href^='/desk/tasks/']:not([href$=new])"),
    "{person}": ("/desk/people", "main td a[href^='/desk/people/'], main th a[href^='/desk/people/']"),
}
"""Where a page of its kind is found, and by which link."""
CHOSEN = {
    "today": ("leader", "/", "light", "zh_CN", "normal"),
    "visit": ("leader", "{home}#visit", "light", "zh_CN", "normal"),
    "blood-pressure": ("leader", "{home}#blood-pressure", "light", "zh_CN", "normal"),
    "problem": ("leader", "{home}#problem", "light", "zh_CN", "normal"),
    "household": ("leader", "{home}", "light", "zh_CN", "normal"),
    "household-elder-dark": ("leader", "{home}", "dark", "zh_CN", "elder"),
    "urgent": ("leader", "{home}#urgent", "light", "zh_CN", "normal"),
    "today-english": ("leader", "/", "light", "en", "normal"),
    "desk": ("dispatcher", "/desk", "light", "zh_CN", "normal"),
    "desk-problem": ("dispatcher", "{problem}", "light", "zh_CN", "normal"),
    "desk-ledger": ("dispatcher", "/desk/ledger", "light", "zh_CN", "normal"),
    "sign-in": ("", "/sign-in", "light", "zh_CN", "normal"),
}
"""What is kept in git, by file name."""
IN_MANIFEST = ("today", "household", "problem")


class Look(NamedTuple):
    """How a page is looked at."""

    scheme: str
    language: str
    size: str


def logins(data_dir: Path) -> dict[str, tuple[str, str]]:
    """Phone and password of the first login of each role."""
    found: dict[str, tuple[str, str]] = {}
    for line in (data_dir / "logins.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        phone, password, role = line.split("\t")[:3]
        found.setdefault(role, (phone, password))
    return found


def open_context(browser: Browser, url: str, look: Look, desk: bool, login: tuple[str, str] | None) -> BrowserContext:
    """Somebody signed in, with this look."""
    context = browser.new_context(
        base_url=url,
        viewport=DESK if desk else SCREEN,  # type: ignore[arg-type]
        device_scale_factor=1 if desk else 2,
        locale="zh-CN" if look.language == "zh_CN" else "en-GB",
        timezone_id="Asia/Shanghai",
        color_scheme=look.scheme,  # type: ignore[arg-type]
        service_workers="block",
    )
    context.add_init_script(f"localStorage.setItem('size', '{look.size}')")
    context.add_cookies([{"name": "language", "value": look.language, "url": url}])
    if login:
        page = context.new_page()
        page.goto("/sign-in")
        page.fill("[name=phone]", login[0])
        page.fill("[name=password]", login[1])
        page.press("[name=password]", "Enter")
        page.wait_for_selector("html[data-account]")
        context.request.post(
            "/me/settings", form={"language": look.language}, headers={"Sec-Fetch-Site": "same-origin"}
        )
        page.close()
    return context


def resolve(page: Page, address: str, known: dict[str, str]) -> str:
    """The address with its place holders filled in; empty when there is no such page in the demo."""
    for name, (where, selector) in FINDS.items():
        if name in address and name not in known:
            page.goto(resolve(page, where, known) or "/")
            link = page.locator(selector).first
            known[name] = (link.get_attribute("href") or "").split("#")[0] if link.count() else ""
        if name in address:
            if not known[name]:
                return ""
            address = address.replace(name, known[name])
    return address


def shoot(page: Page, address: str, path: Path, *, whole: bool) -> None:
    """One picture, in 64 colours: the pages have few, and git keeps every byte."""
    page.goto("about:blank")
    page.goto(address)
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path, full_page=whole)
    with Image.open(path) as picture:
        picture.convert("RGB").quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)


def keep(page: Page, address: str, name: str) -> None:
    """A picture for git, of one screen."""
    shoot(page, address, OUT / f"{name}.png", whole=False)
    if name in IN_MANIFEST:
        SCREENS.mkdir(exist_ok=True)
        shutil.copy(OUT / f"{name}.png", SCREENS / f"{name}.png")


def plan(quick: bool) -> Iterator[tuple[str, bool, Look, tuple[str, ...]]]:
    """(role, desk, look, addresses)"""
    for scheme, language, size in itertools.product(SCHEMES, LANGUAGES, SIZES):
        look = Look(scheme, language, size)
        for role, addresses in {"": STRANGER, "leader": LEADER, **DESK_OF}.items():
            for desk in (False, True):
                kept = desk == (role in DESK_OF)
                wanted = tuple(a for r, a, *rest in CHOSEN.values() if kept and (r, *rest) == (role, *look))
                shown = wanted if quick else addresses
                if shown:
                    yield role, desk, look, shown


def main() -> None:
    """Make them all; `--chosen` only those that are kept in git."""
    quick = "--chosen" in sys.argv
    with tempfile.TemporaryDirectory(prefix="weige-gallery-") as folder, sync_playwright() as playwright:
        data_dir = Path(folder)
        run(environment(data_dir, WEIGE_DEMO="1"), "-m", "app.cli", "demo", "--size", "village")
        server = Server(data_dir, WEIGE_DEMO="1").start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        people, known, count = logins(data_dir), {}, 0
        for role, desk, look, addresses in plan(quick):
            context = open_context(browser, server.url, look, desk, people.get(role))
            page = context.new_page()
            for address in addresses:
                target = resolve(page, address, known)
                if not target:
                    continue
                name = f"{role or 'stranger'}-{re.sub(r'[^a-z]+', '-', address).strip('-') or 'today'}-{'-'.join(look)}.png"
                face = "desk" if desk else "phone"
                shoot(page, target, OUT / "all" / face / name, whole=not desk and "#" not in target)
                count += 1
                for chosen, wanted in CHOSEN.items():
                    if wanted == (role, address, *look) and desk == (role in DESK_OF):
                        keep(page, target, chosen)
            context.close()
        browser.close()
        server.stop()
    print(
        f"{count} pictures in {OUT.relative_to(ROOT)}/all, {len(list(OUT.glob('*.png')))} kept in {OUT.relative_to(ROOT)}/"
    )


if __name__ == "__main__":
    main()
