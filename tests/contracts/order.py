"""The house's order: which package comes before which, and to which of them a module belongs."""

from pathlib import Path

from tests.support.server import ROOT

ORDER = (
    "lib",
    "settings",
    "db",
    "starting",
    "areas",
    # Who is signed in, and where people live: tables that the ground's queries name.
    "accounts.tables",
    "accounts.touching",
    "accounts.holders",
    "households.tables",
    "households.touching",
    "web",
    # What a kind of record is, and how a subject introduces itself: words for those who bring some.
    "sync.kinds",
    "sync.subject",
    "events",
    "areas.outlines",
    "accounts",
    "sync",
    "working_days",
    "departments",
    "cases",
    "households",
    "notifications",
    "deputies",
    "visits",
    "blood_pressure",
    "problems",
    "tasks",
    "exchange",
    "statistics",
    "subjects",
    "demo",
    "home",
    "main",
    "cli",
)


def room_of(module: str) -> str | None:
    """The entry of ORDER a module belongs to: its package, or a room that has a place of its own."""
    parts = module.split(".")[1:]
    return next((room for n in (2, 1) if (room := ".".join(parts[:n])) in ORDER), None)


def sources() -> list[Path]:
    return sorted(path for path in (ROOT / "app").rglob("*.py") if "migrations" not in path.parts)
