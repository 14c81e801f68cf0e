"""Readings of water meters. Append-only: a correction is a new row."""

from piccolo.columns import UUID, ForeignKey, Integer, Text, Timestamptz
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.households.tables import Household
from app.lib.ids import new_id


class WaterReading(Table, tablename="water_reading"):
    """What a home's meter showed, in litres."""

    id = UUID(primary_key=True, default=new_id)
    household = ForeignKey(references=Household, null=False, index=True)
    area = ForeignKey(references=Area, null=False)
    account = ForeignKey(references=Account, null=False)
    read_at = Timestamptz()
    litres = Integer()
    note = Text(default="")
    corrects = UUID(null=True, default=None)
    superseded_by = UUID(null=True, default=None)
    withdrawn_at = Timestamptz(null=True, default=None)
