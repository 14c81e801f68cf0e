"""The spine of events, as a subject: it is copied for the audit."""

from datetime import time

from app.events import keeping
from app.lib.jobs import Job
from app.sync.subject import Subject

SUBJECT = Subject(
    name="events",
    jobs=[
        Job("audit", keeping.keep, every_s=10),
        Job("late events", lambda: keeping.keep(all_of_them=True), at=time(3, 40)),
    ],
)
