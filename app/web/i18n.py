"""The words of the interface in the reader's language.

Source texts are English. Chinese lives in `locale/zh_CN/<package>.po`, merged at start into one catalogue in memory, so that
no compiled file has to be kept in step. English needs only the plural rule.
"""

from collections.abc import Sequence
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

LOCALE_DIR = Path(__file__).parents[2] / "locale"
LANGUAGES = {"zh_CN": "中文", "en": "English"}
"""Languages on offer, by gettext name, each in its own words."""
DEFAULT = "zh_CN"
HTML_LANG = {"zh_CN": "zh-CN", "en": "en"}

_language: ContextVar[str] = ContextVar("language", default=DEFAULT)


@cache
def _catalogue(language: str) -> dict[str, str | Sequence[str]]:
    """Translations by source text; a plural by its singular, as the list of its forms."""
    merged: dict[str, str | Sequence[str]] = {}
    if language == "en":
        return merged
    for path in sorted((LOCALE_DIR / language).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file):
                if not message.id or message.fuzzy:
                    continue
                key = message.id if isinstance(message.id, str) else message.id[0]
                if all(message.string if isinstance(message.string, tuple | list) else [message.string]):
                    merged[key] = message.string
    return merged


def language() -> str:
    """The language of the present request, by its gettext name."""
    return _language.get()


def set_language(name: str) -> None:
    """Speak this language for the rest of the present request; unknown names fall back to Chinese."""
    _language.set(name if name in LANGUAGES else DEFAULT)


def choose_language(account_language: str, accept_language: str) -> str:
    """The account's choice, else the browser's first preference that is on offer, else Chinese."""
    if account_language in LANGUAGES:
        return account_language
    for part in accept_language.lower().split(","):
        tag = part.split(";")[0].strip()
        if tag.startswith("zh"):
            return "zh_CN"
        if tag.startswith("en"):
            return "en"
    return DEFAULT


def _(message: str) -> str:
    """The message in the reader's language."""
    found = _catalogue(_language.get()).get(message, message)
    return found if isinstance(found, str) else found[0]


def ngettext(singular: str, plural: str, n: int) -> str:
    """The message for `n` things. Chinese has one form for all numbers."""
    if _language.get() == "en":
        return singular if n == 1 else plural
    found = _catalogue(_language.get()).get(singular)
    if found is None:
        return singular if n == 1 else plural
    return found if isinstance(found, str) else found[0]


def N_(message: str) -> str:
    """Mark a message for the catalogue without translating it yet."""
    return message


def localised(message: str, values: dict[str, object] | None = None) -> str:
    """A marked message in the reader's language with its `%(name)s` places filled in."""
    text = _(message)
    return text % values if values else text
