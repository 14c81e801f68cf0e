"""From a body to what its resources say, in one step that runs in isolation (app.lib.apart), so that a machine's nesting,
numbers and millions of members never get into the server's own memory."""

from collections.abc import Callable, Collection
from typing import Any
from uuid import UUID

import msgspec

from app.exchange.fhir.importing.meaning import as_list, left_out
from app.exchange.fhir.importing.profile import Taken, Wrong, read
from app.exchange.fhir.importing.references import SentAt
from app.exchange.fhir.importing.same_record import names_of
from app.exchange.fhir.importing.sent import Sent, entries_of, is_bundle, json_of, sent_of, unless_of
from app.exchange.fhir.resources import issue


class Told(msgspec.Struct):
    """One resource, read. `taken`: what it says; None where `wrong` says why not. `left_out`: what of it is not
    kept. `names`: ids its sender's identifiers map to. `unless`: create it only if this record does not exist."""

    taken: Taken | None
    wrong: list[dict[str, Any]] = []
    left_out: list[dict[str, Any]] = []
    names: list[UUID] = []
    status: str = ""
    unless: UUID | None = None


class Body(msgspec.Struct):
    """What a request brings. `kind`: the type of its Bundle. `issues`: why the whole of it is refused, with this `status`."""

    told: list[Told]
    kind: str = ""
    issues: list[dict[str, Any]] = []
    status: int = 400


def _told(sent: Sent) -> Told:
    try:
        if sent.wrong:
            raise Wrong(list(sent.wrong))
        taken = read(sent.resource, sent.place)
    except Wrong as wrong:
        return Told(None, wrong.issues)
    resource = sent.resource
    return Told(taken, [], left_out(resource), names_of(resource), str(resource.get("status")), sent.unless)


def _body(work: Callable[[], tuple[list[Sent], str]]) -> Body:
    try:
        sent, kind = work()
    except Wrong as wrong:
        return Body([], issues=wrong.issues, status=wrong.status)
    return Body([_told(each) for each in sent], kind)


def read_many(body: bytes, bases: Collection[str]) -> Body:
    """A body of `$import`: one resource, a Bundle, or one a line."""
    return _body(lambda: (sent_of(body, bases), ""))


def read_bundle(body: bytes, bases: Collection[str]) -> Body:
    """A Bundle whose entries are to be made, of the type batch or transaction."""

    def work() -> tuple[list[Sent], str]:
        whole = json_of(body)
        if not is_bundle(whole) or whole.get("type") not in ("batch", "transaction"):
            raise Wrong([issue("value", "Please send a Bundle of the type batch or transaction.", "Bundle.type")])
        places = [place for place, each in enumerate(as_list(whole.get("entry"))) if not _creates(each)]
        if places:
            words = "Each entry needs request.method POST and request.url Observation; nothing else can be done here."
            raise Wrong([issue("not-supported", words, f"Bundle.entry[{place}].request") for place in places[:20]])
        return entries_of(whole, bases), whole["type"]

    return _body(work)


def read_one(body: bytes, bases: Collection[str], unless: str | None) -> Body:
    """One resource. `unless`: the header If-None-Exist."""
    return _body(lambda: ([Sent(json_of(body), SentAt(bases), unless_of(unless))], ""))


def _creates(entry: Any) -> bool:
    asked = entry.get("request") if isinstance(entry, dict) else None
    return isinstance(asked, dict) and asked.get("method") == "POST" and asked.get("url") == "Observation"
