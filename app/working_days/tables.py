"""Days that are not what their weekday says, as each town has them."""

from piccolo.columns import UUID, Boolean, ForeignKey, Varchar
from piccolo.table import Table

from app.areas.tables import Area
from app.lib.ids import new_id


class Holiday(Table, tablename="holiday"):
    """A day that in a town is not what its weekday says: a holiday, or a Saturday on which people work. `day`: YYYY-MM-DD,
    unique within a town.
    """

    id = UUID(primary_key=True, default=new_id)
    town = ForeignKey(references=Area, null=False)
    day = Varchar(length=10)
    works = Boolean(default=False)
    name = Varchar(length=60, default="")
