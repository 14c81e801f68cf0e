"""What is said of a file from a stranger that cannot be read."""

from typing import Any


def N_(message: str) -> str:
    """Mark a message for the catalogue; app.lib cannot import app.web, which has the other N_."""
    return message


class Unreadable(Exception):
    """The file cannot be read. `msgid` is a marked message that names the cure, `values` fill its places."""

    def __init__(self, msgid: str, values: dict[str, Any] | None = None) -> None:
        super().__init__(msgid)
        self.msgid = msgid
        self.values = values or {}
