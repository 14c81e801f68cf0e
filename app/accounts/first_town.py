"""A town's first step: its area, and the first person who may do everything in it."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from app.accounts import people, role_changes
from app.accounts.codes import VALID_FOR, new_code
from app.accounts.desk.person_forms import NAME_LENGTH as LONGEST_NAME
from app.accounts.desk.person_forms import is_mobile
from app.accounts.holders import unended
from app.accounts.sign_in.throttle import normal_phone
from app.areas.naming import matching
from app.areas.tables import Area
from app.areas.tree import NAME_LENGTH, Tree, code_of
from app.db import Fetch, Insert, write
from app.lib.clock import now
from app.lib.given import BadArgument
from app.lib.ids import new_id
from app.lib.names import clean_name, clean_title, fold_name, name_fault
from app.settings import settings

Starting = Callable[[UUID], Any]
"""A plan that gives the town with this id what it begins with."""


class Begun(NamedTuple):
    """What was made. `path`: of the town's area. `code`: sets the administrator's password, told this once."""

    path: str
    code: str


def begin(county: str, town: str, name: str, phone: str, starting: Sequence[Starting] = ()):
    """Plan: the county and the town, unless they are there, and the administrator with a fresh code. Returns Begun.

    `starting`: plans that give a town what it begins with, unless it has that already.

    Idempotent, but for the code: each run makes another: the way back in for a town whose administrator lost theirs. Raises
    PhoneTaken when the number is that of somebody with another name.
    """
    yield from people.take_turns()
    moment = now()
    tree = Tree((yield Fetch("SELECT id, kind, parent, name, code, path FROM area WHERE kind IN ('county', 'town')")))
    roots = matching([area for area in tree.areas.values() if area["kind"] == "county"], "county", county)
    if not roots:
        taken = {area["code"] for area in tree.areas.values() if area["parent"] is None}
        code = next(code for n in range(1, 100) if (code := code_of(county) + ("" if n == 1 else str(n))) not in taken)
        row = {"id": new_id(), "kind": "county", "parent": None, "name": county, "code": code, "path": code}
        yield Insert(Area, [row])
        roots = [row]
    towns = tree.find(roots[0], "town", town) or [tree.add(roots[0], "town", town)]
    if tree.new:
        yield Insert(Area, tree.new)
    for lay_out in starting:
        yield from lay_out(towns[0]["id"])
    found = yield Fetch("SELECT id, name, disabled_at FROM account WHERE phone = ?", phone)
    if found and fold_name(found[0]["name"]) != fold_name(name):
        raise people.PhoneTaken(found[0])
    if found and found[0]["disabled_at"]:
        yield from people.enable(found[0]["id"], None, towns[0]["id"], moment)
    account = found[0]["id"] if found else new_id()
    if not found:
        yield from people.add({"id": account, "name": name, "phone": phone}, None, towns[0]["id"], moment)
    held = yield Fetch(
        "SELECT 1 AS one FROM assignment s WHERE s.account = ? AND s.role = 'town_admin' AND s.area = ? "
        f"AND {unended()}",
        account,
        towns[0]["id"],
        moment,
    )
    if not held:
        yield from role_changes.give(account, "town_admin", towns[0]["id"], None, moment)
    return Begun(towns[0]["path"], (yield from new_code(account, None)))


async def run(county: str, town: str, name: str, phone: str, starting: Sequence[Starting] = ()) -> str:
    """What `weige town add` does; what it has to say. Raises BadArgument with a sentence for what can't be used."""
    county, town, name, phone = (
        clean_title(county),
        clean_title(town),
        clean_name(name, spaced=True),
        normal_phone(phone),
    )
    for word in (county, town):
        if not word or len(word) > NAME_LENGTH:
            raise BadArgument(f"A county and a town need a name of 1 to {NAME_LENGTH} characters.")
    if name_fault(name, LONGEST_NAME):
        raise BadArgument("--admin-name needs a name of 1 to 60 characters.")
    if not is_mobile(phone):
        raise BadArgument("--admin-phone needs a mobile number of 11 digits, for example 13800000000.")
    try:
        begun = await write(begin, county, town, name, phone, starting)
    except people.PhoneTaken:
        raise BadArgument("This is the number of somebody with another name. Please check name and number.") from None
    address = settings.public_url or "http://127.0.0.1:8000"
    return "\n".join(
        (
            f"{town} ({county}) is there, as area {begun.path}. {name} may do everything in it.",
            "",
            f"  {address}/set-password",
            f"  Phone number {phone}   code {begun.code[:4]} {begun.code[4:]}   good for {VALID_FOR.days} days, once",
            "",
            "This code is shown only now. The same command makes another one.",
            f"Next: sign in there and take in the list of people, or: weige import leaders people.xlsx --area {begun.path}",
        )
    )
