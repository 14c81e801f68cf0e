"""What a request brings: resources one by one, as a Bundle, or one a line."""

from collections.abc import Collection
from typing import Any, NamedTuple
from urllib.parse import parse_qsl
from uuid import UUID

from app.exchange.fhir.importing.meaning import as_dict, as_list, is_said, modifiers
from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.importing.references import SentAt
from app.exchange.fhir.importing.same_record import key_of_name
from app.exchange.fhir.resources import issue
from app.lib.json_text import NotJson, as_utf8, decode

MOST_RESOURCES = 30_000
"""Resources of one request: twenty megabytes of check-ups are some 28,000. What says nothing could be millions."""
_TOO_MANY = f"One request may bring {MOST_RESOURCES} resources. Please send it in parts."
_NO_JSON = "This could not be read as JSON."
_TAKEN_APART = {"batch", "transaction", "collection", "searchset"}
"""Types of Bundles whose entries stand for themselves. A history has states of the past, a message may cancel one."""
_IF_NONE_EXIST = "If-None-Exist may name one identifier: identifier=system|value."


class Sent(NamedTuple):
    """One resource and where it was found. `unless`: create it only without this record. `wrong`: it is not looked at."""

    resource: Any
    place: SentAt = SentAt()
    unless: UUID | None = None
    wrong: tuple[dict[str, Any], ...] = ()


def json_of(body: bytes) -> Any:
    """A body that has to be JSON. Raises Wrong."""
    try:
        return decode(body)
    except NotJson:
        raise Wrong([issue("structure", _NO_JSON)]) from None


def is_bundle(resource: Any) -> bool:
    """Whether it is a Bundle."""
    return isinstance(resource, dict) and resource.get("resourceType") == "Bundle"


def unless_of(text: str | None) -> UUID | None:
    """The record that a conditional create (R4, http.html#ccreate) names. Raises Wrong."""
    if not text:
        return None
    pairs = parse_qsl(text.rpartition("?")[2], keep_blank_values=True)
    try:
        ((name, token),) = pairs
        system, _, value = token.rpartition("|")
        if name == "identifier" and value:
            return key_of_name(system, value)
    except ValueError:
        pass
    raise Wrong([issue("not-supported", _IF_NONE_EXIST, "If-None-Exist")])


def _entry(number: int, entry: Any, bases: Collection[str]) -> Sent:
    said = as_dict(entry)
    where = f"Bundle.entry[{number}]"
    wrong = list(modifiers({name: value for name, value in said.items() if name != "resource"}, where))
    asked = as_dict(said.get("request"))
    if is_said(asked.get("method")) and asked["method"] not in ("POST", "PUT"):
        wrong.append(issue("not-supported", "Nothing but taking in can be done here.", f"{where}.request.method"))
    unless = None
    try:
        unless = unless_of(asked.get("ifNoneExist") if isinstance(asked.get("ifNoneExist"), str) else None)
    except Wrong as error:
        wrong += error.issues
    return Sent(said.get("resource"), SentAt(bases, str(said.get("fullUrl") or "")), unless, tuple(wrong))


def entries_of(bundle: dict[str, Any], bases: Collection[str]) -> list[Sent]:
    """The entries of a Bundle. Raises Wrong (422) when the Bundle says something that concerns all of them."""
    found = [*modifiers(bundle, "Bundle", but={"entry"})]
    if is_said(bundle.get("type")) and bundle["type"] not in _TAKEN_APART:
        words = "A Bundle to be taken in is a batch, a transaction, a collection or a searchset."
        found.append(issue("not-supported", words, "Bundle.type"))
    if found:
        raise Wrong(found, 422)
    if len(as_list(bundle.get("entry"))) > MOST_RESOURCES:
        raise Wrong([issue("too-costly", _TOO_MANY, "Bundle.entry")], 413)
    return [_entry(number, each, bases) for number, each in enumerate(as_list(bundle.get("entry")))]


def _line(line: bytes, place: SentAt) -> Sent:
    try:
        return Sent(decode(line), place)
    except NotJson:
        return Sent(None, wrong=(issue("structure", "This line could not be read as JSON."),))


def sent_of(body: bytes, bases: Collection[str]) -> list[Sent]:
    """The resources of a body: one, a Bundle, or one a line. Raises Wrong."""
    place = SentAt(bases)
    try:
        text = as_utf8(body)
    except NotJson:
        raise Wrong([issue("structure", _NO_JSON)]) from None
    try:
        whole = decode(text)
    except NotJson:
        if text.count(b"\n") > MOST_RESOURCES:
            raise Wrong([issue("too-costly", _TOO_MANY)], 413) from None
        return [_line(line, place) for line in text.splitlines() if line.strip()]
    return entries_of(whole, bases) if is_bundle(whole) else [Sent(whole, place)]
