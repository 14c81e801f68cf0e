"""Departments, and who works at them."""

from piccolo.columns import UUID, ForeignKey, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.areas.tables import Area
from app.lib.ids import new_id


class Department(Table, tablename="department"):
    """Somebody the desk sends problems to: the water station, the power company, a village's committee."""

    id = UUID(primary_key=True, default=new_id)
    name = Varchar(length=60)
    area = ForeignKey(references=Area, null=False)
    closed_at = Timestamptz(null=True, default=None)


class DepartmentMember(Table, tablename="department_member"):
    """Somebody with the role `department` who works at one."""

    id = UUID(primary_key=True, default=new_id)
    department = ForeignKey(references=Department, null=False)
    account = ForeignKey(references=Account, null=False, index=True)
