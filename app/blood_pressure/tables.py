"""Blood-pressure check-ups at the door: screening, never diagnosis."""

from piccolo.columns import UUID, Boolean, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household, Resident
from app.lib.ids import new_id


class BloodPressure(Table, tablename="blood_pressure"):
    """One check-up of one to three readings. Its id is the submission's.

    `readings`: JSON as measured, in mmHg and beats a minute. `systolic`, `diastolic`, `pulse`: the means that count.
    `grade`: see thresholds.py; `threshold_set` is the set that judged it. `symptoms`: JSON list of codes.
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
