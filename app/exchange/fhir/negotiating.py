"""Content negotiation (hl7.org/fhir/R4/http.html#mime-type): requests and answers are JSON, in UTF-8, of version 4.0."""

from collections.abc import Iterator

from litestar import Request

from app.exchange.fhir.responses import JSON, NDJSON, Denied

_JSON = {"json", "text/json", "application/json", JSON, "application/json+fhir"}
_ANSWERS = {*_JSON, NDJSON, "application/ndjson", "application/x-ndjson", "ndjson"} | {
    "application/*",
    "text/*",
    "*/*",
    "html",
    "text/html",
}
"""What may be asked for. A browser asks for a page and shows JSON as well."""
_BODIES = {*_JSON, NDJSON, "application/ndjson", "application/x-ndjson", "text/plain", "application/octet-stream", ""}
FORM = "application/x-www-form-urlencoded"
_UTF8 = {"", "utf-8", "utf8", "us-ascii"}
_VERSIONS = {"", "4.0", "4.0.1"}


def _types(header: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Media types of a header, each with its parameters, in lower case."""
    for part in header.lower().split(","):
        name, *parameters = (each.strip() for each in part.split(";"))
        yield name, {key.strip(): value.strip(' "') for key, _, value in (each.partition("=") for each in parameters)}


def _is_acceptable(name: str, parameters: dict[str, str]) -> bool:
    refused = parameters.get("q", "1").rstrip("0.") == ""
    return name in _ANSWERS and not refused and parameters.get("fhirversion", "") in _VERSIONS


def check_format(form: str) -> None:
    """That `_format` is ours. Raises Denied (406)."""
    _check(form.replace(" ", "+"))  # a literal + in a query string arrives as a space, as nobody escapes it as %2B


def _check(asked: str) -> None:
    if asked and not any(_is_acceptable(*each) for each in _types(asked)):
        raise Denied(406, "not-supported", "This server speaks application/fhir+json only.")


def check(request: Request) -> None:
    """Before every answer: JSON is asked for, and JSON was sent. Raises Denied (406, 415)."""
    if form := request.query_params.get("_format", ""):
        check_format(form)
    else:
        _check(request.headers.get("accept", ""))
    if request.method not in ("GET", "DELETE") and request.headers.get("content-length") != "0":
        _check_body(request)


def _check_body(request: Request) -> None:
    ((name, parameters), *_more) = _types(request.headers.get("content-type", ""))
    known = {FORM, ""} if request.url.path.rstrip("/").endswith("/_search") else _BODIES
    if name not in known:
        words = f"Please send {FORM if FORM in known else JSON}, in UTF-8."
        raise Denied(415, "not-supported", words, {"Accept-Post": FORM if FORM in known else JSON})
    if parameters.get("charset", "") not in _UTF8 or parameters.get("fhirversion", "") not in _VERSIONS:
        raise Denied(415, "not-supported", "Please send FHIR R4 (4.0.1), in UTF-8.")
