"""The desk's first page: what waits there for this person, most urgent first, and where to deal with it."""

from litestar import Response, get

from app.home.desk import parked_page
from app.sync.parked import ledger
from app.sync.registry import Subjects
from app.sync.subject import Card, DeskPlace
from app.web.auth import role
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre", "department", "mediator", "doctor")


def places(subjects: Subjects) -> list[DeskPlace]:
    """The desk's menu, in its order: the subjects' places and our own."""
    own = DeskPlace(address="/desk/parked", words=N_("Records to look at"), roles=parked_page.ROLES, order=50)
    return sorted([*subjects.desk_places, own], key=lambda place: place.order)


def _cards(subjects: Subjects) -> list[Card]:
    async def stuck(viewer: Viewer) -> dict[str, int] | None:
        if not viewer.has(*parked_page.ROLES):
            return None
        return {"stuck": await ledger.count_stuck(subjects, parked_page.reach(viewer))}

    return sorted([*subjects.cards, Card(template="sync/desk_card.html", load=stuck, order=90)], key=lambda c: c.order)


@get("/desk", guards=[role(*ROLES)])
async def show_desk(viewer: Viewer, subjects: Subjects) -> Response[str]:
    """What waits within the viewer's areas; each figure only for those whose work it is."""
    loaded = [(card.template, await card.load(viewer)) for card in _cards(subjects)]
    return render("home/desk.html", cards=[(template, card) for template, card in loaded if card is not None])


ROUTES = [show_desk]
