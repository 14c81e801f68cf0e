"""Answers as FHIR wants them, errors included: an OperationOutcome, never a page or a problem document."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException

from app.exchange.fhir.importing.profile import Wrong
from app.exchange.fhir.resources import issue, outcome
from app.settings import settings
from app.web import errors
from app.web.auth import SignInNeeded
from app.web.errors import Conflict, Refused, wants_page
from app.web.http.front import FROM_ELSEWHERE, Refusal
from app.web.i18n import localised

JSON, NDJSON = "application/fhir+json", "application/fhir+ndjson"
_REALM = 'Bearer realm="Weige FHIR"'
_CODES = {
    400: "structure",
    401: "login",
    403: "forbidden",
    404: "not-found",
    405: "not-supported",
    406: "not-supported",
    409: "conflict",
    413: "too-costly",
    415: "not-supported",
    414: "too-long",
    429: "throttled",
    503: "transient",
}


BY_KEY = {"Cache-Control": "no-store", "Vary": "Authorization"}
"""No cache on the way may keep health data. By the ETag a machine that has a resource learns that it is unchanged."""


class Denied(Exception):
    """A request that is not answered: status, the issue's code and words, and headers."""

    def __init__(self, status: int, code: str, words: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(words)
        self.status, self.code, self.words, self.headers = status, code, words, headers or {}


def no_key(words: str, *, wrong: bool = True) -> Denied:
    """401. `wrong`: a key was shown and is not good (RFC 6750)."""
    return Denied(401, "login", words, {"WWW-Authenticate": _REALM + (', error="invalid_token"' if wrong else "")})


def answer(resource: dict[str, Any], status: int = 200, **headers: str) -> Response[bytes]:
    """A resource. Header names have `_` for `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = msgspec.json.encode(resource)
    return Response(body, status_code=status, media_type=JSON, headers={**BY_KEY, **named})


def read_answer(request: Request, resource: dict[str, Any]) -> Response[bytes]:
    """One resource, or 304 when the client has it already as it is."""
    body = msgspec.json.encode(resource)
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {**BY_KEY, "ETag": tag}
    updated = resource.get("meta", {}).get("lastUpdated")
    changed = datetime.fromisoformat(updated).astimezone(UTC).replace(microsecond=0) if updated else None
    if changed:
        headers["Last-Modified"] = format_datetime(changed, usegmt=True)
    if _is_held(request, tag, changed):
        return Response(b"", status_code=304, headers=headers)
    return Response(body, media_type=JSON, headers=headers)


def _is_held(request: Request, tag: str, changed: datetime | None) -> bool:
    """Whether the client has it already (RFC 9110, 13.2.2: when it sends an ETag, its date is ignored)."""
    if "if-none-match" in request.headers:
        held = {each.strip() for each in request.headers["if-none-match"].split(",")}
        return bool(held & {tag, tag.removeprefix("W/"), "*"})
    try:
        since = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
        return changed is not None and changed <= since.replace(tzinfo=since.tzinfo or UTC)
    except (ValueError, OverflowError):
        return False


def missing() -> Response[bytes]:
    """404, for what does not exist and for what lies elsewhere."""
    return answer(outcome(issue("not-found", "There is no such resource, or it is not yours to see.")), 404)


def base(request: Request) -> str:
    """The address all others begin with."""
    return f"{settings.public_url or str(request.base_url).rstrip('/')}/fhir"


def bases(request: Request) -> set[str]:
    """The addresses of this server: its public one, and the one the request was sent to."""
    return {base(request), f"{str(request.base_url).rstrip('/')}/fhir"}


def _on_denied(_request: Request, error: Denied) -> Response[bytes]:
    return answer(outcome(issue(error.code, error.words)), error.status, **error.headers)


def _on_wrong(_request: Request, error: Wrong) -> Response[bytes]:
    return answer(outcome(*error.issues), error.status)


def _on_refused(_request: Request, error: Refused) -> Response[bytes]:
    words = _WORDS[413] if error.status == 413 else localised(error.message, error.values)
    later = {"Retry_After": str(error.retry_after)} if error.retry_after else {}
    return answer(outcome(issue(_CODES.get(error.status, "processing"), words)), error.status, **later)


def _on_conflict(_request: Request, error: Conflict) -> Response[bytes]:
    return answer(outcome(issue("conflict", localised(error.message, error.values))), 409)


def _on_sign_in_needed(request: Request, error: SignInNeeded) -> Response:
    if wants_page(request) and request.method == "GET":
        return errors.on_sign_in_needed(request, error)
    words = "Please show a key (Authorization: Bearer), or sign in."
    return _on_denied(request, no_key(words, wrong=False))


_WORDS = {
    400: "This request could not be read.",
    405: "This address does not take that kind of request.",
    413: "That is more than one request may bring. Please send it in parts.",
    415: "This kind of content is not taken here.",
    429: "Too many requests. Please wait.",
}


def _on_http_error(request: Request, error: HTTPException) -> Response[bytes]:
    status = error.status_code
    if status == 404 or (status == 400 and request.method == "GET"):
        return missing()  # an id that can't be read is a resource that isn't there
    words = _WORDS.get(status, _WORDS[400] if status < 500 else "Something went wrong on our side.")
    found = answer(outcome(issue(_CODES.get(status, "processing" if status < 500 else "exception"), words)), status)
    found.headers.update(errors.told_beside(error))
    return found


def _on_unexpected(request: Request, error: Exception) -> Response[bytes]:
    errors.on_unexpected(request, error)  # logs it
    return answer(outcome(issue("exception", "Something went wrong on our side.", severity="fatal")), 500)


HANDLERS = {
    Denied: _on_denied,
    Wrong: _on_wrong,
    Refused: _on_refused,
    Conflict: _on_conflict,
    SignInNeeded: _on_sign_in_needed,
    HTTPException: _on_http_error,
    Exception: _on_unexpected,
}
"""For all that lies under /fhir."""
CROSS_SITE = Refusal(JSON, msgspec.json.encode(outcome(issue("forbidden", FROM_ELSEWHERE))))
"""What a form of another site's is told."""
