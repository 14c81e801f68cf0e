"""Blood-pressure check-ups at the door: screening, never diagnosis."""

from piccolo.columns import UUID, Boolean, Date, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household, Resident
from app.lib.clock import now
from app.lib.ids import new_id


class BloodPressure(Table, tablename="blood_pressure"):
    """One check-up of one to three readings. Its id is the submission's.

    `readings`: JSON as measured, in mmHg and beats a minute. `systolic`, `diastolic`, `pulse`: the means that count.
    `grade`: see thresholds.py; `threshold_set` is the set that judged it. `symptoms`: JSON list of codes. `device`: the
    model of the monitor; `irregular`: it showed an irregular pulse. `alerted_at`: when the doctor was told it is urgent.
    `stored_at`: when the row was written; later than the submission was received if that had to wait.
    """

    id = UUID(primary_key=True, default=new_id)
    resident = ForeignKey(references=Resident, null=False, index=True)
    household = ForeignKey(references=Household, null=False, index=True)
    area = ForeignKey(references=Area, null=False)
    account = ForeignKey(references=Account, null=False)
    measured_at = Timestamptz()
    readings = Text()
    systolic = Integer()
    diastolic = Integer()
    pulse = Integer(null=True, default=None)
    arm = Varchar(length=10, default="")
    posture = Varchar(length=10, default="")
    symptoms = Text(default="[]")
    consent = Varchar(length=20, default="")
    note = Text(default="")
    grade = Varchar(length=20)
    urgent = Boolean(default=False)
    threshold_set = Varchar(length=20)
    corrects = UUID(null=True, default=None)
    superseded_by = UUID(null=True, default=None)
    withdrawn_at = Timestamptz(null=True, default=None)
    device = Varchar(length=60, default="")
    irregular = Boolean(default=False)
    alerted_at = Timestamptz(null=True, default=None)
    stored_at = Timestamptz(null=True, default=now)


class ThresholdChoice(Table, tablename="threshold_choice"):
    """That a town (or a part of it) uses a set from a moment on; the newest row of an area counts."""

    id = UUID(primary_key=True, default=new_id)
    area = ForeignKey(references=Area, null=False)
    version = Varchar(length=20)
    chosen_by = ForeignKey(references=Account, null=False)
    chosen_at = Timestamptz(default=now)


class Clinic(Table, tablename="clinic"):
    """Where people of an area are sent, and the number that is called. `hours` as people say them: "every day 8 to 18"."""

    id = UUID(primary_key=True, default=new_id)
    area = ForeignKey(references=Area, null=False)
    name = Varchar(length=60)
    phone = Varchar(length=30)
    address = Varchar(length=200, default="")
    hours = Varchar(length=100, default="")
    closed_at = Timestamptz(null=True, default=None)


class HealthConsent(Table, tablename="health_consent"):
    """A person's consent to being measured; the newest counts. `decision`: given or withdrawn.

    `how`: given (said it themselves), witnessed (on paper) or voice. `version` is that of the words they were told.
    Its id is the submission's when it came alone, else made from the check-up's.
    """

    id = UUID(primary_key=True, default=new_id)
    resident = ForeignKey(references=Resident, null=False, index=True)
    household = ForeignKey(references=Household, null=False, index=True)
    account = ForeignKey(references=Account, null=False)
    decision = Varchar(length=10)
    how = Varchar(length=10, default="")
    purpose = Varchar(length=20, default="blood_pressure")
    version = Varchar(length=20, default="")
    decided_at = Timestamptz()
    withdrawn_at = Timestamptz(null=True, default=None)
    superseded_by = UUID(null=True, default=None)


class PressureAttempt(Table, tablename="pressure_attempt"):
    """Somebody went to measure and could not. `reason`: one of words.REASONS. Its id is the submission's.

    `was`: the person's state on the list of people before this said that they moved or died; empty when it changed nothing,
    or when that was put back.
    """

    id = UUID(primary_key=True, default=new_id)
    resident = ForeignKey(references=Resident, null=False, index=True)
    household = ForeignKey(references=Household, null=False, index=True)
    account = ForeignKey(references=Account, null=False)
    reason = Varchar(length=12)
    note = Text(default="")
    tried_at = Timestamptz()
    superseded_by = UUID(null=True, default=None)
    withdrawn_at = Timestamptz(null=True, default=None)
    was = Varchar(length=10, default="")


class HealthRecord(Table, tablename="health_record"):
    """What is known of a person's blood pressure, one row for each who was measured, asked or told about. `id`: theirs.

    Told by a doctor: `known` (hypertension: yes, no or empty) since `known_on`, `medication` (yes, no or empty), targets
    in mmHg, `note`. Renewed with every record (renewing.py): the consent that counts, the last check-up, the number of
    days with a raised one, and what is due: `reason` and `rank` of follow_up.py, `due_on`; `attempts` since it was due; what
    the next check-up will lead to (`next_well`, `next_high`, `recheck_by`, `urgent_on`: Foretold of follow_up.py).
    """

    id = UUID(primary_key=True)
    household = ForeignKey(references=Household, null=False, index=True)
    area = ForeignKey(references=Area, null=False)
    known = Varchar(length=3, default="")
    known_on = Date(null=True, default=None)
    medication = Varchar(length=3, default="")
    target_systolic = Integer(null=True, default=None)
    target_diastolic = Integer(null=True, default=None)
    note = Text(default="")
    consent = Varchar(length=10, default="")
    consent_at = Timestamptz(null=True, default=None)
    last_at = Timestamptz(null=True, default=None)
    systolic = Integer(null=True, default=None)
    diastolic = Integer(null=True, default=None)
    grade = Varchar(length=20, default="")
    controlled = Boolean(null=True, default=None)
    raised_days = Integer(default=0)
    reason = Varchar(length=12, default="")
    rank = Integer(default=9)
    due_on = Date(null=True, default=None)
    attempt = Varchar(length=12, default="")
    attempts = Integer(default=0)
    next_well = Varchar(length=12, default="")
    next_high = Varchar(length=12, default="")
    recheck_by = Date(null=True, default=None)
    urgent_on = Date(null=True, default=None)
