"""Homes and the people in them, as a subject."""

import asyncio

from app.areas.scope import is_within
from app.households import receiving, residents_receiving, words
from app.households.importing import kept as import_kept
from app.households.importing import routes
from app.households.tables import Household, Resident
from app.lib.classes import HEALTH
from app.lib.jobs import Job
from app.sync.kinds import Row, Sender
from app.sync.subject import DeskPlace, Face, HomeColumns, Lookup, Subject
from app.web.i18n import N_


def _note_health(row: Row, sender: Sender) -> None:
    """Whether the sender sees what belongs to a person's health."""
    row["health"] = is_within(row["path"], sender.paths_of(HEALTH))


async def _sweep_lists() -> None:
    await asyncio.to_thread(import_kept.sweep)


SUBJECT = Subject(
    name="households",
    kinds=[receiving.KIND, residents_receiving.KIND],
    lookups=[
        Lookup(
            name="households",
            columns="h.id, h.area, a.path",
            source="household h JOIN area a ON a.id = h.area",
            key="h.id",
            field="household",
            table=Household,
        ),
        Lookup(
            name="residents",
            columns="r.id, r.household, r.name, r.state, r.tags, h.area, a.path",
            source="resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area",
            key="r.id",
            field="resident",
            table=Resident,
            look=_note_health,
        ),
    ],
    faces={
        "household": Face(
            words=N_("Home"),
            codes={"gone": words.GONE},
            form="households/record_form.html",
            marks={"area", "household", "number", "name", "address", "note", "gone"},
        ),
        "resident": Face(
            words=N_("Person"),
            codes={
                "sex": words.SEXES,
                "relation": words.RELATIONS,
                "state": words.STATES,
                "tags[]": words.TAGS,
            },
            form="households/record_form.html",
            marks={
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
        ),
    },
    fields={
        "household": N_("Home"),
        "resident": N_("Person"),
        "area": N_("Group"),
        "note": N_("Remarks"),
        "number": N_("House number"),
        "name": N_("Name"),
        "address": N_("Address"),
        "gone": N_("What became of it"),
        "sex": N_("Sex"),
        "birth_date": N_("Date of birth"),
        "birth_year": N_("Year of birth"),
        "phone": N_("Phone"),
        "relation": N_("Relation"),
        "state": N_("State"),
        "tags[]": N_("To know"),
    },
    home_columns=[
        HomeColumns(
            columns={
                "lives_alone": (
                    "SELECT count(*) FROM resident m WHERE m.household = h.id AND m.state = 'here' "
                    "AND m.tags LIKE '%\"lives_alone\"%'"
                ),
            }
        ),
    ],
    template_words={"households": words},
    routes=routes.ROUTES,
    desk_places=[
        DeskPlace(
            address="/desk/import",
            words=N_("Household lists"),
            roles=("village_admin", "town_admin", "dispatcher"),
            order=70,
        ),
    ],
    jobs=[Job("old lists", _sweep_lists, every_s=300)],
)
