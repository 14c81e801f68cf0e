"""The words of homes and the people in them."""

from app.web.i18n import N_

SEXES = {"male": N_("Man"), "female": N_("Woman")}

STATES = {
    "here": N_("Lives here"),
    "away": N_("Away for work"),
    "moved": N_("Moved away"),
    "died": N_("Has died"),
}

GONE = {"moved": N_("The family has moved away"), "demolished": N_("The house is gone")}

RELATIONS = {
    "head": N_("Head of the household"),
    "spouse": N_("Husband or wife"),
    "son": N_("Son"),
    "daughter": N_("Daughter"),
    "parent": N_("Father or mother"),
    "grandchild": N_("Grandchild"),
    "grandparent": N_("Grandparent"),
    "sibling": N_("Brother or sister"),
    "in_law": N_("Son- or daughter-in-law"),
    "other": N_("Other relation"),
}

TAGS = {
    "lives_alone": N_("Lives alone"),
    "low_income": N_("Receives low-income support"),
    "disabled": N_("Disabled"),
    "hypertension": N_("Known high blood pressure"),
}
HEALTH_TAGS = frozenset({"hypertension"})
"""Of these the ones that belong to health: who sees no blood pressures neither sees nor changes them."""
