"""The words of figures."""

from app.web.i18n import N_

RATES = {
    "response": N_("Answered in time"),
    "solved": N_("Solved, the neighbours say"),
    "satisfied": N_("Content, the neighbours say"),
}
RATES_OF = {
    "response": N_("of the problems to be answered by now"),
    "solved": N_("of the answers neighbours gave"),
    "satisfied": N_("of the answers neighbours gave"),
}
WAYS = {
    "": N_("The desk or the village at once"),
    "self": N_("The neighbours themselves"),
    "up": N_("A department"),
    "both": N_("Neighbours and a department"),
}
