"""The ledger of figures, as a subject."""

from app.statistics import routes
from app.sync.subject import DeskPlace, Subject
from app.web.i18n import N_

SUBJECT = Subject(
    name="statistics",
    routes=routes.ROUTES,
    desk_places=[
        DeskPlace(
            address="/desk/ledger",
            words=N_("Ledger"),
            roles=("dispatcher", "town_admin", "village_admin", "cadre"),
            order=40,
        ),
    ],
)
