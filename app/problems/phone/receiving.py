"""How a reported problem is received. The form is on the household's page (`#problem`), or stands alone for an area."""

import json
from uuid import UUID

from app.db import Execute, Update
from app.lib.classes import ORDINARY
from app.problems import categories, category_questions
from app.problems.neighbours.private_links import new_token as public_token
from app.problems.phone import already_reported
from app.problems.tables import Problem
from app.problems.words import PLACES, URGENCIES
from app.sync.corrections import supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_
from app.working_days import deadlines

DESCRIPTION_LENGTH = 4000
WHERE_LENGTH = 200
MOST_PHOTOS = 6
WORST_ACCURACY_M = 100_000
OWN_STILL = ("reported", "returned")
"""States in which the reporter may still correct or withdraw: the town has not taken it on, or asks for more."""


class ProblemShape(Shape):
    """`household` or `area` says where. `latitude`, `longitude`: WGS-84 degrees; `accuracy_m`: metres.
    `asked`: answers to what the category asks, by variable. `another`: "yes" when the reporter saw what is reported near
    already and says that it is not the same.
    """

    household: UUID | None = None
    area: UUID | None = None
    category: str = ""
    description: str = ""
    place: str = "home"
    where: str = ""
    urgency: str = "normal"
    latitude: float | None = None
    longitude: float | None = None
    accuracy_m: float | None = None
    asked: dict[str, str] = {}
    another: str = ""


def _needs(data: ProblemShape) -> Needs:
    return Needs(
        households=[data.household] if data.household else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _faults(data: ProblemShape, known: Known) -> list[Fault]:
    faults = []
    if data.household is None and data.area is None:
        faults.append(Fault("household", N_("It does not say which home or group it is about. Please choose one.")))
    elif data.household is None and data.area not in known["areas"]:
        faults.append(Fault("area", N_("This area is not one of yours. Please choose another.")))
    path = _path(data, known)
    if data.category not in categories.known(path):
        faults.append(Fault("category", N_("Please choose what kind of problem it is.")))
    if data.place not in PLACES:
        faults.append(Fault("place", N_("Please choose where it is.")))
    if data.urgency not in URGENCIES:
        faults.append(Fault("urgency", N_("Please choose how urgent it is.")))
    if len(data.where) > WHERE_LENGTH:
        faults.append(Fault("where", N_("Please shorten the place to %(limit)d characters."), {"limit": WHERE_LENGTH}))
    if len(data.description) > DESCRIPTION_LENGTH:
        message = N_("Please shorten the description to %(limit)d characters.")
        faults.append(Fault("description", message, {"limit": DESCRIPTION_LENGTH}))
    faults.extend(_position_faults(data))
    faults.extend(category_questions.faults(data.asked, categories.find(data.category, path).asks))
    if len(data.attachments) > MOST_PHOTOS:
        message = N_("No more than %(most)d photos belong to one problem. Report the others as a second one.")
        faults.append(Fault("attachments", message, {"most": MOST_PHOTOS}))
    return faults


def _path(data: ProblemShape, known: Known) -> str:
    """The path of its area, whose town decides which kinds there are. Empty when it names no place of the sender's."""
    place = known["households"].get(data.household) if data.household else known["areas"].get(data.area)
    return place["path"] if place else ""


def _position_faults(data: ProblemShape) -> list[Fault]:
    message = N_("The position from the phone makes no sense. Remove it, or let the phone find it again.")
    if (data.latitude is None) != (data.longitude is None):
        return [Fault("latitude", message)]
    if data.latitude is None or data.longitude is None:
        return []
    # Written this way round so that NaN is refused too.
    if not (-90 <= data.latitude <= 90 and -180 <= data.longitude <= 180):
        return [Fault("latitude", message)]
    if data.accuracy_m is not None and not 0 <= data.accuracy_m <= WORST_ACCURACY_M:
        return [Fault("accuracy_m", message)]
    return []


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: ProblemShape = record.data
    faults = _faults(data, known)
    guards, corrected = supersede(record, known, Problem, state=list(OWN_STILL))
    if faults or corrected:
        return Parked(faults + corrected)
    area = known["households"][data.household]["area"] if data.household else data.area
    respond_by = deadlines.respond_by(record.received_at, data.urgency)
    row = {
        "id": record.id,
        "household": data.household,
        "area": area,
        "account": record.account,
        "reported_at": record.recorded_at,
        "category": data.category,
        "description": data.description,
        "place": data.place,
        "where": data.where,
        "urgency": data.urgency,
        "latitude": data.latitude,
        "longitude": data.longitude,
        "accuracy_m": None if data.accuracy_m is None else round(data.accuracy_m),
        "corrects": record.corrects,
        "asked": json.dumps(data.asked, ensure_ascii=False) if data.asked else "",
        "rank": 0 if data.urgency == "danger" else 1,
        "sort_at": respond_by,
        "token": public_token(),
        "respond_by_at": respond_by,
    }
    return Accepted(
        area=area,
        household=data.household,
        verb="corrected" if record.corrects else "reported",
        subject_kind="problem",
        subject=record.id,
        rows=[(Problem, row)],
        guards=guards,
        detail={"category": data.category, "urgency": data.urgency},
        accounts=[record.account],
        then=[lambda: _bring_along(record)] if record.corrects else [],
    )


def _bring_along(record: Record):
    """Plan: the homes that joined the report being corrected ("me too") move over to its correction."""
    yield Execute("UPDATE problem_also SET problem = ? WHERE problem = ?", record.id, record.corrects)


KIND = Kind(
    "problem",
    1,
    ProblemShape,
    _needs,
    _accept,
    attachments=MOST_PHOTOS,
    keyed=(Problem,),
    facts=Problem,
    withdraw=withdraw_from(Problem, state=list(OWN_STILL)),
    asks=already_reported.ask,
    dated=lambda record_id, moment: [Update(Problem, {"reported_at": moment}, {"id": record_id})],
    data_class=ORDINARY,
)
