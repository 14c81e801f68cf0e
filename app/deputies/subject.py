"""Deputies, as a subject: a neighbour stands in for a leader who is away."""

from app.deputies import receiving
from app.notifications.links import LINKS, Link
from app.sync.subject import Face, Subject
from app.web.i18n import N_

SUBJECT = Subject(
    name="deputies",
    kinds=[receiving.KIND],
    faces={
        "deputy": Face(
            words=N_("Who stands in"),
            codes={"wish": receiving.WISHES},
            form="deputies/record_form.html",
        ),
    },
    fields={
        "neighbour": N_("Neighbour"),
        "wish": N_("What is wanted"),
    },
    waiting="deputies/waiting.html",
    fills={LINKS: {"deputy": Link("/me/deputy")}},
)
