"""The words of roles, and what a device is called."""

from app.web.i18n import N_

ROLES = {
    "leader": N_("Micro-grid leader"),
    "cadre": N_("Grid cadre"),
    "village_admin": N_("Village office"),
    "department": N_("Department"),
    "dispatcher": N_("Dispatcher"),
    "mediator": N_("Mediator"),
    "doctor": N_("Village doctor"),
    "town_admin": N_("Town office"),
}

_BROWSERS = (
    ("MicroMessenger", "微信"),
    ("Edg/", "Edge"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


def device_name(user_agent: str) -> str:
    """Browser and system by their own names, `Chrome · Android`; they are the same in every language."""
    parts = [next((name for mark, name in known.items() if mark in user_agent), "") for known in (_BROWSERS, _SYSTEMS)]
    return " · ".join(part for part in parts if part) or user_agent[:40] or "?"
