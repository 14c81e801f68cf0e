"""Messages, as a subject: the inbox and the ways they reach people."""

from datetime import time

from app.lib.clock import now
from app.lib.jobs import Job
from app.notifications import held, preferences, routes, ways_page
from app.notifications.links import LINKS, Link
from app.notifications.subscriptions import end_with_sessions
from app.notifications.sweeping import sweep
from app.sync.subject import DeskPlace, HeldPages, Subject
from app.web.i18n import N_
from app.web.sessions import SESSIONS_END

SUBJECT = Subject(
    name="notifications",
    held=HeldPages(tags=held.held, pages=held.pages),
    routes=[*routes.ROUTES, *preferences.ROUTES, *ways_page.ROUTES],
    desk_places=[
        DeskPlace(
            address="/desk/channels",
            words=N_("Ways to reach people"),
            roles=("town_admin", "dispatcher", "village_admin"),
            order=80,
        ),
    ],
    fills={
        SESSIONS_END: end_with_sessions,
        LINKS: {
            "household": Link("/households/{id}", N_("There is news about a home")),
            "desk_channels": Link("/desk/channels"),
        },
    },
    jobs=[Job("what has had its time", lambda: sweep(now()), at=time(3, 20))],
)
