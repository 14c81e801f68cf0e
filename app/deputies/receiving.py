"""How a leader says who stands in while they are away, and that they are back. The form is on the page /me/deputy."""

from functools import partial
from uuid import UUID

from app.deputies import standing_in
from app.lib.classes import ORDINARY
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

WISHES = {"name": N_("Stands in"), "end": N_("I am back")}
_CHOOSE = N_("Please choose a neighbour.")
_NOT_NEAR = N_("This neighbour leads no group near yours (any more). Please open “When you are away” and choose again.")


class Deputy(Shape):
    """`neighbour`: who stands in from now on for a week (`wish` name), or does so no longer (`wish` end)."""

    neighbour: UUID | None = None
    wish: str = ""


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: Deputy = record.data
    faults = []
    if data.neighbour is None:
        faults.append(Fault("neighbour", _CHOOSE))
    elif data.neighbour == record.account or data.neighbour not in known["neighbours"]:
        faults.append(Fault("neighbour", _NOT_NEAR))
    if data.wish not in WISHES:
        faults.append(Fault("wish", N_("Please choose whether somebody is to stand in, or you are back.")))
    if faults or data.neighbour is None or known.home is None:
        return Parked(faults or [Fault("neighbour", _NOT_NEAR)])
    plan = standing_in.name if data.wish == "name" else standing_in.end
    return Accepted(
        area=known.home,
        verb="away" if data.wish == "name" else "back",
        subject_kind="deputy",
        subject=data.neighbour,
        accounts=[record.account],
        then=[partial(plan, record.account, data.neighbour, record.recorded_at, record.received_at)],
    )


KIND = Kind("deputy", 1, Deputy, lambda _data: Needs(), _accept, data_class=ORDINARY)
