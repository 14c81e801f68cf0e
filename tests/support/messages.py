"""Which words the interface says, and which of them have a Chinese translation. `bin/messages` prints it."""

import io
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract
from babel.messages.pofile import read_po

from tests.support.server import ROOT

KEYWORDS = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
LANGUAGE = "zh_CN"


def _sources() -> Iterator[tuple[str, Path]]:
    yield from (("python", path) for path in sorted((ROOT / "app").rglob("*.py")) if "migrations" not in path.parts)
    yield from (("jinja2", path) for path in sorted((ROOT / "templates").rglob("*.html")))


def said() -> dict[str, list[str]]:
    """Every message (a plural by its singular) with the places that say it."""
    found: dict[str, list[str]] = defaultdict(list)
    for method, path in _sources():
        options = {"silent": "false", "trimmed": "true"} if method == "jinja2" else {}
        content = io.BytesIO(path.read_bytes())
        for line, message, _comments, _context in extract(method, content, KEYWORDS, (), options):
            key = message if isinstance(message, str) else message[0]
            found[key].append(f"{path.relative_to(ROOT)}:{line}")
    return found


def translated() -> dict[str, list[tuple[str, str]]]:
    """Every translated message with (file, translation), one for each file that has it."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for path in sorted((ROOT / "locale" / LANGUAGE).glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file):
                if message.id and not message.fuzzy:
                    key = message.id if isinstance(message.id, str) else message.id[0]
                    string = message.string if isinstance(message.string, str) else message.string[0]
                    found[key].append((path.name, string))
    return found


def main() -> int:
    """Print what lacks a translation and what nobody says any more; 1 when something lacks one."""
    words, chinese = said(), translated()
    missing = sorted(set(words) - {key for key, entries in chinese.items() if entries[0][1]})
    for key in missing:
        print(f"no {LANGUAGE}: {key!r}  ({words[key][0]})")
    for key in sorted(set(chinese) - set(words)):
        print(f"not said any more: {key!r}  ({chinese[key][0][0]})")
    print(f"{len(words)} messages, {len(missing)} without {LANGUAGE}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
