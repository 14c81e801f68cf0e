"""What can become of a reported problem: every verb as data (app/cases/verbs.py), and who may use it from which state.

`needs` of a verb: see words.NEEDS. It `tells` reporter, departments, desk, leaders (of the group), and closer (who had settled
it). A photo is required where the kind of problem wants one (`photo_after`).

Nothing else moves a problem's state, but for the reporter's own correction or withdrawal (receiving.py) while the town has not
taken it on. docs/problem-workflow.md is drawn from this file; carrying_out.py carries a verb out.
"""

from app.cases.verbs import BEFORE, Life, Verb, by_name, each
from app.problems.words import OVER

RESULT_LENGTH = 2000

_TOWN = ("dispatcher", "town_admin")
_LOCAL = ("village_admin", "cadre")
_DESK = _TOWN + _LOCAL
_CLERK = ("department",)
RESIDENT = "resident"
"""Whoever holds the problem's private link; no account."""
LEADER = "leader"
JOINT = "joint"
"""A clerk of a department that assists at the leading department's call; the leading one is responsible for the whole."""

_BEING_DONE = ("dispatched", "in_progress", "reopened")
_TO_BE_DONE = ("accepted", *_BEING_DONE)

VERBS = by_name(
    Verb(
        name="accepted",
        resource="acceptance",
        who=each(_DESK, "reported", "returned", "reopened"),
        to="accepted",
        tells=("reporter",),
    ),
    Verb(
        name="returned",
        resource="return",
        who=each(_DESK, "reported", "accepted"),
        to="returned",
        needs=("reason",),
        tells=("reporter",),
    ),
    Verb(
        name="dispatched",
        resource="dispatch",
        who=each((*_TOWN, "village_admin"), "reported", "accepted", "reopened"),
        to="dispatched",
        needs=("departments",),
        tells=("reporter", "departments"),
    ),
    Verb(
        name="transferred",
        resource="transfer",
        who=each(_TOWN, "dispatched", "in_progress"),
        to="dispatched",
        needs=("departments", "reason"),
        tells=("departments",),
    ),
    Verb(
        name="declined",
        resource="refusal",
        who=each(_CLERK, *_BEING_DONE),
        to="accepted",
        needs=("reason",),
        tells=("desk",),
    ),
    Verb(
        name="stepped_back",
        resource="stepping-back",
        who=each((JOINT,), *_BEING_DONE),
        to=None,
        needs=("reason",),
        tells=("desk", "departments"),
    ),
    Verb(
        name="started",
        resource="start",
        who={**each(_LOCAL, "accepted", "reopened"), **each(_CLERK, "dispatched", "reopened")},
        to="in_progress",
        tells=("reporter",),
    ),
    Verb(
        name="handled",
        resource="completion",
        who={
            **each(_LOCAL, "accepted", "in_progress", "reopened"),
            **each(_CLERK, *_BEING_DONE),
            # What neighbours did themselves (undertaking/), whether the town had taken it on or not.
            **each((LEADER,), "reported", "accepted", "in_progress", "reopened"),
        },
        to="handled",
        needs=("result",),
        tells=("desk",),
        photo=_CLERK,
    ),
    Verb(
        name="verified",
        resource="check",
        who=each(_DESK, "handled"),
        to="verified",
    ),
    Verb(
        name="closed",
        resource="closure",
        who=each(_DESK, "reported", "returned", *_TO_BE_DONE, "handled", "verified"),
        to="closed",
        needs=("result",),
        tells=("reporter",),
    ),
    Verb(
        name="rated",
        resource="rating",
        who=each((*_DESK, LEADER, RESIDENT), "closed"),
        to="rated",
        needs=("answer",),
    ),
    Verb(
        name="reopened",
        resource="reopening",
        who={**each(_DESK, "handled", "verified", "closed", "rated"), **each((LEADER, RESIDENT), "closed", "rated")},
        to="reopened",
        needs=("reason",),
        tells=("reporter", "departments", "desk", "closer", "leaders"),
    ),
    Verb(
        name="suspended",
        resource="suspension",
        who=each(_TOWN, *_TO_BE_DONE),
        to="suspended",
        needs=("reason",),
        tells=("reporter", "departments"),
    ),
    Verb(
        name="resumed",
        resource="resumption",
        who=each(_TOWN, "suspended"),
        to=BEFORE,
        tells=("departments",),
    ),
    Verb(
        name="extension_asked",
        resource="extension-request",
        who=each((*_CLERK, *_LOCAL), *_BEING_DONE),
        to=None,
        needs=("until", "reason"),
        tells=("desk",),
    ),
    Verb(
        name="extended",
        resource="extension",
        who=each(_TOWN, *_TO_BE_DONE),
        to=None,
        needs=("until",),
        tells=("departments", "reporter"),
    ),
    Verb(
        name="extension_refused",
        resource="extension-refusal",
        who=each(_TOWN, *_BEING_DONE),
        to=None,
        needs=("reason",),
        tells=("departments",),
    ),
    Verb(
        name="supervised",
        resource="supervision",
        who=each(_TOWN, *_TO_BE_DONE),
        to=None,
        needs=("reason",),
        tells=("departments",),
    ),
    Verb(
        name="cancelled",
        resource="cancellation",
        who=each(_TOWN, "reported", "returned", "suspended", *_TO_BE_DONE),
        to="cancelled",
        needs=("reason",),
        tells=("reporter", "departments"),
    ),
    Verb(
        name="merged",
        resource="merger",
        who=each(_DESK, "reported", "returned", "accepted", "reopened"),
        to="merged",
        needs=("into",),
        tells=("reporter",),
    ),
    Verb(
        name="unmerged",
        resource="separation",
        who=each(_DESK, "merged"),
        to=BEFORE,
        tells=("reporter",),
    ),
)
"""By name, which is the verb of its event. In the order in which the desk offers them."""

NEXT = ("accepted", "dispatched", "started", "handled", "closed", "resumed", "unmerged")
"""What usually comes next: the first of these that is possible stands open on the desk's page."""
DESK_ROLES = (*_DESK, *_CLERK, JOINT)
OFFERED_APART = ("rated",)
"""Verbs with a form of their own on the desk's page."""

LIFE = Life(first="reported", resumable=("suspended", "merged"), over=OVER)
"""Put off or joined, a problem remembers where it was."""
