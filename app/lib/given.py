"""What somebody gives a command to work on: a file that can be read, or one sentence why not."""

from pathlib import Path

from app.lib.unreadable import N_

NO_FILE = N_("%(file)s: there is no such file. Please look at its name and the folder.")
FOLDER = N_("%(file)s is a folder. Please name the file in it.")
NOT_READ = N_("%(file)s cannot be read: %(why)s.")


class BadArgument(Exception):
    """A command was given what it cannot use, which ends it with status 2, as an unknown option does.

    `msgid`: one sentence with the cure, in whole or with places for `values`.
    """

    def __init__(self, msgid: str, values: dict[str, str] | None = None) -> None:
        super().__init__(msgid % values if values else msgid)
        self.msgid, self.values = msgid, values


def read_given(path: Path, most: int) -> bytes:
    """The bytes of a file, but no more than one more than `most`. Raises BadArgument."""
    shown = shown_name(str(path))
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise BadArgument(NO_FILE, {"file": shown}) from None
    except IsADirectoryError:
        raise BadArgument(FOLDER, {"file": shown}) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise BadArgument(NOT_READ, {"file": shown, "why": why}) from None


def shown_name(name: str) -> str:
    """A file's name that can be written anywhere: names on disk are bytes, and need not be text."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
