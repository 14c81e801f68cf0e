"""What the tests of the second factor share: its pages, and an app that shows digits."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page

from app.accounts.factors.authenticator import STEP_S, digits_at
from tests.cast import PASSWORD, PEOPLE
from tests.page import parse, text_of
from tests.support.rows import rows


def begin(person, name, password=PASSWORD, **more):
    """The answer to number and password."""
    return person.post("/sign-in", data={"phone": PEOPLE[name][1], "password": password, **more})


def waiting(answer, field="half"):
    """Address and fields of the form of a second step."""
    for form in parse(answer.text).iter("form"):
        fields = [(each.get("name"), each.get("value", "")) for each in form.iter("input") if each.get("name")]
        if field in dict(fields):
            return form.get("action"), fields
    raise AssertionError(f"no second step: {answer.status_code}")


def go_on(person, answer, code, prefix=""):
    """Type digits into the form of a second step."""
    action, fields = waiting(answer, f"{prefix}half")
    return person.post(action, data={**dict(fields), f"{prefix}code": code})


def secret_in(answer):
    """The secret of a page that sets up the app."""
    (shown,) = (text_of(each) for each in parse(answer.text).iter("b") if "spelled" in each.get("class", "").split())
    return shown.replace(" ", "")


def digits(secret, later=0):
    """What the app shows, so many half minutes later."""
    return digits_at(secret, datetime.now(UTC) + timedelta(seconds=later * STEP_S))


def codes_in(answer):
    """The codes of a page that shows them."""
    (listed,) = (each for each in parse(answer.text).iter("ol") if "codes" in each.get("class", "").split())
    return [text_of(each) for each in listed.iter("li")]


def set_up(person, name, **more):
    """Sign in and set up the app; (secret, codes)."""
    page = begin(person, name, **more)
    secret = secret_in(page)
    done = go_on(person, page, digits(secret))
    assert done.status_code == 200, done.text
    return secret, codes_in(done)


def wrong(secret):
    """Six digits that are none of the app's in these minutes."""
    right = {digits(secret, later) for later in range(-3, 4)}
    return next(
        each for each in ("000000", "111111", "222222", "333333", "444444", "555555", "666666") if each not in right
    )


def time_passes(server):
    """Digits taken before are long ago, and wrong ones forgotten."""
    rows(server, "UPDATE authenticator SET last_step = 0 RETURNING 1")
    rows(server, "DELETE FROM sign_in_throttle RETURNING 1")


def moment_for(server, moment):
    """A moment as the database takes it."""
    return moment if server.database_url else str(moment)


def half_of(answer):
    """The token in a page of the second step."""
    return re.search(r'name="half" value="([^"]+)"', answer.text).group(1)


class Shown:
    """A page in a browser, as the functions above read one."""

    def __init__(self, page: Page) -> None:
        self.text = page.content()


def authenticator(page: Page) -> None:
    """Give the page's phone a key of its own."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
