"""The words of a blood-pressure check-up."""

from app.web.i18n import N_

GRADES = {
    "normal": N_("Normal"),
    "high_normal": N_("High normal"),
    "raised": N_("Raised"),
    "high": N_("Clearly raised"),
    "urgent": N_("Urgent"),
}

ADVICE = {
    "normal": N_("Within the usual range. This is screening, not a diagnosis."),
    "high_normal": N_("At the upper edge of the usual range. This is screening, not a diagnosis."),
    "raised": N_("Above 140 or above 90. Measure again on two other days. This is screening, not a diagnosis."),
    "high": N_("Well above 140 or 90. See the village doctor within two weeks. This is screening, not a diagnosis."),
    "urgent": N_("180 or 110 was reached. Do not leave; see what to do now. This is screening, not a diagnosis."),
}

SYMPTOMS = {
    "chest": N_("Tight or painful chest"),
    "headache": N_("Bad headache or dizziness"),
    "vision": N_("Blurred sight or painful eyes"),
    "nausea": N_("Nausea or vomiting"),
    "breath": N_("Cannot lie flat, short of breath"),
    "confusion": N_("Slurred speech or confused"),
    "pregnant": N_("Pregnant or breast-feeding"),
}
"""`none` is a code too ("asked, has none"), without a tile of its own."""

ARMS = {"left": N_("Left arm"), "right": N_("Right arm")}
POSTURES = {"seated": N_("Sitting"), "lying": N_("Lying"), "standing": N_("Standing")}
FEELINGS = {"none": N_("None of these"), "some": N_("Yes, some")}

CONSENTS = {
    "given": N_("Yes, they said so themselves"),
    "witnessed": N_("Yes, on paper, with a witness"),
    "voice": N_("Yes, by voice or telephone"),
    "refused": N_("Did not agree"),
}
"""How a person was asked before the first measurement, and what they said."""
CONSENT_VERSION = "2026-11"
"""The version of the words below. Changed words are a new version; a consent keeps the version that was read out."""
CONSENT_WORDS = N_(
    "“We measure your blood pressure to notice early when it is too high. You, I and the village doctor see the numbers, "
    "nobody else. You may stop at any time, and then they are hidden.”"
)

REASONS = {
    "not_home": N_("Not at home"),
    "refused": N_("Does not want to this time"),
    "hospital": N_("In hospital"),
    "elsewhere": N_("Measured elsewhere"),
    "moved": N_("Has moved away"),
    "died": N_("Has died"),
}
"""Why nobody was measured."""

DUE = {
    "urgent": N_("After an urgent reading"),
    "refer": N_("Above the target twice: to the doctor"),
    "uncontrolled": N_("Above the target"),
    "confirm": N_("Raised on three days: to the doctor"),
    "recheck": N_("Raised: measure on another day"),
    "known": N_("Every three months"),
    "yearly": N_("Once a year"),
}
"""Why a measurement is due; codes of follow_up.py."""
