"""Where the programs are that no Python package brings; `bin/needs` knows the same names."""

import os
import shutil
from glob import glob

NEEDED_BY = {
    "playwright": "chromium",
    "leader": "chromium",
    "firefox": "firefox",
    "webkit": "webkit",
    "checker": "checker",
}
"""What a test needs that takes this fixture, by the names that WEIGE_TEST_WITHOUT knows."""


def _first(*names: str) -> str:
    """The first of these that is here, else the first name, so that what fails says what is missing."""
    return next((found for name in names if (found := shutil.which(name))), names[0])


CHROMIUM = os.environ.get("CHROMIUM") or _first("chromium", "chromium-browser", "google-chrome")
FIREFOX = os.environ.get("FIREFOX") or _first("firefox-esr", "firefox")
MINI_BROWSER = max(glob("/usr/lib/*/webkit2gtk-4.1/MiniBrowser"), default="")
