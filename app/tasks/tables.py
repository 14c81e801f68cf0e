"""Tasks (任务): what the town asks of a leader, and what became of it for each person asked."""

from piccolo.columns import UUID, Boolean, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household, Resident
from app.lib.clock import now
from app.lib.ids import new_id
from app.problems.tables import Problem


class Task(Table, tablename="task"):
    """What is asked, once. `kind`: see words.KINDS. `urgency`: normal or urgent.

    `resident`: the one person of the home it is about, or nobody in particular.
    `needs`: report, or look (done when it was opened). `checklist`: JSON list of lines. `rule`: which rule asked it.
    """

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
    needs = Varchar(length=8, default="report")
    checklist = Text(default="[]")
    rule = Varchar(length=30, null=True, default=None)
    resident = ForeignKey(references=Resident, null=True, default=None)


class TaskAssignment(Table, tablename="task_assignment"):
    """One person asked. `state`: assigned, arrived, opened, accepted, then done or cannot, then confirmed or returned (to be
    done again); `cancelled` when the town takes it back, `reassigned` when somebody else has it now.

    `why`: why it cannot be done, see words.WHY. `reason`: why it came back, or went to somebody else.
    `checked`: JSON list of the checklist's lines that were done.
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
    accepted_at = Timestamptz(null=True, default=None)
    confirmed_at = Timestamptz(null=True, default=None)
    reason = Text(default="")
    checked = Text(default="[]")
    why = Varchar(length=20, default="")


class TaskRule(Table, tablename="task_rule"):
    """That a town (or a part of it) has switched a rule on or off. `days`: the rule's number, such as days without a visit."""

    id = UUID(primary_key=True, default=new_id)
    area = ForeignKey(references=Area, null=False)
    name = Varchar(length=30)
    days = Integer()
    switched_on = Boolean(default=False)
    changed_by = ForeignKey(references=Account, null=True, default=None)
    changed_at = Timestamptz(default=now)


class TaskAsked(Table, tablename="task_asked"):
    """Records that a rule has asked for this. `name` and `about` together are unique, so that nothing is asked twice."""

    name = Varchar(length=30, primary_key=True)
    about = Varchar(length=120)
    task = UUID()
    asked_at = Timestamptz(default=now)
