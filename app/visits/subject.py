"""Visits (走访), as a subject."""

from app.db.standing import stands
from app.households.importing.undo import USES, Use
from app.sync.subject import Face, History, HomeColumns, HomeForm, Subject
from app.visits import receiving, words
from app.web.i18n import N_

_COUNTS = stands("v")

SUBJECT = Subject(
    name="visits",
    kinds=[receiving.KIND],
    faces={
        "visit": Face(
            words=N_("Visit"),
            codes={"outcome": words.OUTCOMES, "purpose": words.PURPOSES, "next": words.NEXT},
            form="visits/record_form.html",
            marks={"outcome", "next", "purpose", "note"},
            corrects=True,
            takes_back=True,
        ),
    },
    fields={
        "purpose": N_("Why"),
        "outcome": N_("Result"),
        "next": N_("Next visit"),
    },
    template_words={"visits": words},
    home_forms=[
        HomeForm(
            section="visit",
            words=N_("Record a visit"),
            asks=N_("Which home did you visit?"),
            icon="visit",
            template="visits/home_form.html",
        ),
    ],
    home_columns=[
        HomeColumns(
            columns={
                "last_visited_at": f"SELECT max(v.visited_at) FROM visit v WHERE v.household = h.id AND {_COUNTS}",
                "next_on": (
                    f"SELECT v.next_on FROM visit v WHERE v.household = h.id AND {_COUNTS} "
                    "ORDER BY v.visited_at DESC LIMIT 1"
                ),
            }
        ),
    ],
    histories={
        "visit": History(
            table="visit",
            time="visited_at",
            columns={"code": "x.outcome", "more": "x.purpose", "words": "x.note", "next_on": "x.next_on"},
            template="visits/history_entry.html",
        ),
    },
    waiting="visits/waiting.html",
    fills={USES: {"visits": Use(home="SELECT household FROM visit WHERE household = ANY(?)")}},
)
