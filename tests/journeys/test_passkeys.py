"""Passkeys, with Chromium's own virtual authenticator: made, shown at sign-in, bound to the origin, taken away."""

import json
import re

import pytest
from playwright.sync_api import Page, expect

from tests.accounts.factor import Shown, authenticator, digits, secret_in, time_passes, wrong
from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.programs import CHROMIUM
from tests.support.rows import rows
from tests.support.server import Server, free_port

URL = "/me/second-factor"


@pytest.fixture(scope="module")
def server(database):
    """At `localhost`: browsers make no passkeys for a bare address."""
    port = free_port()
    origin = f"http://localhost:{port}"
    server = Server(database.folder, database.url, port, WEIGE_SECOND_FACTOR="required", WEIGE_PUBLIC_URL=origin).start(
        hatched=True
    )
    server.origin = origin
    yield server
    server.stop()


@pytest.fixture(scope="module")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture(autouse=True)
def anew(server):
    for table in ("authenticator", "passkey", "recovery_code", "half_way", "sign_in_throttle"):
        rows(server, f"DELETE FROM {table} RETURNING 1")


@pytest.fixture
def page(browser, server):
    context = browser.new_context(base_url=server.origin, viewport={"width": 360, "height": 740}, locale="zh-CN")
    page = context.new_page()
    yield page
    context.close()


def sign_in(page: Page, name="shen"):
    page.goto("/sign-in")
    page.fill("#phone", PEOPLE[name][1])
    page.fill("#password", PASSWORD)
    page.click("main form button.main")


def set_up_app(page: Page) -> str:
    sign_in(page)
    secret = secret_in(Shown(page))
    page.fill("#code", digits(secret))
    page.click("main form button.main")
    page.click("main a.btn.main")  # the codes on paper are written down
    return secret


def add(page: Page, name="办公室电脑"):
    page.goto(URL)
    page.click("text=添加通行密钥")
    expect(page.locator("[data-passkey-none]")).to_be_hidden()
    page.fill("#name", name)
    page.click("[data-ask]")


def test_a_passkey_is_made_and_opens_the_door(page, server, database):
    secret = set_up_app(page)
    authenticator(page)
    add(page)
    page.wait_for_url("**/me/second-factor?changed=passkey")
    expect(page.locator("main")).to_contain_text("办公室电脑")
    stored = rows(server, "SELECT credential, public_key FROM passkey")
    assert len(stored) == 1
    # With two factors either may go.
    page.goto("/me")
    page.click("[data-sign-out] button")
    page.wait_for_url("**/sign-in")
    sign_in(page)
    page.click("[data-passkey='get'] [data-ask]")
    page.wait_for_url(lambda url: "/sign-in" not in url)
    assert page.goto("/me").status == 200
    assert rows(server, "SELECT count(*) FROM passkey WHERE used_at IS NOT NULL") == [(1,)]
    # The digits of the app still do.
    time_passes(server)
    page.goto("/me")
    page.click("[data-sign-out] button")
    page.wait_for_url("**/sign-in")
    sign_in(page)
    page.fill("#code", digits(secret))
    page.click("main form button.main >> nth=-1")
    page.wait_for_url(lambda url: "/sign-in" not in url)
    page.goto(URL)
    page.click("form[action*='passkeys/'][action$='removal'] button")
    page.wait_for_url("**/me/second-factor?changed=removed")
    assert rows(server, "SELECT count(*) FROM passkey") == [(0,)]
    done = database.rows(
        f"SELECT verb FROM event WHERE subject = '{uid('shen')}' AND subject_kind = 'account' ORDER BY at, id"
    )
    told = [row["verb"] for row in done if row["verb"].startswith(("app", "pass", "codes"))]
    assert told[:3] == ["app_set_up", "codes_made", "passkey_added"] and told[-1] == "passkey_removed"


def test_another_key_or_an_old_answer_opens_nothing(page, browser, server):
    set_up_app(page)
    authenticator(page)
    add(page)
    page.wait_for_url("**/me/second-factor?changed=passkey")
    stranger = browser.new_context(base_url=server.origin, locale="zh-CN").new_page()
    authenticator(stranger)  # a key of its own, which is nobody's
    sign_in(stranger)
    stranger.click("[data-passkey='get'] [data-ask]")
    expect(stranger.locator("[data-failed]")).to_be_visible(timeout=70_000)
    # What was answered to another page's challenge is not taken.
    page.goto("/me")
    page.click("[data-sign-out] button")
    page.wait_for_url("**/sign-in")
    sign_in(page)
    page.evaluate("HTMLFormElement.prototype.submit = () => {}")
    page.click("[data-passkey='get'] [data-ask]")
    page.wait_for_function("document.querySelector('[data-answer]').value")
    answer = page.input_value("[data-answer]")
    sign_in(stranger)
    for said in (answer, answer.replace(json.loads(answer)["id"][:6], "AAAAAA"), "{}", "[]", "no json", "[" * 5_000):
        stranger.evaluate("said => { document.querySelector('[data-answer]').value = said }", said)
        stranger.evaluate("document.querySelector('main form').submit()")
        stranger.wait_for_selector("#second-fault")
        rows(server, "DELETE FROM sign_in_throttle RETURNING 1")
    assert stranger.goto("/me").url.endswith("/sign-in?next=/me")
    stranger.context.close()


def test_without_scripts_the_digits_do(browser, server):
    context = browser.new_context(base_url=server.origin, java_script_enabled=False, locale="zh-CN")
    page = context.new_page()
    secret = set_up_app(page)
    page.goto(URL)
    page.click("text=添加通行密钥")
    expect(page.locator("[data-passkey-none]")).to_be_visible()
    expect(page.locator("[data-ask]")).to_be_hidden()
    page.goto("/me")
    page.click("[data-sign-out] button")
    time_passes(server)
    sign_in(page)
    page.fill("#code", wrong(secret))
    page.click("main form button.main >> nth=-1")
    expect(page.locator("#second-fault")).to_be_visible()
    page.fill("#code", digits(secret))
    page.click("main form button.main >> nth=-1")
    assert re.search(r"/$", page.url)
    context.close()
