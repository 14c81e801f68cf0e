"""One hand on one phone, that counts what it does: from today's page to a saved record."""

import re
from pathlib import Path

from playwright.sync_api import Page

SAVED = re.compile("[?&]record=")


class Hand:
    """`taps` of a finger, `keys` of a keyboard; a photo taken by the camera is one tap on our page."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page = page
        self.origin = origin
        self.taps = 0
        self.keys = 0

    def tap(self, selector: str) -> None:
        """Tap the first one that is seen."""
        self.page.locator(selector).locator("visible=true").first.click()
        self.taps += 1

    def type(self, selector: str, text: str) -> None:
        """Type into a field; a tap more unless it has the keyboard already."""
        field = self.page.locator(selector).locator("visible=true").first
        if not field.evaluate("(each) => document.activeElement === each"):
            field.click()
            self.taps += 1
        self.page.keyboard.type(text)
        self.keys += len(text)

    def photograph(self, selector: str, photo: Path) -> None:
        """Tap "take a photo" and take it."""
        with self.page.expect_file_chooser() as chooser:
            self.page.locator(selector).first.locator("xpath=..").click()
        chooser.value.set_files(photo)
        self.taps += 1

    def start(self) -> None:
        """Today's page is open, nothing is counted yet."""
        self.page.goto(self.origin + "/")
        self.taps = self.keys = 0

    def saved(self) -> tuple[int, int]:
        """The record is saved: taps and keys it took."""
        self.page.wait_for_url(SAVED)
        return self.taps, self.keys


def visit(hand: Hand) -> tuple[int, int]:
    """A routine visit to the home that is next."""
    hand.start()
    hand.tap("a[href='/households?for=visit']")
    hand.page.wait_for_url("**/households?for=visit")
    hand.tap("main a.row[href^='/households/'][href$='#visit']")
    hand.tap("#visit .pick:has([value=well])")
    hand.tap("#visit .dock button")
    return hand.saved()


def blood_pressure(hand: Hand) -> tuple[int, int]:
    """A reading that is due, by its quick path; the keys are the digits of the device."""
    hand.start()
    hand.tap("main a[href*='person='][href$='#blood-pressure']")
    hand.type("[name='readings.0.systolic']", "132")
    hand.type("[name='readings.0.diastolic']", "84")
    hand.tap("#blood-pressure .dock button")
    return hand.saved()


def problem(hand: Hand, photo: Path) -> tuple[int, int]:
    """A problem with a photo; words are left to the person."""
    hand.start()
    hand.tap("a[href='/households?for=problem']")
    hand.page.wait_for_url("**/households?for=problem")
    hand.tap("main a.row[href^='/households/'][href$='#problem']")
    hand.tap("#problem .pick:has([value=drainage])")
    hand.photograph("#problem [name=photos]", photo)
    hand.page.wait_for_selector("[data-photo-item]")
    hand.tap("#problem .dock button")
    return hand.saved()
