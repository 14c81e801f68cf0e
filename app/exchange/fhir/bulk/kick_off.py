"""Reading a bulk export's kick-off request (HL7 FHIR Bulk Data Access 2.0, section 2.4)."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from litestar import Request

from app.exchange.fhir.importing.meaning import modifiers
from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.preferring import Preferences
from app.exchange.fhir.resources import issue
from app.lib.days import moment_within
from app.lib.json_text import NotJson, decode
from app.sync.routes import read_body

TYPES = ("Patient", "Observation")
FORMATS = {"application/fhir+ndjson", "application/ndjson", "ndjson"}
_KNOWN = ("_type", "_since", "_outputFormat")
_PRESENTATION = ("_format", "_pretty")
MOST_BYTES = 1_000_000
_VALUES = ("valueString", "valueCode", "valueInstant", "valueUri", "valueDateTime")


class Wanted(NamedTuple):
    """What to export. `since`: only what was stored here, or changed, from then on."""

    types: tuple[str, ...]
    since: datetime | None


async def pairs_of(request: Request) -> list[tuple[str, str]]:
    """The parameters: of the address, and of the Parameters resource that a POST may bring. Raises Wrong."""
    pairs = [(name, value) for name, value in request.query_params.multi_items()]
    body = await read_body(request, MOST_BYTES) if request.method == "POST" else b""
    if not body.strip():
        return pairs
    words = "The body must be a Parameters resource."
    try:
        sent = decode(body)
        if sent["resourceType"] != "Parameters":
            raise TypeError
        pairs += [_pair(each) for each in sent.get("parameter", [])]
    except (NotJson, TypeError, KeyError, StopIteration, AttributeError):
        raise Wrong([issue("structure", words, "Parameters.parameter")]) from None
    if wrong := list(modifiers(sent, "Parameters")):
        raise Wrong(wrong, 422)
    return pairs


def _pair(parameter: dict[str, Any]) -> tuple[str, str]:
    return str(parameter["name"]), str(next(parameter[name] for name in _VALUES if name in parameter))


def wanted_of(pairs: Iterable[tuple[str, str]], preferences: Preferences) -> Wanted:
    """What is asked for. Unknown parameters are refused, or ignored when the client prefers that (`lenient`). Raises Wrong."""
    said: dict[str, list[str]] = {}
    for name, value in pairs:
        if name in _KNOWN:
            said.setdefault(name, []).append(value)
        elif name not in _PRESENTATION and not preferences.lenient:
            raise Wrong([issue("not-supported", f"This server's export does not know {name}.", name)])
    for form in said.get("_outputFormat", []):
        if form.replace(" ", "+") not in FORMATS:
            raise Wrong([issue("not-supported", "_outputFormat must be application/fhir+ndjson.", "_outputFormat")])
    return Wanted(_types(said.get("_type", []), preferences), _since(said.get("_since", [])))


def _types(texts: list[str], preferences: Preferences) -> tuple[str, ...]:
    asked = [each for text in texts for each in text.split(",") if each]
    strange = [each for each in asked if each not in TYPES]
    if strange and not preferences.lenient:
        words = f"_type may be {' or '.join(TYPES)}; there is no {strange[0][:40]} here."
        raise Wrong([issue("not-supported", words, "_type")])
    found = tuple(each for each in TYPES if each in asked)
    if asked and not found:
        raise Wrong([issue("not-supported", f"_type may be {' or '.join(TYPES)}.", "_type")])
    return found or TYPES


def _since(texts: list[str]) -> datetime | None:
    if not texts:
        return None
    words = "_since must be one instant with its zone, e.g. 2026-11-01T00:00:00+08:00."
    try:
        (text,) = texts
        moment = datetime.fromisoformat(text.replace(" ", "+"))
    except ValueError:
        raise Wrong([issue("value", words, "_since")]) from None
    if len(text) < 19 or moment.tzinfo is None:
        raise Wrong([issue("value", words, "_since")])
    return moment_within(moment)
