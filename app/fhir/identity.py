"""Which of our records an Observation from elsewhere is: the same at every try, and a correction of what it was before."""

import hashlib
from collections.abc import Iterable
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import msgspec

from app.db import as_uuid
from app.fhir import queries
from app.fhir.profile import Taken, as_list
from app.fhir.resources import HEART_RATE_SUFFIX, RECORDS

_NAMESPACE = UUID("0f4f6f0e-9f0a-5c6e-9d0c-666869722e77")
CHANGED = {"amended", "corrected"}
"""Statuses by which a sender says that this takes the place of what came under the same identifier."""


class Identity(NamedTuple):
    """`key`: the id it has here. `ours`: it is a record that we gave out. `corrects`: the one it takes the place of."""

    key: UUID
    ours: bool = False
    corrects: UUID | None = None


def identity(resource: dict[str, Any]) -> Identity:
    """By its first identifier, else by its content."""
    found = [each for each in as_list(resource.get("identifier")) if isinstance(each, dict) and each.get("value")]
    for each in found:
        if each.get("system") == RECORDS:
            try:
                return Identity(as_uuid(str(each["value"]).removesuffix(HEART_RATE_SUFFIX)), ours=True)
            except ValueError:
                continue
    if found:
        return Identity(uuid5(_NAMESPACE, f"{found[0].get('system', '')}|{found[0]['value']}"))
    digest = hashlib.sha256(msgspec.json.encode(resource, order="deterministic")).hexdigest()
    return Identity(uuid5(_NAMESPACE, digest))


async def with_corrections(found: dict[int, tuple[Identity, Taken, Any]]) -> dict[int, Identity]:
    """The identities, and where one is said to be changed and was here with other values, as a correction of that.

    `found`: by place, an identity, what the resource says, and its status.
    """
    changed = {place: each for place, each in found.items() if each[2] in CHANGED and not each[0].ours}
    newest = await queries.newest_of({each[0].key for each in changed.values()}) if changed else {}
    result = {place: each[0] for place, each in found.items()}
    for place, (own, taken, _status) in changed.items():
        before = newest.get(own.key)
        if before is None or _same(before, taken):
            # Not here yet; or what is here says the same, whichever of its versions that is.
            result[place] = Identity(before["id"], ours=True) if before else own
        else:
            version = uuid5(own.key, f"{taken.at.timestamp()} {taken.systolic}/{taken.diastolic} {before['id']}")
            result[place] = Identity(version, corrects=before["id"])
    return result


def _same(row: dict[str, Any], taken: Taken) -> bool:
    return (row["measured_at"], row["systolic"], row["diastolic"]) == (taken.at, taken.systolic, taken.diastolic)


def keys(identities: Iterable[Identity]) -> list[UUID]:
    """Ids of what came from us, or is here as it is."""
    return [each.key for each in identities if each.ours]
