"""What the fields of one's own records say, for the page that shows a record."""

from app.blood_pressure import words as blood_pressure
from app.deputies import receiving
from app.households import words as households
from app.problems import categories
from app.problems import words as problems
from app.problems.undertaking.words import SORT_WORDS
from app.tasks import words as tasks
from app.visits import words as visits
from app.web.i18n import localised

_CODES: dict[tuple[str, str], dict[str, str]] = {
    ("visit", "outcome"): visits.OUTCOMES,
    ("visit", "purpose"): visits.PURPOSES,
    ("visit", "next"): visits.NEXT,
    ("blood_pressure", "arm"): blood_pressure.ARMS,
    ("blood_pressure", "posture"): blood_pressure.POSTURES,
    ("blood_pressure", "feeling"): blood_pressure.FEELINGS,
    ("blood_pressure", "symptoms[]"): blood_pressure.SYMPTOMS,
    ("blood_pressure", "consent"): blood_pressure.CONSENTS,
    ("pressure_attempt", "reason"): blood_pressure.REASONS,
    ("health_consent", "consent"): blood_pressure.CONSENTS,
    ("problem", "place"): problems.PLACES,
    ("problem", "urgency"): problems.URGENCIES,
    ("satisfaction", "answer"): problems.ANSWERS,
    ("contribution", "sort"): SORT_WORDS,
    ("task_report", "outcome"): tasks.OUTCOMES,
    ("task_report", "why"): tasks.WHY,
    ("deputy", "wish"): receiving.WISHES,
    ("household", "gone"): households.GONE,
    ("resident", "sex"): households.SEXES,
    ("resident", "relation"): households.RELATIONS,
    ("resident", "state"): households.STATES,
    ("resident", "tags[]"): households.TAGS,
}

FORM_FIELDS = {
    "visit": {"outcome", "next", "purpose", "note"},
    "blood_pressure": {"resident", "symptoms", "consent", "device", "note"},
    "pressure_attempt": {"resident", "reason", "note"},
    "health_consent": {"resident", "consent"},
    "problem": {"category", "attachments", "description", "urgency", "place", "where", "latitude"},
    "satisfaction": {"answer", "note"},
    "undertaking": {"plan", "planned_on"},
    "contribution": {"sort", "amount", "giver", "words", "attachments"},
    "undertaking_end": {"result"},
    "task_report": {"task", "outcome", "why", "note", "attachments"},
    "household": {"area", "household", "number", "name", "address", "note", "gone"},
    "resident": {
        "household",
        "resident",
        "name",
        "sex",
        "birth_date",
        "birth_year",
        "phone",
        "relation",
        "tags",
        "state",
    },
}
"""Fields at which a form shows what is wrong; anything else is said above it."""


def shows(kind: str, field: str) -> bool:
    """Whether the form of this kind has a place for a fault of this field."""
    return field in FORM_FIELDS.get(kind, set()) or (kind == "blood_pressure" and field.startswith("readings."))


def value_words(kind: str, field: str, value: str, path: str | None) -> str:
    """What a filled-in value says to people: the words of a code, in the town around `path`, else the value itself."""
    if (kind, field) == ("problem", "category"):
        return categories.words_of(value, path)
    words = _CODES.get((kind, field), {})
    return localised(words[value]) if value in words else value
