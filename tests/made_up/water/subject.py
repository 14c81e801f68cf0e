"""Water meters, as a subject."""

from pathlib import Path

from app.sync.subject import Card, DeskPlace, Face, History, HomeForm, Subject
from tests.made_up.water import desk, receiving

SUBJECT = Subject(
    name="water",
    templates=Path(__file__).parent / "templates",
    kinds=[receiving.KIND],
    faces={
        "water_reading": Face(
            words="Water meter",
            form="water/record_form.html",
            marks={"litres", "note"},
            corrects=True,
            takes_back=True,
        ),
    },
    fields={"litres": "Litres"},
    home_forms=[
        HomeForm(
            section="water",
            words="Read the water meter",
            asks="Whose meter do you read?",
            icon="visit",
            template="water/home_form.html",
        ),
    ],
    histories={
        "water_reading": History(
            table="water_reading",
            time="read_at",
            columns={"systolic": "x.litres", "words": "x.note"},
            template="water/history_entry.html",
        ),
    },
    waiting="water/waiting.html",
    routes=desk.ROUTES,
    desk_places=[DeskPlace(address="/desk/water", words="Water meters", roles=desk.ROLES, order=15)],
    cards=[Card(template="water/desk_card.html", load=desk.card, order=15)],
)
