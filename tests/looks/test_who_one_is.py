"""The pages of the second step and of the password again: they are answers to forms, so that no click of a crawl finds them."""

import pytest

from tests.accounts.factor import Shown, authenticator, digits, secret_in, time_passes
from tests.cast import PASSWORD, PEOPLE
from tests.looks.steps import LOOKS, OPEN_FOLDS, SIDEWAYS, small_targets, told, violations
from tests.support.rows import rows
from tests.support.server import Server, free_port


@pytest.fixture(scope="module")
def server(database):
    """At `localhost`, where browsers make passkeys, and with a second factor required."""
    port = free_port()
    server = Server(database.folder, "", port, WEIGE_SECOND_FACTOR="", WEIGE_PUBLIC_URL=f"http://localhost:{port}")
    yield server.start(hatched=True)
    server.stop()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_page_of_it(chromium, server, language):
    """In each look: no violation at 7 : 1, targets of 48 px (60 in the large size), nothing that scrolls sideways at 320."""
    faults = {}
    rows(server, "UPDATE account SET language = ? RETURNING 1", language)
    context = chromium.new_context(
        base_url=server.env["WEIGE_PUBLIC_URL"], reduced_motion="reduce", service_workers="block", locale="zh-CN"
    )
    context.add_cookies([{"name": "language", "value": language, "url": server.env["WEIGE_PUBLIC_URL"]}])
    page = context.new_page()
    authenticator(page)

    def look(name):
        page.wait_for_load_state()
        page.evaluate(OPEN_FOLDS)
        for scheme, size in LOOKS:
            page.emulate_media(color_scheme=scheme)
            page.evaluate("size => { document.documentElement.dataset.size = size }", size)
            page.set_viewport_size({"width": 360, "height": 740})
            found = violations(page, strict=True, scheme=scheme) + small_targets(page, 60 if size == "elder" else 48)
            page.set_viewport_size({"width": 320, "height": 640})
            wide, screen = page.evaluate(SIDEWAYS)
            if found or wide > screen:
                faults[name, scheme, size] = [*found, f"{wide} px wide"]
        page.emulate_media(color_scheme="light")
        page.evaluate("() => { document.documentElement.dataset.size = 'normal' }")

    def sign_in():
        page.goto("/sign-in")
        page.fill("#phone", PEOPLE["shen"][1])
        page.fill("#password", PASSWORD)
        page.click("main form button.main")

    for table in ("authenticator", "passkey", "recovery_code"):
        rows(server, f"DELETE FROM {table} RETURNING 1")
    sign_in()
    look("setting up")
    secret = secret_in(Shown(page))
    page.fill("#code", "1")
    page.click("main form button.main")
    look("setting up, wrong digits")
    page.fill("#code", digits(secret))
    page.click("main form button.main")
    look("codes on paper")
    page.goto("/me/second-factor")
    look("my second factor")
    page.click("form[action$='passkeys/new'] button")
    look("a new passkey")
    page.click("[data-ask]")
    page.wait_for_url("**changed=passkey")
    look("app and passkey")
    page.click("form[action='/me/second-factor/app'] button")
    look("another app")
    rows(server, "UPDATE device SET proved_at = NULL RETURNING 1")
    page.goto("/me/second-factor")
    page.click("form[action$='codes'] button")
    look("the password again")
    page.fill("#proof", "wrong")
    page.click("main form button.main")
    look("the password again, wrong")
    time_passes(server)
    page.goto("/me")
    page.click("[data-sign-out] button")
    page.wait_for_url("**/sign-in")
    sign_in()
    look("the second step")
    page.fill("#code", "1")
    page.keyboard.press("Enter")
    page.wait_for_selector("#second-fault")
    look("the second step, wrong")
    context.close()
    assert not faults, told(faults)
