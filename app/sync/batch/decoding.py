"""From what was sent to what a kind understands: one way for form fields and for JSON, so that both mean the same.

Form fields are paths: `readings.0.systolic` is a field of the first reading, `symptoms[]` one more of a list. Values are
trimmed, empty ones dropped, full-width digits made plain. The hash of a record is taken after that, so that a native POST,
the worker and any other client agree on what is the same record.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

import msgspec

from app.lib.identity import has_id, hide_ids, hide_ids_in
from app.lib.numbers import whole
from app.sync.batch.loosely import MOST_NESTED, decode_loosely
from app.sync.kinds import Fault, Kind, Shape
from app.web.i18n import N_

MOST_PLACES = 100
"""Largest index in a field's path; a form has a handful, and a list must not be blown up by one number."""
MOST_DEPTH = 6

_NUMBER = re.compile(r"[-+]?\d{1,20}(\.\d{1,20})?")
_WIDE_NUMBER = frozenset("０１２３４５６７８９＋－")
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_ESCAPED = re.compile(r"\\u(00[2-7][0-9a-fA-F]|ff[01][0-9a-fA-F]|20[0-9a-fA-F]{2}|3000)")
_AT = re.compile(r" - at `\$\.?(.*)`$")

_MESSAGES = (
    (("int", "float"), N_("Please enter a number here.")),
    (("uuid",), N_("This does not point to a record. Please choose again from the list.")),
    (("array",), N_("This part was sent in a form we do not understand. Please record it again.")),
)
_NOT_TEXT = N_("This part was sent in a form we do not understand. Please record it again.")


