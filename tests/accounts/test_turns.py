"""Who waited for a turn judges by the moment of the turn: what the one ahead has just ended is over."""

from datetime import timedelta

import pytest

from app.accounts import people, role_changes
from app.lib.clock import now
from app.lib.ids import new_id
from app.web.errors import Conflict
from tests.cast import path, uid
from tests.support.stores import Store


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        yield store


def _held(database, account: str) -> dict:
    sql = f"SELECT id AS assignment, account, role, area FROM assignment WHERE account = '{account}' AND until IS NULL"
    (held,) = database.rows(sql)
    return held


def test_a_role_that_was_just_ended_is_not_passed_on(store, database):
    asked_at, held = now(), _held(database, uid("luo"))
    store.write(role_changes.end, held, path("qiaotou"), uid("xu"), now() + timedelta(milliseconds=1))
    with pytest.raises(Conflict):
        store.write(role_changes.hand_over, held, path("qiaotou"), uid("he"), uid("xu"), asked_at)


def test_an_administrator_whose_role_was_just_ended_does_not_count_as_one_who_stays(store, database):
    """Two desks at once: the one ends the second administrator's role, the other shuts out the first one."""
    second = {"id": new_id(), "name": "第二位", "phone": "13900000799"}
    store.write(people.add, second, uid("xu"), uid("town"), now())
    database.execute(f"UPDATE account SET password_hash = 'set' WHERE id = '{second['id']}'")
    store.write(role_changes.give, second["id"], "town_admin", uid("town"), uid("xu"), now())
    asked_at = now()
    store.write(role_changes.end, _held(database, second["id"]), path("town"), uid("xu"), now())
    with pytest.raises(Conflict):
        store.write(people.disable, uid("xu"), uid("xu"), uid("town"), asked_at)
    assert database.one(f"SELECT count(*) AS n FROM account WHERE id = '{uid('xu')}' AND disabled_at IS NULL") == 1
