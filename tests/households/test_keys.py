"""Every way to make rows of homes and people gives them what they are found and recognised by."""

import pytest

from app.households import search_keys
from tests.support.engines import on_sqlite
from tests.support.stores import Store


def faults(store):
    """Homes and people whose keys are not what the house's own function says."""
    people = store.fetch("SELECT household, name, name_key, state FROM resident ORDER BY is_head DESC, position, id")
    living = {}
    for one in people:
        if one["state"] in {"here", "away"}:
            living.setdefault(one["household"], []).append(one["name"])
    homes = store.fetch("SELECT id, code, code_key, name, number, address, find FROM household")
    assert homes and people
    wrong = [one["name"] for one in people if one["name_key"] != search_keys.of_person(one["name"])["name_key"]]
    for home in homes:
        wanted = search_keys.of_home(
            home["code"], home["name"], home["number"], home["address"], living.get(home["id"], ())
        )
        if {key: set(home[key].split()) for key in wanted} != {key: set(wanted[key].split()) for key in wanted}:
            wrong.append(home["name"])
    return wrong


def _cast(store):
    """The cast is there already."""


def _second_town(store):
    from tests import second_town

    store.write(second_town.load, "")


def _bench(store):
    from bench import town

    store.write(town.load)


@pytest.mark.parametrize("made_by", [_cast, _second_town, _bench])
@on_sqlite
def test_rows_have_their_keys(fresh, made_by):
    with Store(fresh) as store:
        made_by(store)
        assert faults(store) == []
