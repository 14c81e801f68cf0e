"""The words of a reported problem."""

from app.web.i18n import N_

CATEGORIES = {
    "drainage": N_("Drainage"),
    "road": N_("Road"),
    "water": N_("Drinking water"),
    "rubbish": N_("Rubbish"),
    "noise": N_("Noise"),
    "power": N_("Electricity"),
    "tree": N_("Trees"),
    "dispute": N_("Quarrel between neighbours"),
    "safety": N_("Danger to people"),
    "other": N_("Other"),
}

PLACES = {"home": N_("At this home"), "elsewhere": N_("Somewhere else")}

URGENCIES = {
    "normal": N_("Not urgent"),
    "soon": N_("Within days"),
    "danger": N_("Dangerous now"),
}

STATES = {"reported": N_("Reported"), "closed": N_("Settled")}

VERBS = {
    "reported": N_("reported it"),
    "corrected": N_("corrected the report"),
    "withdrawn": N_("withdrew the report"),
    "closed": N_("settled it"),
}

TASK_VERBS = {
    "assigned": N_("assigned a task about it"),
    "done": N_("reported the task as done"),
    "part": N_("reported a part of the task"),
    "cannot": N_("reported that the task cannot be done"),
    "corrected": N_("corrected the report on the task"),
    "cancelled": N_("took the task back"),
}
"""What happened to a task that is about the problem."""
