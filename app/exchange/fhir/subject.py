"""FHIR, as a subject: machines of the health centre read and bring readings."""

from app.exchange.fhir import routes
from app.exchange.fhir.bulk import exporting as exports
from app.lib.jobs import Job
from app.notifications.links import LINKS, Link
from app.sync.subject import Subject

SUBJECT = Subject(
    name="fhir",
    # A key has no role: its scopes say what it may do, and they were checked when it sent something.
    senders=(
        "SELECT k.area, a.path, a.kind, '' AS role, k.made_at AS since_at, NULL AS until_at "
        "FROM machine_key k JOIN area a ON a.id = k.area WHERE k.id = ?"
    ),
    routes=routes.ROUTES,
    fills={LINKS: {"desk_machines": Link("/desk/machines")}},
    jobs=[
        Job("exports", exports.work_off, every_s=2),
        Job("old exports", exports.sweep, every_s=600),
    ],
)
