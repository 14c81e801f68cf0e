"""Door-to-door visits (走访). Append-only: a correction is a new row, see `superseded_by`."""

from piccolo.columns import UUID, Date, ForeignKey, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household
from app.lib.ids import new_id


class Visit(Table, tablename="visit"):
    """One visit. Its id is the submission's. `next_on`: the date agreed for coming again."""

    id = UUID(primary_key=True, default=new_id)
    household = ForeignKey(references=Household, null=False, index=True)
    area = ForeignKey(references=Area, null=False)
    account = ForeignKey(references=Account, null=False)
    visited_at = Timestamptz()
    purpose = Varchar(length=20)
    outcome = Varchar(length=20)
    note = Text(default="")
    next_on = Date(null=True, default=None)
    corrects = UUID(null=True, default=None)
    superseded_by = UUID(null=True, default=None)
    withdrawn_at = Timestamptz(null=True, default=None)
