"""What can become of a case, as data: its verbs, who may use each of them from which state, and where it leads.

A case is what the town follows from its beginning until it is over: a reported problem is one (app/problems/workflow/verbs.py).
Pure; carrying_out.py makes a verb's change.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

BEFORE = "before"
"""As `to` of a verb: the state a case had before it was put aside."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """One thing that can be done.

    `name`: the verb of its event. `resource`: the last part of the address it is posted to. `who`: by role, the states from
    which it may use the verb. `to`: the state it leads to; None: the state stays; BEFORE: the one the case had before it was
    put aside. `needs`: what must be given. `tells`: who hears of it. `photo`: the roles asked for a photo, where the case wants
    one; others may add one. Nobody who does this in their own time, as a volunteer, is among them.
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
        """Every state it may start from."""
        return tuple(dict.fromkeys(state for states in self.who.values() for state in states))

    @property
    def roles(self) -> tuple[str, ...]:
        """Everybody who may use it at some time."""
        return tuple(self.who)


class Life(NamedTuple):
    """The states of a kind of case that the code for all kinds needs to know.

    `first`: in which it begins. `resumable`: from which BEFORE leads back. `over`: in which nothing more is to be done.
    """

    first: str
    resumable: Collection[str]
    over: Collection[str]


def each(roles: Iterable[str], *states: str) -> dict[str, tuple[str, ...]]:
    """The same states for every one of these roles: for `who`."""
    return dict.fromkeys(roles, states)


def by_name(*verbs: Verb) -> dict[str, Verb]:
    """The verbs of a kind of case, in the order in which they are offered."""
    return {verb.name: verb for verb in verbs}


def may(verb: Verb, roles: Iterable[str], state: str) -> bool:
    """Whether somebody with these roles in the area of the case may do this now."""
    return any(state in verb.who.get(role, ()) for role in roles)


def needs_photo(verb: Verb, roles: Iterable[str], state: str) -> bool:
    """Whether each of these roles that may do this now is one that is asked for a photo."""
    by = [role for role in roles if state in verb.who.get(role, ())]
    return bool(by) and all(role in verb.photo for role in by)


def offered(verbs: Iterable[Verb], roles: Iterable[str], state: str) -> list[Verb]:
    """Those of the verbs that somebody with these roles may use now."""
    held = tuple(roles)
    return [verb for verb in verbs if may(verb, held, state)]


def target(verb: Verb, state: str, before: str) -> str:
    """The state after a verb. `before`: the one remembered when the case was put aside."""
    if verb.to is None:
        return state
    return before if verb.to == BEFORE else verb.to


def moved(verb: Verb, case: dict[str, Any], life: Life, moment: datetime) -> dict[str, Any]:
    """The columns every verb changes: `state`, `step`, and where they change `state_before` and `over_at`.

    `case`: the same columns as they were read.
    """
    state = target(verb, case["state"], case["state_before"] or life.first)
    change = {"state": state, "step": case["step"] + 1}
    if verb.to != BEFORE and state in life.resumable:
        change["state_before"] = case["state"]
    if state in life.over:
        change["over_at"] = case["over_at"] or moment
    elif case["over_at"] is not None:
        change["over_at"] = None
    return change
