"""Events of changes to what a town decides for itself: who changed what, and its value before and after."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.events.happened import happened

Values = Mapping[str, Any]


def differences(before: Values | None, after: Values | None, unsaid: frozenset[str]) -> dict[str, Any]:
    """`before` and `after` of the fields that differ; for those in `unsaid` only the names, as `also`."""
    old, new = before or {}, after or {}
    changed = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    said = [name for name in changed if name not in unsaid]
    found: dict[str, Any] = {}
    if before is not None:
        found["before"] = {name: old[name] for name in said if name in old}
    if after is not None:
        found["after"] = {name: new[name] for name in said if name in new}
    if also := [name for name in changed if name in unsaid]:
        found["also"] = also
    return found


def setting(
    verb: str,
    kind: str,
    subject: UUID,
    area: UUID,
    actor: UUID | None,
    before: Values | None = None,
    after: Values | None = None,
    unsaid: frozenset[str] = frozenset(),
):
    """Plan: write the event. `before` is None for what is new, `after` for what is gone.

    Values must tell nothing about a person: a field that could (free text, a telephone number) is named in `unsaid`.
    """
    detail = json.dumps(differences(before, after, unsaid), ensure_ascii=False, default=str)
    yield happened(kind, subject, verb, actor=actor, area=area, detail=detail)
