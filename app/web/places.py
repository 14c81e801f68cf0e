"""The desk's places, in the order of its menu: address, word, and the roles that see it."""

from app.web.i18n import N_

_LEADS = ("dispatcher", "town_admin", "village_admin", "cadre")

DESK_PLACES = (
    ("/desk/problems", N_("Problems"), (*_LEADS, "department")),
    ("/desk/tasks", N_("Tasks"), _LEADS),
    ("/desk/health", N_("Blood pressure"), ("doctor", "town_admin")),
    ("/desk/ledger", N_("Ledger"), _LEADS),
    ("/desk/parked", N_("Records to look at"), (*_LEADS, "doctor")),
    ("/desk/people", N_("People"), ("village_admin", "town_admin", "dispatcher")),
    ("/desk/import", N_("Household lists"), ("village_admin", "town_admin", "dispatcher")),
    ("/desk/channels", N_("Ways to reach people"), ("town_admin", "dispatcher", "village_admin")),
)
