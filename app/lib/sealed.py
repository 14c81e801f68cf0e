"""Secrets stored encrypted in the database, by a key kept elsewhere: whoever gets a copy of the database has none of them.

The key is WEIGE_SECRET_KEY (or the file WEIGE_SECRET_KEY_FILE names), else a file `secret.key` of the data folder, made at the
first need. Several in a row mean that keys are being rotated: the first one seals, any of them opens.
"""

import base64
import hashlib
import hmac
import os
import secrets
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.settings import settings

FILE = "secret.key"
_NONCE = 12
"""Bytes, as NIST SP 800-38D recommends."""


class Unsealable(Exception):
    """What was sealed has been altered, or was sealed by a key that is no longer among ours."""


def seal(text: str, purpose: str) -> str:
    """The text encrypted (AES-256-GCM). What is sealed for one purpose opens for no other."""
    key = _derived(keys()[0], f"seal {purpose}")
    nonce = secrets.token_bytes(_NONCE)
    return f"{_name(key)}.{base64.urlsafe_b64encode(nonce + AESGCM(key).encrypt(nonce, text.encode(), None)).decode()}"


def unseal(sealed: str, purpose: str) -> str:
    """The text again. Raises Unsealable."""
    name, _, content = sealed.partition(".")
    key = next((each for own in keys() if _name(each := _derived(own, f"seal {purpose}")) == name), None)
    if key is None:
        raise Unsealable
    try:
        raw = base64.urlsafe_b64decode(content)
        return AESGCM(key).decrypt(raw[:_NONCE], raw[_NONCE:], None).decode()
    except (InvalidTag, ValueError):
        raise Unsealable from None


def _name(key: bytes) -> str:
    """A key id, by which a sealed value says what opens it."""
    return hashlib.sha256(key).hexdigest()[:8]


def fingerprint(text: str, purpose: str) -> str:
    """What is kept of a short secret, 64 hex digits (HMAC-SHA256): a copy of the database allows no offline guessing."""
    return fingerprints(text, purpose)[0]


def fingerprints(text: str, purpose: str) -> list[str]:
    """The same by each key, the present one first."""
    return [hmac.new(_derived(key, purpose), text.encode(), hashlib.sha256).hexdigest() for key in keys()]


@cache
def keys() -> tuple[str, ...]:
    """The keys, the present one first."""
    return settings.secret_keys or (_kept(settings.data_dir / FILE),)


@cache
def _derived(key: str, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=f"weige {purpose}".encode()).derive(key.encode())


def _kept(file: Path) -> str:
    """The key in this file, made when there is none. When several processes race at start, one makes it."""
    try:
        return file.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        pass
    handle, name = tempfile.mkstemp(dir=file.parent, prefix="new-")  # 0600, whatever the umask is
    try:
        with os.fdopen(handle, "w", encoding="ascii") as making:
            making.write(secrets.token_urlsafe(32) + "\n")
            making.flush()
            os.fsync(making.fileno())
        with suppress(FileExistsError):
            os.link(name, file)
    finally:
        Path(name).unlink()
    return file.read_text(encoding="ascii").strip()
