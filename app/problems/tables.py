"""Reported problems (问题): water at the door, a broken lamp, a quarrel."""

from piccolo.columns import UUID, DoublePrecision, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household
from app.lib.ids import new_id


class Problem(Table, tablename="problem"):
    """One problem. Its id is the submission's.

    `place`: home (at the door) or elsewhere, then `where` says. Position in WGS-84 degrees, accuracy in metres.
    `state`: reported or closed; only verbs of problems/workflow.py and receiving.py move it.
    """

    id = UUID(primary_key=True, default=new_id)
    household = ForeignKey(references=Household, null=True, default=None, index=True)
    area = ForeignKey(references=Area, null=False, index=True)
    account = ForeignKey(references=Account, null=False, index=True)
    reported_at = Timestamptz(index=True)
    category = Varchar(length=30)
    description = Text(default="")
    place = Varchar(length=10, default="home")
    where = Varchar(length=200, default="")
    urgency = Varchar(length=10, default="normal")
    latitude = DoublePrecision(null=True, default=None)
    longitude = DoublePrecision(null=True, default=None)
    accuracy_m = Integer(null=True, default=None)
    state = Varchar(length=20, default="reported", index=True)
    result = Text(default="")
    closed_at = Timestamptz(null=True, default=None)
    closed_by = ForeignKey(references=Account, null=True, default=None)
    corrects = UUID(null=True, default=None)
    superseded_by = UUID(null=True, default=None)
    withdrawn_at = Timestamptz(null=True, default=None)
