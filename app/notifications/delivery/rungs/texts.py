"""The words that leave the town by other companies' servers: neutral, and never about anybody by name."""

from collections.abc import Sequence

from app.notifications.delivery.rungs.base import Row
from app.settings import settings
from app.web.i18n import DEFAULT, _, ngettext, set_language


def to_group(rows: Sequence[Row]) -> str:
    """For the town's group: for how many people something waits."""
    set_language(DEFAULT)
    people = len({row["account"] for row in rows})
    words = ngettext(
        "%(num)d person has a message in Weige that was not opened yet. Please look.",
        "%(num)d people have messages in Weige that were not opened yet. Please look.",
        people,
    ) % {"num": people}
    urgent = _("Urgent:") + " " if any(row["urgency"] == "urgent" for row in rows) else ""
    return f"{urgent}{words} {settings.public_url}".strip()


def to_person(rows: Sequence[Row]) -> str:
    """For one person: how much waits for them."""
    set_language(rows[0].get("language") or DEFAULT)
    words = ngettext(
        "Weige: %(num)d message waits for you. Please open Weige.",
        "Weige: %(num)d messages wait for you. Please open Weige.",
        len(rows),
    ) % {"num": len(rows)}
    urgent = _("Urgent:") + " " if any(row["urgency"] == "urgent" for row in rows) else ""
    return f"{urgent}{words} {settings.public_url}".strip()
