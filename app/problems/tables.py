"""Reported problems (问题): water at the door, a broken lamp, a quarrel."""

from piccolo.columns import UUID, Boolean, DoublePrecision, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.departments.tables import Department
from app.households.tables import Household
from app.lib.clock import now
from app.lib.ids import new_id


class Problem(Table, tablename="problem"):
    """One problem. Its id is the submission's.

    `place`: home (at the door) or elsewhere, then `where` says. Position in WGS-84 degrees, accuracy in metres.
    `state`: see words.STATES; only verbs of verbs.py and receiving.py move it. `state_before`: where it was when put off or
    joined. `step` goes up with every verb (optimistic lock): when two people act at once the slower one is told. `rank`: 0 for
    danger, 2 while it is back with its reporter or put off, else 1; `sort_at`: when the next thing is due, the first answer
    or the solution. `rank` and `sort_at` together are the order of the desk's queue.
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
    step = Integer(default=0)
    rank = Integer(default=1)
    sort_at = Timestamptz(null=True, default=now)
    state_before = Varchar(length=20, default="")
    over_at = Timestamptz(null=True, default=None)
    respond_by_at = Timestamptz(null=True, default=None)
    responded_at = Timestamptz(null=True, default=None)
    due_at = Timestamptz(null=True, default=None)
    suspended_at = Timestamptz(null=True, default=None)
    extension_until_at = Timestamptz(null=True, default=None)
    reopened = Integer(default=0)
    extended = Integer(default=0)
    merged_into = UUID(null=True, default=None)
    way = Varchar(length=10, default="")
    answer = Varchar(length=12, default="")
    asked = Text(default="")
    token = Varchar(length=24, null=True, default=None)


class Dispatch(Table, tablename="problem_dispatch"):
    """A problem assigned to a department. `leads`: the one responsible for all of it, whose call the others follow.

    `over_at`: a copy of the problem's (denormalised), so that a department's queue need not scan its past.
    """

    id = UUID(primary_key=True, default=new_id)
    problem = ForeignKey(references=Problem, null=False, index=True)
    department = ForeignKey(references=Department, null=False)
    leads = Boolean(default=False)
    note = Text(default="")
    dispatched_at = Timestamptz(default=now)
    ended_at = Timestamptz(null=True, default=None)
    over_at = Timestamptz(null=True, default=None)


class Category(Table, tablename="problem_category"):
    """A kind of problem of a town. `code`, unique in its town, never changes: old records keep it after a category was put
    away (`closed_at`).

    `hours_…`: working hours until it is to be solved, by urgency. `radius_m`: metres within which two
    reports may be the same. `asks`: JSON list of {"variable", "words", "datatype", "values"} as in Open311's attributes.
    `emergency`: whom to call first. `at_door`: offered in the leader's form; the others only at the desk.
    `photo_after`: a department shows by a photo that it is done.
    """

    id = UUID(primary_key=True, default=new_id)
    town = ForeignKey(references=Area, null=False)
    code = Varchar(length=30)
    name = Varchar(length=60, default="")
    department = ForeignKey(references=Department, null=True, default=None)
    hours_normal = Integer(default=80)
    hours_soon = Integer(default=24)
    hours_danger = Integer(default=8)
    radius_m = Integer(default=100)
    asks = Text(default="[]")
    emergency = Varchar(length=120, default="")
    position = Integer(default=0)
    at_door = Boolean(default=False)
    photo_after = Boolean(default=False)
    closed_at = Timestamptz(null=True, default=None)


class Note(Table, tablename="problem_note"):
    """What somebody at the desk wrote beside a problem. `public`: shown on the residents' page too."""

    id = UUID(primary_key=True, default=new_id)
    problem = ForeignKey(references=Problem, null=False, index=True)
    account = ForeignKey(references=Account, null=False)
    written_at = Timestamptz(default=now)
    public = Boolean(default=False)
    words = Text()


class Escalation(Table, tablename="problem_escalation"):
    """Records that a rule told those above about a problem, once for each deadline it missed."""

    id = UUID(primary_key=True, default=new_id)
    problem = ForeignKey(references=Problem, null=False)
    rule = Varchar(length=20)
    missed_at = Timestamptz()
    told_at = Timestamptz(default=now)


class Template(Table, tablename="answer_template"):
    """Words that are written often, to choose from. `area`: whose desk they belong to."""

    id = UUID(primary_key=True, default=new_id)
    area = ForeignKey(references=Area, null=False)
    words = Text()


class SavedView(Table, tablename="saved_view"):
    """A filter of the queue somebody keeps under a name. `query`: as it stands in the address."""

    id = UUID(primary_key=True, default=new_id)
    account = ForeignKey(references=Account, null=False, index=True)
    name = Varchar(length=40)
    query = Varchar(length=500, default="")


class Answer(Table, tablename="problem_answer"):
    """The neighbour's word on a settled problem (words.ANSWERS). `by`: link, leader or call. `round`: counts reopenings."""

    id = UUID(primary_key=True, default=new_id)
    problem = ForeignKey(references=Problem, null=False, index=True)
    account = ForeignKey(references=Account, null=True, default=None)
    answered_at = Timestamptz(default=now)
    by = Varchar(length=10)
    answer = Varchar(length=12)
    words = Text(default="")
    round = Integer(default=0)


class AlsoAffected(Table, tablename="problem_also"):
    """Another home that has the same problem ("me too"), counted among the homes affected until it is taken back."""

    id = UUID(primary_key=True, default=new_id)
    problem = ForeignKey(references=Problem, null=False, index=True)
    household = ForeignKey(references=Household, null=False)
    account = ForeignKey(references=Account, null=False)
    noted_at = Timestamptz(default=now)
    withdrawn_at = Timestamptz(null=True, default=None)


class Undertaking(Table, tablename="undertaking"):
    """Neighbours do it themselves (自办). `planned_on`: YYYY-MM-DD or empty. `public`: its list is on the public page."""

    id = UUID(primary_key=True, default=new_id)
    problem = ForeignKey(references=Problem, null=False, index=True)
    account = ForeignKey(references=Account, null=False)
    opened_at = Timestamptz(default=now)
    plan = Text(default="")
    planned_on = Varchar(length=10, default="")
    public = Boolean(default=True)
    ended_at = Timestamptz(null=True, default=None)


class Contribution(Table, tablename="contribution"):
    """One line of an undertaking's list. `sort`: hours, pledged, received, spent (all in hundredths) or material (`words`).

    `giver`: as they wish to stand in the public list. `struck_at`: a mistake is struck out, never deleted.
    """

    id = UUID(primary_key=True, default=new_id)
    undertaking = ForeignKey(references=Undertaking, null=False, index=True)
    sort = Varchar(length=10)
    giver = Varchar(length=60, default="")
    amount = Integer(default=0)
    words = Varchar(length=200, default="")
    account = ForeignKey(references=Account, null=False)
    noted_at = Timestamptz(default=now)
    struck_at = Timestamptz(null=True, default=None)
