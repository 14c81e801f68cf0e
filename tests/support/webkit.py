"""WebKitGTK's MiniBrowser under selenium and a virtual screen: the nearest thing to an iPhone that runs here."""

import os
import shutil
import subprocess
import time

from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.support.programs import MINI_BROWSER
from tests.support.server import free_port

DRIVER = shutil.which("WebKitWebDriver") or ""


def is_installed() -> bool:
    """Whether WebKitGTK, its driver and Xvfb are here."""
    return bool(DRIVER) and bool(MINI_BROWSER) and shutil.which("Xvfb") is not None


class WebKit:
    """One MiniBrowser with a session that lives as long as it does."""

    def start(self) -> "WebKit":
        """Start the screen and the browser."""
        display = f":{90 + os.getpid() % 900}"
        self.screen = subprocess.Popen(
            ["Xvfb", display, "-screen", "0", "800x1000x24", "-nolisten", "tcp"], stderr=subprocess.DEVNULL
        )
        time.sleep(0.5)
        options = Options()
        options.binary_location = MINI_BROWSER
        options.add_argument("--automation")
        options.set_capability("browserName", "MiniBrowser")
        environment = {**os.environ, "DISPLAY": display, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        service = Service(executable_path=DRIVER, port=free_port(), env=environment)
        self.driver = webdriver.WebKitGTK(options=options, service=service)
        self.driver.set_script_timeout(30)
        self.driver.implicitly_wait(20)
        return self

    def stop(self) -> None:
        """End both."""
        self.driver.quit()
        self.screen.terminate()
        self.screen.wait(10)
