"""What goes wrong, said in the reader's language: a problem document (RFC 9457) for programs, a page for people."""

import logging
from collections.abc import Mapping
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException, NotFoundException
from litestar.response import Redirect

from app.web.auth import SignInNeeded, sign_in_url
from app.web.i18n import N_, _, choose_language, localised, set_language
from app.web.templates import render

logger = logging.getLogger("weige")


class Conflict(Exception):
    """Somebody was quicker (an optimistic lock failed, 409); nothing was changed. `message`: a marked msgid (N_) that says what
    happened instead."""

    def __init__(self, message: str, values: dict[str, object] | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


class Answered(Exception):
    """A guard, which stands before a route, answers in its place."""

    def __init__(self, response: Response) -> None:
        super().__init__()
        self.response = response


class Refused(Exception):
    """A request that can't be taken, with the HTTP status and a marked msgid that names the cure.

    `retry_after`: seconds after which it may be taken, where that is so.
    """

    def __init__(
        self, status: int, message: str, values: dict[str, object] | None = None, *, retry_after: int = 0
    ) -> None:
        super().__init__(message)
        self.retry_after = retry_after
        self.status = status
        self.message = message
        self.values = values


_TITLES = {
    400: N_("We could not read this request."),
    401: N_("Please sign in again. Nothing was lost."),
    403: N_("This is not open to you."),
    404: N_("There is no such page, or it is not yours to see."),
    405: N_("This page does not take that kind of request."),
    409: N_("Somebody else was quicker."),
    413: N_("That is too large to send at once."),
    415: N_("This kind of file is not taken here."),
    429: N_("Too many tries. Please wait a little."),
    500: N_("Something went wrong on our side. What your phone recorded is safe."),
}


def wants_page(request: Request) -> bool:
    """Whether a person looks at the answer: browsers name text/html when they navigate."""
    return "text/html" in request.headers.get("accept", "")


def problem(status: int, title: str, **members: object) -> Response[dict[str, object]]:
    """A problem document (RFC 9457). `members`: further fields."""
    return Response(
        {"type": "about:blank", "status": status, "title": title, **members},
        status_code=status,
        media_type="application/problem+json",
        headers={"Cache-Control": "no-store"},
    )


def answer(request: Request, status: int, title: str | None = None) -> Response:
    """The error as a page or as a problem document, by what the request accepts."""
    if "weige_viewer" not in request.scope:  # no guard got as far as to ask who it is
        set_language(choose_language(request.cookies.get("language", ""), request.headers.get("accept-language", "")))
    words = title or _(_TITLES.get(status, _TITLES[500] if status >= 500 else _TITLES[400]))
    if wants_page(request):
        return render("error.html", status, error_status=status, error_title=words)
    return problem(status, words)


def on_http_error(request: Request, error: HTTPException) -> Response:
    """Litestar's own errors: unknown page, wrong method, unreadable parameters."""
    # A parameter that can't be read, such as a UUID in the address with a letter missing, is a page that isn't there.
    status = 404 if error.status_code == 400 and request.method == "GET" else error.status_code
    found = answer(request, status)
    found.headers.update(told_beside(error))
    return found


def told_beside(error: HTTPException) -> dict[str, str]:
    """Headers of an error that belong on its answer: Allow (RFC 9110, 15.5.6), Retry-After."""
    found = {name.lower(): value for name, value in (error.headers or {}).items()}
    allowed = [each.strip() for each in found.get("allow", "").split(",") if each.strip()]
    if "GET" in allowed:
        allowed.append("HEAD")  # see heading.py
    told = {"Allow": ", ".join(sorted(set(allowed))), "Retry-After": found.get("retry-after", "")}
    return {name: value for name, value in told.items() if value}


def on_sign_in_needed(request: Request, error: SignInNeeded) -> Response:
    """People are led to the sign-in page and back; programs get 401, and the worker learns of a device shut out."""
    if wants_page(request) and request.method == "GET":
        query = f"?{request.url.query}" if request.url.query else ""
        return Redirect(sign_in_url(request.url.path + query), status_code=303)
    if error.revoked:
        return problem(401, _(_TITLES[401]), revoked=True)
    if wants_page(request):
        return answer(request, 401)
    return problem(401, _(_TITLES[401]), revoked=error.revoked)


def on_conflict(request: Request, error: Conflict) -> Response:
    """Somebody was quicker."""
    return answer(request, 409, localised(error.message, error.values))


def on_refused(request: Request, error: Refused) -> Response:
    """A request that can't be taken."""
    response = answer(request, error.status, localised(error.message, error.values))
    if error.retry_after:
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def on_answered(_request: Request, error: Answered) -> Response:
    """A guard has answered already."""
    return error.response


def _route(request: Request) -> str:
    """The address as a log may say it: its route, without ids and private links."""
    return request.scope.get("path_template") or "an address that is no route"


def on_unreadable(request: Request, error: RecursionError | UnicodeDecodeError) -> Response:
    """Endless nesting, or invalid UTF-8, in what was sent; should it be our own fault after all, the log shows it."""
    logger.warning("%s %s could not be read", request.method, _route(request), exc_info=error)
    return answer(request, 400)


def on_unexpected(request: Request, error: Exception) -> Response:
    """A defect of ours: logged with its traceback, told without it."""
    # Its route and not its address: a log is no record of whose home was looked at, and a public link is a secret.
    logger.error("%s %s failed", request.method, _route(request), exc_info=error)
    return answer(request, 500)


HANDLERS: dict[type[Exception], Any] = {
    HTTPException: on_http_error,
    SignInNeeded: on_sign_in_needed,
    Conflict: on_conflict,
    Refused: on_refused,
    Answered: on_answered,
    RecursionError: on_unreadable,
    UnicodeDecodeError: on_unreadable,
    Exception: on_unexpected,
}

Speakers = Mapping[str, Mapping[type[Exception], Any]]
"""Handlers of their own for all that lies under an address, such as `/fhir`: what asks there understands no other errors."""


def by_address(speakers: Speakers) -> dict[type[Exception], Any]:
    """Handlers for the application: of errors that arise before a route is found, too."""

    def choose(sort: type[Exception]) -> Any:
        def handle(request: Request, error: Any) -> Response:
            for prefix, handlers in speakers.items():
                if is_below(request.scope["path"], prefix):
                    own = next(each for each in type(error).__mro__ if each in handlers)
                    return handlers[own](request, error)
            return HANDLERS[sort](request, error)

        return handle

    return {sort: choose(sort) for sort in HANDLERS}


def is_below(path: str, prefix: str) -> bool:
    """Whether a path is this one or lies under it."""
    return path == prefix or path.startswith(f"{prefix}/")


__all__ = [
    "HANDLERS",
    "Answered",
    "Conflict",
    "NotFoundException",
    "Refused",
    "answer",
    "by_address",
    "is_below",
    "problem",
    "wants_page",
]