def nest(fields: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Ordered (path, value) pairs as nested data. Paths that make no sense are kept under their whole name."""
    data: dict[str, Any] = {}
    for path, value in fields:
        if value == "":
            continue
        if path.endswith("[]"):
            items = data.setdefault(path[:-2], [])
            if isinstance(items, list):
                items.append(value)
            continue
        steps = path.split(".")
        if len(steps) == 1 or not _put(data, steps, value):
            data[path] = value
    return data


def _put(data: dict[str, Any], steps: list[str], value: str) -> bool:
    """Store a value at a path of names and numbers; False when the path fits no such shape."""
    if len(steps) > MOST_DEPTH or any(not step for step in steps):
        return False
    place: Any = data
    for step, following in zip(steps, [*steps[1:], ""], strict=True):
        last = not following
        empty: Any = value if last else ([] if following.isdecimal() else {})
        if isinstance(place, list):
            number = whole(step)
            if number is None or number > MOST_PLACES:
                return False
            place.extend([None] * (number + 1 - len(place)))
            if last or place[number] is None:
                place[number] = empty
            place = place[number]
        elif isinstance(place, dict):
            if last:
                place[step] = empty
            place = place.setdefault(step, empty)
        else:
            return False
    return True


def clean(value: Any, deeper: int = MOST_NESTED) -> Any:
    """The same data without what says nothing: trimmed, line ends as LF, empties dropped, full-width digits plain.

    Raises ValueError when it is nested too deeply.
    """
    if isinstance(value, str):
        return _clean_text(value)
    if not deeper:
        raise ValueError("nested too deeply")
    if isinstance(value, dict):
        cleaned = ((printable(key), clean(item, deeper - 1)) for key, item in value.items())
        return {key: item for key, item in cleaned if item not in (None, "", [], {})}
    if isinstance(value, list):
        items = [clean(item, deeper - 1) for item in value]
        # The position in a list says which item is meant, so that only empty items after the last filled one can be dropped.
        items = [None if item in ("", [], {}) else item for item in items]
        while items and items[-1] is None:
            items.pop()
        return items
    return value


def printable(text: str) -> str:
    """The text without what no page and no spreadsheet can show: control characters (PostgreSQL stores no NUL either)."""
    return text if text.isprintable() else _UNSHOWN.sub("", text)


def _clean_text(text: str) -> str:
    text = printable(text).strip()
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text and text[0] in _WIDE_NUMBER and len(text) <= 40:
        plain = unicodedata.normalize("NFKC", text)
        if _NUMBER.fullmatch(plain):
            return plain
    return text


def decode(kind: Kind, form: int, data: dict[str, Any]) -> tuple[Shape | None, list[Fault]]:
    """The kind's shape from cleaned data, or every field that is wrong."""
    if form != kind.form:
        data = kind.upgrade(form, data)
    try:
        return msgspec.convert(data, kind.shape, strict=False), []
    except msgspec.ValidationError:
        return None, _every_fault(kind.shape, data)


@cache
def _field_types(shape: type[Shape]) -> dict[str, Any]:
    return {field.name: field.type for field in msgspec.structs.fields(shape)}


def _every_fault(shape: type[Shape], data: dict[str, Any]) -> list[Fault]:
    # msgspec reports the first fault only; a person wants to mend a form in one go.
    faults = []
    for name, kind_of_value in _field_types(shape).items():
        if name not in data:
            continue
        value = data[name]
        places = enumerate(value) if isinstance(value, list) else [(None, value)]
        try:
            msgspec.convert(value, kind_of_value, strict=False)
        except msgspec.ValidationError as error:
            one_by_one = [
                fault
                for place, item in places
                if place is not None
                for fault in _item_faults(f"{name}.{place}", item, kind_of_value)
            ]
            faults.extend(one_by_one or [_fault(name, error)])
    return faults


def _item_faults(path: str, item: Any, list_type: Any) -> list[Fault]:
    try:
        msgspec.convert([item], list_type, strict=False)
    except msgspec.ValidationError as error:
        return [_fault(path, error, within_list=True)]
    return []


def _fault(path: str, error: msgspec.ValidationError, *, within_list: bool = False) -> Fault:
    text = str(error)
    found = _AT.search(text)
    deeper = re.sub(r"\[(\d+)\]", r".\1", found.group(1)).strip(".") if found else ""
    if within_list:
        deeper = deeper.partition(".")[2]
    wanted = text.split(",")[0].lower()
    message = next((message for words, message in _MESSAGES if any(word in wanted for word in words)), _NOT_TEXT)
    return Fault(f"{path}.{deeper}" if deeper else path, message)


def payload_hash(kind: str, data: dict[str, Any], decoded: Shape | None) -> str:
    """SHA-256 (hex) of kind and canonical data, the same whichever way the record was sent."""
    if decoded is not None:
        known = msgspec.to_builtins(decoded)
        fields = _field_types(type(decoded))
        canonical = {**known, **{name: value for name, value in data.items() if name not in fields}}
    else:
        canonical = _as_text(data)
    body = msgspec.json.encode([kind, canonical], order="deterministic")
    return hashlib.sha256(body).hexdigest()


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return value if value is None else str(value)


class Payload(NamedTuple):
    """What a payload holds, cleaned and nested. `whole`: a strict decoder takes it, and it is an object or field pairs."""

    data: dict[str, Any]
    whole: bool


def read_payload(payload: str) -> Payload:
    """A payload: field pairs, or an object. What is neither gives no data."""
    try:
        return Payload(_nested(msgspec.json.decode(payload)), True)
    except (ValueError, RecursionError):
        pass
    try:
        return Payload(_nested(decode_loosely(payload)), False)
    except ValueError:
        return Payload({}, False)


def without_identities(payload: str) -> str:
    """A payload as it is kept: with a mark for each national ID number in it (app.lib.identity), wherever it stands.

    It is the one thing of a record that is not kept, on purpose: what is not stored is in no page, no phone, no export and no
    backup. The mark tells author and reader where it was. A payload without such a number stays as it came.
    """
    try:
        data = msgspec.json.decode(payload)
    except (ValueError, RecursionError):
        # Not for a decoder: somebody will look at its text, in which digits may be written as escapes.
        plain = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), payload)
        return hide_ids(plain) if has_id(plain) else payload
    hidden = hide_ids_in(data)
    return payload if hidden == data else msgspec.json.encode(hidden).decode()


def payload_data(payload: str) -> dict[str, Any]:
    """The data of a payload alone."""
    return read_payload(payload).data


def _nested(sent: Any) -> dict[str, Any]:
    if isinstance(sent, list):
        pairs = [(str(p[0]), p[1]) for p in sent if isinstance(p, list) and len(p) == 2 and isinstance(p[1], str)]
        return clean(nest(pairs))
    return clean(sent) if isinstance(sent, dict) else {}


def flatten(data: Any, path: str = "") -> Iterable[tuple[str, str]]:
    """The opposite of `nest`: (path, text) pairs as a form's fields have them, for showing a record as its form."""
    if isinstance(data, dict):
        for key, item in data.items():
            yield from flatten(item, f"{path}.{key}" if path else key)
    elif isinstance(data, list):
        scalars = all(not isinstance(item, dict | list) for item in data)
        for number, item in enumerate(data):
            yield from flatten(item, f"{path}[]" if scalars else f"{path}.{number}")
    elif data is not None:
        yield path, str(data)
