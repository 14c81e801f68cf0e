"""What the desk types about people, and what is wrong with it."""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from app.accounts.people import PhoneTaken
from app.accounts.sign_in.throttle import normal_phone
from app.areas.scope import is_within
from app.lib.clock import today
from app.lib.days import day_of, end_of
from app.lib.names import clean_name, name_fault
from app.lib.telephone import read_mobile
from app.web.forms import Form
from app.web.i18n import N_, localised

NAME_LENGTH = 60
LONGEST_STEAD = timedelta(days=366)
"""How long somebody may stand in; whoever does it for longer should be given the role."""

WRONG_PHONE = N_("Please write the mobile number with its 11 digits, for example 138 0000 0000.")
TAKEN_HERE = N_("%(name)s has this number. Please check the digits, or look for %(name)s in the list of people.")
TAKEN_ELSEWHERE = N_("This number is in use already. Please check the digits. If they are right, the town can help.")
_WRONG_DAY = N_("Please choose a day from today on, within a year.")

Faults = dict[str, str]
"""What is wrong, in the reader's words, by field; empty for a field that is right."""


class Who(NamedTuple):
    """A name and a phone number as typed, cleaned."""

    name: str = ""
    phone: str = ""


def no_faults() -> Faults:
    """To be filled in; any field may be asked about."""
    return defaultdict(str)


def who_of(form: Form) -> Who:
    """The name and the number of a form."""
    return Who(clean_name(form.text("name"), spaced=True), normal_phone(form.text("phone")))


def is_mobile(phone: str) -> bool:
    """Whether it is a mobile number. Codes are handed out on paper, but whoever loses theirs phones to ask for another."""
    return read_mobile(phone) == phone != ""


def who_faults(who: Who) -> Faults:
    """What has to be mended in a name and a number."""
    faults = no_faults()
    if fault := name_fault(who.name, NAME_LENGTH):
        faults["name"] = localised(*fault)
    if not is_mobile(who.phone):
        faults["phone"] = localised(WRONG_PHONE)
    return faults


def taken(error: PhoneTaken, person: dict[str, Any] | None) -> str:
    """What to say of a number somebody has. `person`: who it is, when the viewer may know."""
    return localised(TAKEN_HERE, {"name": error.account["name"]}) if person else localised(TAKEN_ELSEWHERE)


def end_of_day(text: str) -> datetime | None:
    """The end of a day in the town's zone, in UTC. Raises ValueError when it is not a date, or not one to stand in until."""
    day = day_of(text)
    if day is None or not today() <= day <= today() + LONGEST_STEAD:
        raise ValueError(text)
    return end_of(day)


def until_of(form: Form, faults: Faults) -> datetime | None:
    """The end of the day a form names, None for no day; a fault for a wrong one."""
    try:
        return end_of_day(form.text("until")) if form.text("until") else None
    except ValueError:
        faults["until"] = localised(_WRONG_DAY)
        return None


def village_of(areas: list[dict[str, Any]], path: str) -> str | None:
    """Path of the village, among these areas, that a path lies in."""
    return next((area["path"] for area in areas if area["kind"] == "village" and is_within(path, [area["path"]])), None)
