"""Whose an Observation is: a reference to a Patient of this server, however it is written, and of no other."""

import re
from collections.abc import Collection
from typing import Any, NamedTuple
from uuid import UUID

from app.exchange.fhir.importing import elements
from app.exchange.fhir.importing.meaning import as_dict, is_said
from app.exchange.fhir.resources import issue

_WHERE = "Observation.subject"
_OURS = re.compile(r"Patient/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/_history/[A-Za-z0-9\-.]{1,64})?", re.I)
_RESTFUL = re.compile(r"(https?://.+)/[A-Za-z]+/[A-Za-z0-9\-.]{1,64}(?:/_history/[A-Za-z0-9\-.]{1,64})?")


class SentAt(NamedTuple):
    """Where a resource was found. `bases`: addresses of this server; `full_url`: what its Bundle calls it."""

    bases: Collection[str] = ()
    full_url: str = ""


def _wrong(words: str, code: str = "value", where: str = _WHERE) -> tuple[None, list[dict[str, Any]]]:
    return None, [issue(code, words, where)]


def patient_of(resource: dict[str, Any], place: SentAt) -> tuple[UUID | None, list[dict[str, Any]]]:
    """The person an Observation is about, and what is wrong with the reference.

    Within a Bundle a relative reference is one to the server its `fullUrl` names (R4, bundle.html#references).
    """
    subject = as_dict(resource.get("subject"))
    for name in subject:
        if name.removeprefix("_") not in {*elements.REFERENCE, *elements.MODIFIERS}:
            return _wrong("R4 has no such element here.", "structure", f"{_WHERE}.{name[:60]}")
    if is_said(subject.get("type")) and subject["type"] != "Patient":
        return _wrong("The subject must be a Patient.", where=f"{_WHERE}.type")
    said = subject.get("reference")
    if not isinstance(said, str) or not said:
        if is_said(subject.get("identifier")):
            words = (
                "Other systems' identifiers are not known here. Please send a reference: Patient/<id> of this server."
            )
            return _wrong(words, "not-supported", f"{_WHERE}.identifier")
        return _wrong("The subject must be a reference such as Patient/<id> of this server.", "required")
    return _resolved(said, place)


def _resolved(said: str, place: SentAt) -> tuple[UUID | None, list[dict[str, Any]]]:
    base, relative = "", said
    if "://" in said:
        base, _, relative = said.rpartition("/Patient/")
        relative = f"Patient/{relative}"
    elif found := _RESTFUL.fullmatch(place.full_url):
        base = found[1]
    if base and base not in place.bases:
        words = (
            "This is a Patient of another server. Please send the reference that this server gives out: Patient/<id>."
        )
        return _wrong(words, "not-supported")
    found = _OURS.fullmatch(relative)
    if not found:
        return _wrong("The subject must be a reference such as Patient/<id> of this server.", "required")
    return UUID(found[1]), []
