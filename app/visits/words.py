"""The words of a visit: what a code means to the person who picks it."""

from app.web.i18n import N_

PURPOSES = {
    "routine": N_("Routine visit"),
    "monday": N_("Monday visit"),
    "task": N_("For a task"),
    "requested": N_("The family asked"),
}

OUTCOMES = {
    "well": N_("All is well"),
    "absent": N_("Nobody home"),
    "need": N_("Has a request"),
    "help": N_("Needs help"),
    "phone": N_("By phone"),
    "other": N_("Something else"),
}

NEXT = {
    "7": N_("In a week"),
    "14": N_("In two weeks"),
    "30": N_("In a month"),
    "none": N_("Not fixed"),
}
"""When to come again: days as text, or `none`."""

AGAIN_AFTER_DAYS = 30
"""After so many days without a visit a home is due, where no day was agreed."""
