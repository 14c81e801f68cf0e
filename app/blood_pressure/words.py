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
CONSENTS = {"given": N_("Agreed to be measured"), "refused": N_("Did not agree")}
