"""The words of the ledger: states of records, and what their fields are called."""

from app.sync.registry import Subjects
from app.web.i18n import N_

STATES = {
    "parked": N_("Needs somebody to look"),
    "waiting": N_("Waits for a record that has not arrived"),
    "repaired": N_("Mended by a later record"),
    "set_aside": N_("Set aside"),
    "applied": N_("Applied"),
}

NOTES = {**STATES, "tried_again": N_("Tried again")}
"""What the desk did with a record, and what it was before."""


def field_words(subjects: Subjects, path: str) -> tuple[str, int | None]:
    """A msgid for a field's path, and which reading it belongs to, counted from 1: `readings.1.pulse` → Pulse, 2."""
    parts = path.split(".")
    reading = int(parts[1]) + 1 if parts[0] == "readings" and len(parts) == 3 and parts[1].isdecimal() else None
    return subjects.field_words.get(parts[-1] if reading else path, path), reading
