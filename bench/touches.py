"""Taps and keys from today's page to a saved record, counted in real Chromium on a phone's screen."""

from playwright.sync_api import sync_playwright

from bench import pages
from bench.figures import Figures
from bench.ground import Ground
from bench.phone import _sign_in
from tests.support import hand
from tests.support.phone import a_photo
from tests.support.programs import CHROMIUM


def touches(ground: Ground, _scale: float) -> Figures:
    """`touches.*` and `touches.*_keys`; the keys of a blood pressure are the digits of the device."""
    with ground.server() as server:
        pages.fill(server)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
            )
            context = browser.new_context(viewport={"width": 360, "height": 740}, locale="zh-CN")
            _sign_in(context, server.url)
            one = hand.Hand(context.new_page(), server.url)
            counted = {
                "visit": hand.visit(one),
                "blood_pressure": hand.blood_pressure(one),
                "problem": hand.problem(one, a_photo(ground.new_folder(), 1, side=400)),
            }
            browser.close()
    return {
        f"touches.{name}{end}": count
        for name, (taps, keys) in counted.items()
        for end, count in (("", taps), ("_keys", keys))
    }
