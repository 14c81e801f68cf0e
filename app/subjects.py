"""Every subject, in the order of the packages. A new one is a folder with a `subject.py` and a line here
(docs/a-new-subject.md)."""

from app.accounts.subject import SUBJECT as accounts
from app.blood_pressure.subject import SUBJECT as blood_pressure
from app.deputies.subject import SUBJECT as deputies
from app.events.subject import SUBJECT as events
from app.exchange.fhir.subject import SUBJECT as fhir
from app.households.subject import SUBJECT as households
from app.notifications.subject import SUBJECT as notifications
from app.problems.subject import SUBJECT as problems
from app.statistics.subject import SUBJECT as statistics
from app.sync.registry import Subjects
from app.tasks.subject import SUBJECT as tasks
from app.visits.subject import SUBJECT as visits
from app.working_days.subject import SUBJECT as working_days

SUBJECTS = Subjects(
    (
        events,
        accounts,
        households,
        notifications,
        working_days,
        visits,
        blood_pressure,
        problems,
        tasks,
        deputies,
        fhir,
        statistics,
    )
)
