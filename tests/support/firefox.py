"""Stock Firefox, driven by its own Marionette: no geckodriver is needed, and it can subscribe to a real push service."""

import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from marionette_driver.errors import JavascriptException
from marionette_driver.marionette import Marionette

from tests.support.programs import FIREFOX
from tests.support.server import free_port

STARTS_WITHIN_S = 60
QUIET: dict[str, Any] = {
    "dom.push.connection.enabled": True,
    "dom.push.testing.allowInsecureServerURL": True,
    "permissions.default.desktop-notification": 1,
    # There is no desktop here that could show a notification; Firefox then draws its own.
    "alerts.useSystemBackend": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "toolkit.telemetry.enabled": False,
    "app.update.enabled": False,
    "extensions.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "browser.aboutwelcome.enabled": False,
    "browser.sessionstore.resume_from_crash": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
}


class Firefox:
    """One Firefox with a new profile. `driver` is the Marionette client."""

    def __init__(self, push_port: int) -> None:
        self.port = free_port()
        self.profile = Path(tempfile.mkdtemp(prefix="firefox-"))
        settings = {**QUIET, "marionette.port": self.port, "dom.push.serverURL": f"ws://127.0.0.1:{push_port}/"}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in settings.items()]
        (self.profile / "user.js").write_text("".join(lines))

    def start(self) -> "Firefox":
        """Start it and wait until it can be driven."""
        command = [FIREFOX, "--headless", "--no-remote", "--marionette", "--remote-allow-system-access"]
        with (self.profile / "firefox.log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--profile", str(self.profile)],
                stdout=log,
                stderr=log,
                env={**os.environ, "MOZ_HEADLESS": "1", "HOME": str(self.profile)},
            )
        deadline = time.monotonic() + STARTS_WITHIN_S
        while True:
            try:
                self.driver = Marionette(host="127.0.0.1", port=self.port, bin=None)
                self.driver.start_session()
                break
            except Exception:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.3)
        self.driver.timeout.script = 40
        self.driver.timeout.implicit = 20
        return self

    def stop(self) -> None:
        """End it and throw the profile away."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def run(self, script: str, *arguments: object) -> Any:
        """The value of an async function's body, run in the page. A page that makes way for a newer one is asked again."""
        for _ in range(5):
            try:
                return self._run(script, *arguments)
            except JavascriptException as fault:
                if "unloaded" not in str(fault):
                    raise
                time.sleep(0.5)
        raise AssertionError("The page was replaced again and again.")

    def _run(self, script: str, *arguments: object) -> Any:
        return self.driver.execute_async_script(
            f"""const done = arguments[arguments.length - 1];
                (async (...args) => {{ {script} }})(...Array.from(arguments).slice(0, -1))
                  .then((value) => done({{ value }}), (fault) => done({{ fault: String(fault) }}));""",
            script_args=arguments,
            new_sandbox=False,
            sandbox=None,
        )

    def click_notification(self) -> bool:
        """Tap the notification that is on the screen, if there is one."""
        with self.driver.using_context("chrome"):
            return self.driver.execute_script(
                """for (const shown of Services.wm.getEnumerator(null)) {
                     if (String(shown.location).includes('alert.xhtml')) {
                       shown.document.getElementById('alertBox').click();
                       return true;
                     }
                   }
                   return false;"""
            )
