"""What can become of a reported problem: every verb as data, and who may use it from which state.

Nothing else moves a problem's state, but for the reporter's own correction or withdrawal (receiving.py) while the town has not
taken it on. docs/problem-workflow.md is drawn from this file; carrying_out.py carries a verb out.
"""

from collections.abc import Iterable
from typing import NamedTuple

from app.problems.words import OPEN, STATES

RESULT_LENGTH = 2000

_TOWN = ("dispatcher", "town_admin")
_LOCAL = ("village_admin", "cadre")
_DESK = _TOWN + _LOCAL
_CLERK = ("department",)
RESIDENT = "resident"
"""Whoever holds the problem's private link; no account."""
LEADER = "leader"
JOINT = "joint"
"""A clerk of a department that came to another's whistle: it helps, and the leading one answers for the whole."""

_BEING_DONE = ("dispatched", "in_progress", "reopened")
_TO_BE_DONE = ("accepted", *_BEING_DONE)


class Verb(NamedTuple):
    """One thing that can be done. `who`: from which states each role may.

    `to`: the state it leads to; None: it stays; `before`: the one it had before it was put off or joined.
    `needs`: what must be given (words.NEEDS). `tells`: reporter, departments, desk, leaders (of the group), and closer (who
    had settled it). `photo`: from whom a photo of it is asked, where the kind of problem wants one (`photo_after`); others may
    add one. Nobody who does this in their own time is among them.
    """

    name: str
    resource: str
    who: dict[str, tuple[str, ...]]
    to: str | None
    needs: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    photo: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Every state it may start from, in the order of states."""
        return tuple(state for state in STATES if any(state in states for states in self.who.values()))

    @property
    def roles(self) -> tuple[str, ...]:
        """Everybody who may use it at some time."""
        return tuple(self.who)


def _each(roles: Iterable[str], *states: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(roles, states)


VERBS = {
    verb.name: verb
    for verb in (
        Verb("accepted", "acceptance", _each(_DESK, "reported", "returned", "reopened"), "accepted", (), ("reporter",)),
        Verb("returned", "return", _each(_DESK, "reported", "accepted"), "returned", ("reason",), ("reporter",)),
        Verb(
            "dispatched",
            "dispatch",
            _each((*_TOWN, "village_admin"), "reported", "accepted", "reopened"),
            "dispatched",
            ("departments",),
            ("reporter", "departments"),
        ),
        Verb(
            "transferred",
            "transfer",
            _each(_TOWN, "dispatched", "in_progress"),
            "dispatched",
            ("departments", "reason"),
            ("departments",),
        ),
        Verb("declined", "refusal", _each(_CLERK, *_BEING_DONE), "accepted", ("reason",), ("desk",)),
        Verb(
            "stepped_back", "stepping-back", _each((JOINT,), *_BEING_DONE), None, ("reason",), ("desk", "departments")
        ),
        Verb(
            "started",
            "start",
            {**_each(_LOCAL, "accepted", "reopened"), **_each(_CLERK, "dispatched", "reopened")},
            "in_progress",
            (),
            ("reporter",),
        ),
        Verb(
            "handled",
            "completion",
            {
                **_each(_LOCAL, "accepted", "in_progress", "reopened"),
                **_each(_CLERK, *_BEING_DONE),
                # What neighbours did themselves (queries.py), whether the town had taken it on or not.
                **_each((LEADER,), "reported", "accepted", "in_progress", "reopened"),
            },
            "handled",
            ("result",),
            ("desk",),
            _CLERK,
        ),
        Verb("verified", "check", _each(_DESK, "handled"), "verified"),
        Verb(
            "closed",
            "closure",
            _each(_DESK, "reported", "returned", *_TO_BE_DONE, "handled", "verified"),
            "closed",
            ("result",),
            ("reporter",),
        ),
        Verb("rated", "rating", _each((*_DESK, LEADER, RESIDENT), "closed"), "rated", ("answer",)),
        Verb(
            "reopened",
            "reopening",
            {**_each(_DESK, "handled", "verified", "closed", "rated"), **_each((LEADER, RESIDENT), "closed", "rated")},
            "reopened",
            ("reason",),
            ("reporter", "departments", "desk", "closer", "leaders"),
        ),
        Verb(
            "suspended",
            "suspension",
            _each(_TOWN, *_TO_BE_DONE),
            "suspended",
            ("reason",),
            ("reporter", "departments"),
        ),
        Verb("resumed", "resumption", _each(_TOWN, "suspended"), "before", (), ("departments",)),
        Verb(
            "extension_asked",
            "extension-request",
            _each((*_CLERK, *_LOCAL), *_BEING_DONE),
            None,
            ("until", "reason"),
            ("desk",),
        ),
        Verb("extended", "extension", _each(_TOWN, *_TO_BE_DONE), None, ("until",), ("departments", "reporter")),
        Verb("extension_refused", "extension-refusal", _each(_TOWN, *_BEING_DONE), None, ("reason",), ("departments",)),
        Verb("supervised", "supervision", _each(_TOWN, *_TO_BE_DONE), None, ("reason",), ("departments",)),
        Verb(
            "cancelled",
            "cancellation",
            _each(_TOWN, "reported", "returned", "suspended", *_TO_BE_DONE),
            "cancelled",
            ("reason",),
            ("reporter", "departments"),
        ),
        Verb(
            "merged",
            "merger",
            _each(_DESK, "reported", "returned", "accepted", "reopened"),
            "merged",
            ("into",),
            ("reporter",),
        ),
        Verb("unmerged", "separation", _each(_DESK, "merged"), "before", (), ("reporter",)),
    )
}
"""By name, which is the verb of its event. In the order in which the desk offers them."""

BY_RESOURCE = {verb.resource: verb for verb in VERBS.values()}
NEXT = ("accepted", "dispatched", "started", "handled", "closed", "resumed", "unmerged")
"""What usually comes next: the first of these that is possible stands open on the desk's page."""
DESK_ROLES = (*_DESK, *_CLERK, JOINT)
OFFERED_APART = ("rated",)
"""Verbs with a form of their own on the desk's page."""


def may(verb: Verb, roles: Iterable[str], state: str) -> bool:
    """Whether somebody who holds these roles where the problem is may do this now."""
    return any(state in verb.who.get(role, ()) for role in roles)


def needs_photo(verb: Verb, roles: Iterable[str], state: str) -> bool:
    """Whether who holds these roles may do this now only in one from which a photo is asked."""
    by = [role for role in roles if state in verb.who.get(role, ())]
    return bool(by) and all(role in verb.photo for role in by)


def offered(roles: Iterable[str], state: str) -> list[Verb]:
    """What the desk offers to somebody with these roles."""
    held = tuple(roles)
    return [verb for verb in VERBS.values() if may(verb, held, state)]


def target(verb: Verb, state: str, before: str) -> str:
    """The state after a verb. `before`: the one remembered when the problem was put off or joined."""
    if verb.to is None:
        return state
    return (before or OPEN[0]) if verb.to == "before" else verb.to
