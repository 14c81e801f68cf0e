"""Readers of environment variables. A value that makes no sense ends the command with one sentence that names the variable."""

import base64
import binascii
import os
import re
from datetime import time
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

_ON = {"1", "true", "yes", "on"}
_OFF = {"0", "false", "no", "off"}


def _refuse(name: str, wanted: str, value: str) -> NoReturn:
    raise SystemExit(f"{name} must be {wanted}, not {value!r}.")


def text(name: str, default: str = "") -> str:
    """What stands there, without space around it. An empty value counts as not set."""
    return os.environ.get(name, "").strip() or default


def number(name: str, default: int, least: int = 1) -> int:
    """A whole number of `least` or more."""
    value = text(name)
    try:
        found = int(value) if value else default
    except ValueError:
        _refuse(name, "a whole number", value)
    if found < least:
        _refuse(name, f"a whole number of {least} or more", value)
    return found


def flag(name: str, default: bool) -> bool:
    """On or off. Nothing else is guessed at: a typing error must not start what was to be left out."""
    value = text(name)
    if value and value.lower() not in _ON | _OFF:
        _refuse(name, "1 or 0 (or true or false, yes or no, on or off)", value)
    return value.lower() in _ON if value else default


def folder(name: str, default: str) -> Path:
    """A path, made absolute."""
    return Path(text(name, default)).resolve()


def secret(name: str, default: str = "") -> str:
    """What stands there, or in the file that <name>_FILE names: files have owners, an environment is easily read by others."""
    file = text(f"{name}_FILE")
    if not file:
        return text(name, default)
    if text(name):
        raise SystemExit(f"{name} and {name}_FILE are both set. Keep one of them.")
    try:
        value = Path(file).read_text(encoding="utf-8-sig").strip()
    except OSError as error:
        raise SystemExit(f"{name}_FILE names {file}, which cannot be read: {error.strerror}.") from None
    except ValueError:
        raise SystemExit(f"{name}_FILE names {file}, which is not a text in UTF-8.") from None
    if not value:
        raise SystemExit(f"{name}_FILE names {file}, which is empty.")
    return value


SHORTEST_KEY = 32


def secret_key(name: str) -> str:
    """Keys that encrypt, with space between them. One that is too short is not repeated in the error."""
    value = secret(name)
    if any(len(key) < SHORTEST_KEY for key in value.split()):
        raise SystemExit(f"{name} must be random and have {SHORTEST_KEY} characters or more: openssl rand -base64 32")
    return value


def one_of(name: str, *words: str) -> str:
    """One of these words, or empty where it is not set."""
    value = text(name).lower()
    if value and value not in words:
        _refuse(name, " or ".join(words), value)
    return value


def vapid_key(name: str) -> str:
    """A secret that is a signing key: 32 bytes in base64url. Its value is not repeated when it is wrong."""
    value = secret(name)
    try:
        size = len(base64.b64decode(value + "=" * (-len(value) % 4), altchars=b"-_", validate=True)) if value else 32
    except (ValueError, binascii.Error):
        size = 0
    if size != 32:
        raise SystemExit(f"{name} must be 32 bytes in base64url (43 letters, digits, - and _).")
    return value


def zone(name: str, default: str) -> str:
    """The name of a time zone that Python knows."""
    value = text(name, default)
    try:
        ZoneInfo(value)
    except (OSError, ValueError, LookupError):  # a folder, a path, a name without zone
        _refuse(name, "a time zone such as Asia/Shanghai", value)
    return value


def origin(name: str) -> str:
    """`https://weige.example`, without a slash at the end: a path in it would match no request. Empty where it is not set."""
    value = text(name).rstrip("/")
    try:
        parts = urlsplit(value)
        whole = (
            parts.scheme in {"http", "https"} and bool(parts.hostname) and value == f"{parts.scheme}://{parts.netloc}"
        )
        whole = whole and "@" not in parts.netloc and (parts.port is None or parts.port > 0)
    except ValueError:
        whole = False
    if value and not whole:
        _refuse(name, "an origin such as https://weige.example, without a path", value)
    return value.lower()


def span(name: str, default: str) -> str:
    """`21:00-07:00`, or `off`."""
    value = text(name, default)
    if value.lower() in _OFF:
        return "off"
    begins, dash, ends = (part.strip() for part in value.partition("-"))
    try:
        times = [time.fromisoformat(part.rjust(5, "0")) for part in (begins, ends)]
    except ValueError:
        _refuse(name, "two times of day such as 21:00-07:00, or off", value)
    return dash.join(f"{each:%H:%M}" for each in times)


def pattern(name: str) -> str:
    """A regular expression."""
    value = text(name)
    try:
        re.compile(value)
    except re.error as error:
        raise SystemExit(f"{name} must be a regular expression: {error}.") from None
    return value
