"""Accounts, as a subject: who signs in, and the desk's page of people."""

from app.accounts import own_settings
from app.accounts.desk import people_page as desk
from app.accounts.factors import halfway
from app.accounts.factors import own as own_factors
from app.accounts.passwords import own_password
from app.accounts.sign_in import routes as sign_in
from app.accounts.sign_in import throttle
from app.db import write
from app.lib.clock import now
from app.lib.jobs import Job
from app.sync.subject import DeskPlace, Subject
from app.web.i18n import N_

SUBJECT = Subject(
    name="accounts",
    routes=[*sign_in.ROUTES, *own_settings.ROUTES, *own_password.ROUTES, *own_factors.ROUTES, *desk.ROUTES],
    desk_places=[
        DeskPlace(
            address="/desk/people",
            words=N_("People"),
            roles=("village_admin", "town_admin", "dispatcher"),
            order=60,
        ),
    ],
    jobs=[
        Job("old attempts", lambda: write(throttle.sweep, now()), every_s=600),
        Job("half-way", lambda: write(halfway.sweep, now()), every_s=600),
    ],
)
