"""The kind `withdrawal`: undo, and taking back one's own record later. Nothing is deleted."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from app.db import fetch
from app.lib.classes import HEALTH, ORDINARY
from app.lib.ids import as_uuid_or_none
from app.sync.corrections import about_whom, repair
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

REASON_LENGTH = 500
WORDS = N_("Withdrawal")
"""What the kind is called."""
FIELDS = {
    "record": N_("Record"),
    "reason": N_("Reason"),
    "corrects": N_("Corrects the record"),
}
"""Words of its fields, and of what a correction of any kind has."""


class Withdrawal(Shape):
    """`record`: the id of one's own submission. `reason`: in words, may be empty (undo right after saving)."""

    record: UUID | None = None
    reason: str = ""


def _needs(data: Withdrawal) -> Needs:
    return Needs(originals=[data.record] if data.record else [])


def withdrawal_kind(kinds: Mapping[str, Kind]) -> Kind:
    """The kind that takes back records of these."""
    health = frozenset(kind.name for kind in kinds.values() if kind.data_class == HEALTH)

    def accept(record: Record, known: Known) -> Accepted | Parked:
        data: Withdrawal = record.data
        original = known["originals"].get(data.record) if data.record else None
        if original is None:
            return Parked([Fault("record", N_("The record to withdraw is not one of yours."))])
        if len(data.reason) > REASON_LENGTH:
            return Parked(
                [Fault("reason", N_("Please shorten the reason to %(limit)d characters."), {"limit": REASON_LENGTH})]
            )
        kind = original["kind"]
        withdraw = kinds[kind].withdraw if kind in kinds else None
        if original["state"] != "applied":
            guards = [repair(record, original["id"])]
        elif withdraw:
            guards = withdraw(original["id"], record)
        else:
            return Parked([Fault("record", N_("This cannot be withdrawn. Open the home's page and correct it there."))])
        return Accepted(
            area=original["area"],
            household=original["household"],
            verb="withdrawn",
            subject_kind=kind,
            subject=original["id"],
            guards=guards,
            detail={"reason": data.reason} if data.reason else {},
            accounts=[record.account],
            people=about_whom(original),
            renews_as=kind if kind in kinds else "",
        )

    return Kind(
        "withdrawal",
        1,
        Withdrawal,
        _needs,
        accept,
        data_class=ORDINARY,
        classes=lambda payloads: _classes(payloads, health),
    )


async def _classes(payloads: Sequence[dict[str, Any]], health: frozenset[str]) -> list[str]:
    """Those of the withdrawn records: the reason for taking one back reveals something of it."""
    named = [as_uuid_or_none(payload.get("record")) for payload in payloads]
    ids = [one for one in named if one]
    rows = await fetch("SELECT id, kind FROM submission WHERE id = ANY(?)", ids) if ids else []
    kinds = {row["id"]: row["kind"] for row in rows}
    return [HEALTH if kinds.get(one) in health else ORDINARY for one in named]
