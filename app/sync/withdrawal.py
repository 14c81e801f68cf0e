"""The kind `withdrawal`: undo, and taking back one's own record later. Nothing is deleted."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import UUID

from app.sync.corrections import Withdraw, repair
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

REASON_LENGTH = 500


class Withdrawal(Shape):
    """`record`: the id of one's own submission. `reason`: in words, may be empty (undo right after saving)."""

    record: UUID | None = None
    reason: str = ""


def _needs(data: Withdrawal) -> Needs:
    return Needs(originals=[data.record] if data.record else [])


def withdrawal_kind(
    withdraw: Mapping[str, Withdraw], afterwards: Callable[[list[UUID]], Iterator[Any]] | None = None
) -> Kind:
    """The kind, for a registry in which `withdraw` says for each kind by name how it takes a record back."""

    def accept(record: Record, known: Known) -> Accepted | Parked:
        data: Withdrawal = record.data
        original = known.originals.get(data.record) if data.record else None
        if original is None:
            return Parked([Fault("record", N_("The record to withdraw is not one of yours."))])
        if len(data.reason) > REASON_LENGTH:
            return Parked(
                [Fault("reason", N_("Please shorten the reason to %(limit)d characters."), {"limit": REASON_LENGTH})]
            )
        kind = original["kind"]
        if original["state"] != "applied":
            guards = [repair(record, original["id"])]
        elif kind in withdraw:
            guards = withdraw[kind](original["id"], record)
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
        )

    return Kind("withdrawal", 1, Withdrawal, _needs, accept, afterwards=afterwards)
