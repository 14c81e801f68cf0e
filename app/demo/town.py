"""`weige demo`: an invented town with a past, the same in every run, for looking around and for measuring."""

import time
from collections.abc import Sequence

from app.accounts import first_town
from app.accounts.codes import end_codes
from app.accounts.importing import leaders
from app.accounts.passwords.hashing import hash_password
from app.db import Execute, Fetch, fetch, write
from app.demo import (
    desk_things,
    doctors,
    duties,
    families,
    first_group,
    first_leader,
    land,
    lives,
    needs,
    neighbours,
    pressures,
    village_clinics,
    visits,
    workers,
    world,
)
from app.demo.moments import BEGAN, at
from app.demo.past_records import send
from app.demo.villages import COUNTY, TOWN, Group, groups
from app.demo.workers import ADMIN, Member
from app.households.importing.register import import_file
from app.lib.given import BadArgument
from app.lib.ids import repeatable
from app.settings import settings

PASSWORD = "weige-demo"  # noqa: S105
"""Everybody's: it opens nothing but invented homes."""
_FIRST_ID_MS = 1_767_225_600_000
"""2026-01-01: before any real record, so that ids still ascend with time."""
_NOT_EMPTY = (
    "There is a town in this database already, and the demo is for an empty one: nothing was changed.\n"
    "For a demo beside it, choose another folder: WEIGE_DATA_DIR=demo WEIGE_DEMO=1 weige demo"
)


async def make(size: str) -> None:
    """Fill the empty database and write logins.tsv. Raises BadArgument when it is not empty."""
    if await fetch("SELECT 1 AS one FROM area LIMIT 1"):
        raise BadArgument(_NOT_EMPTY)
    began = time.monotonic()
    with repeatable("weige demo", _FIRST_ID_MS):
        members = await _take_in(groups(size))
        await _live(await world.load(groups(size), members), size)
    write_logins(members)
    counts = (await fetch(_COUNTS))[0]
    print(_MADE.format(**counts, seconds=time.monotonic() - began, town=f"{COUNTY}{TOWN}"))
    if not settings.demo:
        print("Serve it with WEIGE_DEMO=1 to see the logins on the sign-in page.")


async def _take_in(places: Sequence[Group]) -> list[Member]:
    """Import people and homes through the importers, and backdate them all."""
    begun = await write(first_town.begin, COUNTY, TOWN, *ADMIN)
    members = workers.members(places)
    report = await leaders.import_file(
        "微格长.csv", workers.as_csv(members), by=None, area_path=begun.path, dry_run=False
    )
    assert not report.errors, report
    register = families.as_csv(places, {first_group.KEY: first_group.HOMES})
    homes = await import_file("住户.csv", register, by=None, area_paths=[begun.path], dry_run=False)
    assert not homes.errors, homes
    await write(_settle, await hash_password(PASSWORD))
    return [*members, Member(*ADMIN, "town_admin")]


def _settle(password_hash: str):
    """Plan: everybody can sign in, and what was imported is dated back to the demo's beginning."""
    moment = at(BEGAN, "09:00")
    accounts = yield Fetch("SELECT id FROM account")
    yield from end_codes([row["id"] for row in accounts], moment)
    yield Execute("UPDATE account SET password_hash = ?, created_at = ?", password_hash, moment)
    for table, column in (("assignment", "since"), ("household", "created_at"), ("import_batch", "created_at")):
        yield Execute(f"UPDATE {table} SET {column} = ?", moment)
    yield Execute("UPDATE event SET at = ?", moment)


async def _live(town: world.World, size: str) -> None:
    """Play through ninety days of work."""
    await write(village_clinics.open_all, town)
    await write(land.draw, town, town.workers("town_admin")[0].account, at(BEGAN, "09:00"))
    told = first_leader.homes(town)
    own = first_leader.troubles(town)
    others = list(needs.troubles(town, size))
    owns = neighbours.chosen(others)
    written = list(neighbours.records(owns))
    await write(desk_things.lay_out, town)
    await send(
        [
            *visits.of_leaders(town, size, told),
            *visits.of_cadres(town, told),
            *pressures.of_leaders(town, size, told),
            *(trouble.report for trouble in (*own, *others)),
            *first_leader.records(town),
            *(record for record, _ in written),
        ]
    )
    photos = [*first_leader.photos(town), *((record.by.account, one) for record, taken in written for one in taken)]
    await neighbours.bring(photos)
    desk = await lives.open_desk(town)
    by_themselves = {one.trouble.id for one in owns if one.ended}
    told_by_desk = [one for one in lives.all_lives(desk, others) if one[0].id not in by_themselves]
    await lives.live(desk, [*first_leader.lives(desk, own), *neighbours.lives(town, owns), *told_by_desk])
    await send(neighbours.praise(owns))
    await send(await duties.hand_out(town, own[0]))
    await write(doctors.note, town)
    await write(_keep_quiet)


def _keep_quiet():
    """Plan: stop escalation, so that nobody is called or written to because of what an invented person has not read."""
    yield Execute("UPDATE inbox_item SET climb_at = NULL WHERE climb_at IS NOT NULL")


def write_logins(members: Sequence[Member]) -> None:
    """`logins.tsv` in the data directory: phone, password and role of everybody."""
    lines = ["phone\tpassword\trole", *(f"{one.phone}\t{PASSWORD}\t{one.role}" for one in members)]
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    (settings.data_dir / "logins.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


_COUNTS = """
SELECT (SELECT count(*) FROM area WHERE kind = 'village') AS villages,
       (SELECT count(*) FROM area WHERE kind = 'micro_grid') AS groups,
       (SELECT count(*) FROM account) AS accounts, (SELECT count(*) FROM household) AS homes,
       (SELECT count(*) FROM resident) AS residents, (SELECT count(*) FROM visit) AS visits,
       (SELECT count(*) FROM blood_pressure) AS pressures, (SELECT count(*) FROM problem) AS problems
"""
_MADE = """\
{town}: {villages} villages, {groups} groups, {accounts} people who sign in, {homes} homes, {residents} residents;
ninety days with {visits} visits, {pressures} blood pressures and {problems} problems. Made in {seconds:.1f} s.
Everybody's phone number and password: logins.tsv in the data folder."""
