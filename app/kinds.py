"""Every kind of record a phone may send. A new one is one receiving.py and one line here."""

from app.blood_pressure import alarm
from app.blood_pressure import attempt_receiving as pressure_attempt
from app.blood_pressure import consent_receiving as health_consent
from app.blood_pressure import receiving as blood_pressure
from app.blood_pressure.renewing import renew_homes
from app.deputies import receiving as deputy
from app.households import receiving as household
from app.households import residents_receiving as resident
from app.households.importing import work
from app.lib.classes import HEALTH
from app.problems.neighbours import satisfaction_receiving as satisfaction
from app.problems.phone import also_receiving as also
from app.problems.phone import receiving as problem
from app.problems.undertaking import contribution_receiving as contribution
from app.problems.undertaking import receiving as undertaking
from app.sync.kinds import Kind
from app.sync.withdrawal import withdrawal_kind
from app.tasks import acceptance_receiving as task_acceptance
from app.tasks import receiving as task_report
from app.tasks.automatic import ask_for
from app.tasks.telling_who_asked import person_gone
from app.visits import receiving as visit

_SUBJECTS = (visit, blood_pressure, pressure_attempt, health_consent, problem, also, contribution, task_report)

KINDS: dict[str, Kind] = {
    each.name: each
    for each in (
        *(subject.KIND for subject in _SUBJECTS),
        household.KIND,
        resident.KIND,
        satisfaction.KIND,
        task_acceptance.KIND,
        deputy.KIND,
        undertaking.PLAN,
        undertaking.END,
        contribution.STRIKE,
        withdrawal_kind(
            {subject.KIND.name: subject.withdraw for subject in _SUBJECTS},
            renews=pressure_attempt.settle,
            health=frozenset(subject.KIND.name for subject in _SUBJECTS if subject.KIND.data_class == HEALTH),
        ),
    )
}
"""By name, as it stands in `kind` of a submission."""

alarm.on_ask = ask_for
resident.on_gone = person_gone
work.on_moved = renew_homes
