"""Homes and the people who live in them."""

from piccolo.columns import UUID, Boolean, Date, DoublePrecision, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.lib.clock import now
from app.lib.ids import new_id


class Household(Table, tablename="household"):
    """One home. `code` is the register's household number (户号), `number` the plate on the door (门牌).

    `code_key`: by which a spoilt spelling of the number is recognised (app/lib/household_number.py).
    `revision` goes up, in the same transaction, with anything that changes what the household's page shows.
    `find` is what the search field looks through: names, address, pinyin and initials.
    """

    id = UUID(primary_key=True, default=new_id)
    area = ForeignKey(references=Area, null=False, index=True)
    code = Varchar(length=30, default="", index=True)
    code_key = Text(default="", index=True)
    number = Varchar(length=20, default="")
    name = Varchar(length=60, default="")
    address = Varchar(length=200, default="")
    note = Text(default="")
    find = Text(default="")
    latitude = DoublePrecision(null=True, default=None)
    longitude = DoublePrecision(null=True, default=None)
    revision = Integer(default=0)
    created_at = Timestamptz(default=now)
    left_at = Timestamptz(null=True, default=None)


class Resident(Table, tablename="resident"):
    """One person of a household. `state`: here, away, moved or died. `tags`: JSON list, e.g. ["lives_alone"].

    `name_key`: the name for comparing (app/lib/names.py).
    """

    id = UUID(primary_key=True, default=new_id)
    household = ForeignKey(references=Household, null=False, index=True)
    name = Varchar(length=60)
    name_key = Text(default="", index=True)
    sex = Varchar(length=10, default="")
    birth_date = Date(null=True, default=None)
    phone = Varchar(length=30, default="")
    relation = Varchar(length=20, default="")
    is_head = Boolean(default=False)
    tags = Text(default="[]")
    state = Varchar(length=10, default="here")
    position = Integer(default=0)


class ImportBatch(Table, tablename="import_batch"):
    """One imported file, so that it can be undone. `counts`: JSON, e.g. {"added": 12, "changed": 3, "same": 40}."""

    id = UUID(primary_key=True, default=new_id)
    kind = Varchar(length=20)
    file_name = Varchar(length=200, default="")
    account = ForeignKey(references=Account, null=True, default=None)
    area = ForeignKey(references=Area, null=True, default=None)
    counts = Text(default="{}")
    created_at = Timestamptz(default=now)
    undone_at = Timestamptz(null=True, default=None)


class ImportChange(Table, tablename="import_change"):
    """What one import did to one row: `before` is its JSON image, null when the import created it."""

    id = UUID(primary_key=True, default=new_id)
    batch = ForeignKey(references=ImportBatch, null=False, index=True)
    subject_kind = Varchar(length=20)
    subject = UUID()
    before = Text(null=True, default=None)


class KnownAs(Table, tablename="known_as"):
    """Another name by which lists call a person (folded), or another number for a home: somebody said that it is theirs.

    `batch`: the import in which it was said; none for a name that was corrected at the door.
    """

    id = UUID(primary_key=True, default=new_id)
    subject_kind = Varchar(length=20)
    subject = UUID()
    called = Text()
    batch = ForeignKey(references=ImportBatch, null=True, default=None)
    created_at = Timestamptz(default=now)
