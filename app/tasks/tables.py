"""Tasks (任务): what the town asks of a leader, and what became of it for each person asked."""

from piccolo.columns import UUID, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household
from app.lib.clock import now
from app.lib.ids import new_id
from app.problems.tables import Problem


class Task(Table, tablename="task"):
    """What is asked, once. `kind`: visit, measure, look, verify or other. `urgency`: normal or urgent."""

    id = UUID(primary_key=True, default=new_id)
    kind = Varchar(length=20, default="other")
    title = Varchar(length=120)
    detail = Text(default="")
    area = ForeignKey(references=Area, null=False, index=True)
    household = ForeignKey(references=Household, null=True, default=None, index=True)
    problem = ForeignKey(references=Problem, null=True, default=None, index=True)
    urgency = Varchar(length=10, default="normal")
    due_at = Timestamptz(null=True, default=None)
    created_by = ForeignKey(references=Account, null=True, default=None)
    created_at = Timestamptz(default=now)
    cancelled_at = Timestamptz(null=True, default=None)


class TaskAssignment(Table, tablename="task_assignment"):
    """One person asked. `state`: assigned, arrived, opened, then done or cannot; `cancelled` when the town takes it back.

    `revision` goes up with every change and is the tag of the task's page held on the phone.
    """

    id = UUID(primary_key=True, default=new_id)
    task = ForeignKey(references=Task, null=False, index=True)
    account = ForeignKey(references=Account, null=False, index=True)
    state = Varchar(length=12, default="assigned")
    assigned_at = Timestamptz(default=now)
    arrived_at = Timestamptz(null=True, default=None)
    opened_at = Timestamptz(null=True, default=None)
    reported_at = Timestamptz(null=True, default=None)
    note = Text(default="")
    report = UUID(null=True, default=None)
    revision = Integer(default=0)
