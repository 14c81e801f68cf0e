"""The words of a task."""

from app.web.i18n import N_

KINDS = {
    "visit": N_("Visit a home"),
    "measure": N_("Measure blood pressure"),
    "look": N_("Go and look"),
    "verify": N_("Check that it is done"),
    "other": N_("Something else to do"),
}

URGENCIES = {"normal": N_("Ordinary"), "urgent": N_("Urgent task")}

OUTCOMES = {
    "done": N_("Done"),
    "part": N_("Done in part"),
    "cannot": N_("Cannot be done, needs help"),
}

STATES = {
    "assigned": N_("Assigned"),
    "arrived": N_("On the phone"),
    "opened": N_("Opened"),
    "done": N_("Done"),
    "cannot": N_("Cannot be done, needs help"),
    "cancelled": N_("Taken back"),
}
"""States of one person's assignment; `part` leaves it `opened` with a report."""

OPEN_STATES = ("assigned", "arrived", "opened")

STEPS = {
    "all": N_("Everybody"),
    "not_opened": N_("Not opened yet"),
    "open": N_("Not reported yet"),
    "done": N_("Done"),
    "cannot": N_("Need help"),
}
"""By how far they are, for the desk's list of people."""
