"""Answers as FHIR wants them, errors included: an OperationOutcome, never a page or a problem document."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException

from app.fhir.profile import Wrong
from app.fhir.resources import issue, outcome
from app.settings import settings
from app.web import errors
from app.web.auth import SignInNeeded
from app.web.errors import Refused, wants_page
from app.web.i18n import localised

JSON, NDJSON = "application/fhir+json", "application/fhir+ndjson"
_REALM = 'Bearer realm="Weige FHIR"'
_CODES = {401: "login", 403: "forbidden", 404: "not-found", 405: "not-supported", 409: "conflict", 413: "too-costly"}


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
    return Response(body, status_code=status, media_type=JSON, headers={"Cache-Control": "no-store", **named})


def read_answer(request: Request, resource: dict[str, Any]) -> Response[bytes]:
    """One resource, or 304 when the client has it already as it is."""
    body = msgspec.json.encode(resource)
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {"Cache-Control": "private, no-cache", "ETag": tag}
    if updated := resource.get("meta", {}).get("lastUpdated"):
        headers["Last-Modified"] = format_datetime(datetime.fromisoformat(updated).astimezone(UTC), usegmt=True)
    held = [each.strip() for each in request.headers.get("if-none-match", "").split(",")]
    if tag in held or "*" in held:
        return Response(b"", status_code=304, headers=headers)
    return Response(body, media_type=JSON, headers=headers)


_FORMATS = {"json", "text/json", "application/json", JSON, "html", "text/html"}


def check_format(request: Request) -> None:
    """Before every answer: it is JSON, whatever is asked for. Raises Denied (406)."""
    form = request.query_params.get("_format", "").replace(" ", "+").partition(";")[0]
    accepted = request.headers.get("accept", "") or "*/*"
    if (form and form not in _FORMATS) or not (form or "json" in accepted or "*" in accepted or "html" in accepted):
        raise Denied(406, "not-supported", "This server speaks application/fhir+json only.")


def missing() -> Response[bytes]:
    """404, for what does not exist and for what lies elsewhere."""
    return answer(outcome(issue("not-found", "There is no such resource, or it is not yours to see.")), 404)


def base(request: Request) -> str:
    """The address all others begin with."""
    return f"{settings.public_url or str(request.base_url).rstrip('/')}/fhir"


def _on_denied(_request: Request, error: Denied) -> Response[bytes]:
    return answer(outcome(issue(error.code, error.words)), error.status, **error.headers)


def _on_wrong(_request: Request, error: Wrong) -> Response[bytes]:
    return answer(outcome(*error.issues), 400)


def _on_refused(_request: Request, error: Refused) -> Response[bytes]:
    words = localised(error.message, error.values)
    return answer(outcome(issue(_CODES.get(error.status, "processing"), words)), error.status)


def _on_sign_in_needed(request: Request, error: SignInNeeded) -> Response:
    if wants_page(request):
        return errors.on_sign_in_needed(request, error)
    words = "Please show a key (Authorization: Bearer), or sign in."
    return _on_denied(request, no_key(words, wrong=False))


def _on_http_error(_request: Request, error: HTTPException) -> Response[bytes]:
    if error.status_code == 404:
        return missing()
    words = "This address does not take that kind of request."
    return answer(outcome(issue(_CODES.get(error.status_code, "processing"), words)), error.status_code)


def _on_unexpected(request: Request, error: Exception) -> Response[bytes]:
    errors.on_unexpected(request, error)  # logs it
    return answer(outcome(issue("exception", "Something went wrong on our side.", severity="fatal")), 500)


HANDLERS = {
    Denied: _on_denied,
    Wrong: _on_wrong,
    Refused: _on_refused,
    SignInNeeded: _on_sign_in_needed,
    HTTPException: _on_http_error,
    Exception: _on_unexpected,
}
"""For all that lies under /fhir."""
