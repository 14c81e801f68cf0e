"""The words of a task."""

from app.households import words as households
from app.web.i18n import N_

KINDS = {
    "visit": N_("Visit a home"),
    "measure": N_("Measure blood pressure"),
    "look": N_("Go and look"),
    "verify": N_("Check that it is done"),
    "satisfaction": N_("Ask whether they are content"),
    "other": N_("Something else to do"),
}

MEASURE = "measure"
"""The kind of task whose subject and report belong to health."""

NEEDS = {"report": N_("A report is needed"), "look": N_("Just to be read")}

URGENCIES = {"normal": N_("Ordinary"), "urgent": N_("Urgent task")}

OUTCOMES = {
    "done": N_("Done"),
    "part": N_("Done in part"),
    "cannot": N_("Cannot be done, needs help"),
}

WHY = {
    "nobody": N_("Nobody was home"),
    "hands": N_("It needs more hands or tools"),
    "able": N_("I am ill or away"),
    "office": N_("Another office has to do it"),
}
"""Why a task cannot be done; more in the sender's own words."""

STATES = {
    "assigned": N_("Assigned"),
    "arrived": N_("On the phone"),
    "opened": N_("Opened"),
    "accepted": N_("Will do it"),
    "done": N_("Done"),
    "cannot": N_("Cannot be done, needs help"),
    "confirmed": N_("Confirmed by the town"),
    "returned": N_("To be done again"),
    "cancelled": N_("Taken back"),
    "reassigned": N_("Passed on to somebody else"),
}
"""States of one person's assignment; `part` leaves it `opened` with a report."""

OPEN_STATES = ("assigned", "arrived", "opened", "accepted", "returned")

GONE = ("moved", "died")
"""States of a person whom nobody can be asked to see any more."""

PERSON_STATES = households.STATES

STEPS = {
    "all": N_("Everybody"),
    "not_reached": N_("Not reached"),
    "not_opened": N_("Not opened yet"),
    "open": N_("Not reported yet"),
    "done": N_("Done"),
    "cannot": N_("Need help"),
}
"""By how far they are, for the desk's list of people."""

ROLES = {
    "leader": N_("Grid leaders"),
    "cadre": N_("Grid cadres"),
    "doctor": N_("Village doctors"),
    "village_admin": N_("Village administrators"),
}
"""Whom the desk may ask."""

CHANNELS = {
    "web_push": N_("Message to a phone"),
    "wecom": N_("WeCom group"),
    "dingtalk": N_("DingTalk group"),
    "email": N_("E-mail"),
    "sms": N_("SMS"),
    "call": N_("Call list"),
}
"""The rungs of the ladder (escalation channels)."""

RUNG_STATES = {
    "queued": N_("waits"),
    "sending": N_("being sent"),
    "sent": N_("sent"),
    "arrived": N_("arrived"),
    "opened": N_("opened"),
    "failed": N_("failed"),
    "gone": N_("no longer needed"),
}
"""What became of one message on one rung."""
