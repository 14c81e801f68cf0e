"""The clinics a town keeps: the urgent page and the slip name the nearest one, without network."""

import re
import unicodedata
import zlib
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import is_within
from app.blood_pressure.tables import Clinic
from app.db import Fetch, Insert, Update, fetch
from app.db.remembered import Remembered
from app.events.setting_changes import setting
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.names import clean_title
from app.lib.telephone import read_phones
from app.sync.kinds import Fault
from app.web.i18n import N_

LENGTHS = {"name": 60, "address": 200, "hours": 100}
_NO_NAME = N_("Please write what people call the clinic.")
_NO_PHONE = N_("Please write the clinic's phone number: it is called at one tap.")
_BAD_PHONE = N_(
    "This number would not ring. A landline has its area code in front, such as 0731-83601234; a mobile has 11 digits."
)
_LONG = N_("Please shorten it to %(limit)d characters at most.")
_NO_AREA = N_("Please choose for whom the clinic is.")


async def _read() -> list[dict[str, Any]]:
    return await fetch(
        "SELECT c.id, c.area, c.name, c.phone, c.address, c.hours, a.path, a.name AS area_name FROM clinic c "
        "JOIN area a ON a.id = c.area WHERE c.closed_at IS NULL ORDER BY a.path, c.name, c.id"
    )


_kept: Remembered[list[dict[str, Any]]] = Remembered("clinics", _read, [])
load = _kept.load


def near(path: str) -> list[dict[str, Any]]:
    """The clinics of the nearest enclosing area that has any: its village's, else its town's."""
    around = [clinic for clinic in _kept.known() if is_within(path, [clinic["path"]])]
    deepest = max((len(clinic["path"]) for clinic in around), default=0)
    return [clinic for clinic in around if len(clinic["path"]) == deepest]


def within(paths: list[str]) -> list[dict[str, Any]]:
    """The clinics of these areas, for whoever maintains them."""
    return [clinic for clinic in _kept.known() if is_within(clinic["path"], paths)]


def stamp(paths: list[str]) -> str:
    """A cache stamp: changes with every clinic that a page of these areas may name, and is part of the tag of held pages."""
    around = [each for each in _kept.known() if any(is_within(path, [each["path"]]) for path in paths)]
    named = [*around, *within(paths)]
    return f"{zlib.crc32(repr(named).encode()):x}" if named else ""


class Typed(NamedTuple):
    """A filled-in form."""

    area: str = ""
    name: str = ""
    phone: str = ""
    address: str = ""
    hours: str = ""


def tidy(typed: Typed) -> Typed:
    """The form with plain digits and hyphens in the number, whatever kind a keyboard typed."""
    phone = re.sub(r"[^\d+-]", "", unicodedata.normalize("NFKC", typed.phone).replace("—", "-"))
    return typed._replace(name=clean_title(typed.name), phone=phone)


def _rings(phone: str) -> bool:
    """Whether it is one number that can be dialled from any phone; a landline without its area code cannot."""
    reading = read_phones(phone)
    return len(reading.numbers) == 1 and not reading.wrong and reading.numbers[0].startswith(("0", "1", "400", "800"))


def faults(typed: Typed, areas: set[str]) -> list[Fault]:
    """What has to be mended. `areas`: ids of those that may be chosen."""
    found = []
    if typed.area not in areas:
        found.append(Fault("area", _NO_AREA))
    if not typed.name:
        found.append(Fault("name", _NO_NAME))
    if not _rings(typed.phone):
        found.append(Fault("phone", _BAD_PHONE if typed.phone else _NO_PHONE))
    for field, limit in LENGTHS.items():
        if len(getattr(typed, field)) > limit:
            found.append(Fault(field, _LONG, {"limit": limit}))
    return found


_PRIVATE = frozenset({"phone"})
"""A village doctor's own mobile as often as not."""


def add(typed: Typed, actor: UUID):
    """Plan: add a clinic."""
    clinic, area = new_id(), UUID(typed.area)
    yield Insert(Clinic, [{"id": clinic, **typed._asdict(), "area": area}])
    yield from setting("added", "clinic", clinic, area, actor, None, typed._asdict(), _PRIVATE)


def change(clinic: UUID, typed: Typed, actor: UUID):
    """Plan: change what is kept of it, as long as it is open."""
    found = yield Fetch(
        "SELECT area, name, phone, address, hours FROM clinic WHERE id = ? AND closed_at IS NULL", clinic
    )
    before = {**found[0], "area": str(found[0]["area"])} if found else {}
    if not found or before == typed._asdict():
        return
    yield Update(Clinic, {**typed._asdict(), "area": UUID(typed.area)}, {"id": clinic, "closed_at": None})
    yield from setting("changed", "clinic", clinic, UUID(typed.area), actor, before, typed._asdict(), _PRIVATE)


def close(clinic: UUID, area: UUID, actor: UUID):
    """Plan: close it, so that nobody is sent there any more."""
    if (yield Update(Clinic, {"closed_at": now()}, {"id": clinic, "closed_at": None})):
        yield from setting("closed", "clinic", clinic, area, actor, {"closed": False}, {"closed": True})
