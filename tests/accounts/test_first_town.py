"""A real town's first step, from an empty database to somebody who can take in a list."""

import re

import pytest

from tests.accounts.desk import NEW_PASSWORD, set_password, sign_in
from tests.support.engines import Database
from tests.support.people import Person
from tests.support.server import WEIGE, Server, environment, run

TOWN = ("--county", "云台市", "--town", "永和镇")


@pytest.fixture(scope="module")
def database(engine, request, tmp_path_factory) -> Database:
    """An empty one, instead of the cast's."""
    folder = tmp_path_factory.mktemp("empty")
    if engine == "sqlite":
        return Database(folder)
    postgres = request.getfixturevalue("postgres")
    return Database(folder, postgres.create())


@pytest.fixture(scope="module")
def begin(database):
    """`weige town add`, as (name, phone) → what it says."""
    env = environment(database.folder, database.url)
    return lambda name, phone: run(env, str(WEIGE), "town", "add", *TOWN, "--admin-name", name, "--admin-phone", phone)


def _code(said: str) -> str:
    return re.search(r"code (\d{4} \d{4})", said).group(1)


def test_from_nothing_to_a_first_list(begin, database):
    said = begin("韩管理", "139 0000 0601")
    assert "/set-password" in said and "weige import leaders" in said
    path = database.one("SELECT path FROM area WHERE kind = 'town'")
    assert path == "yts.yhz" and path in said
    # Again, as when the code was lost: the same town and person, and another code.
    again = begin("韩管理", "13900000601")
    assert _code(again) != _code(said)
    assert database.one("SELECT count(*) FROM area") == 2
    assert database.one("SELECT count(*) FROM assignment WHERE role = 'town_admin'") == 1
    kinds = "SELECT count(*) FROM problem_category c JOIN area a ON a.id = c.town WHERE a.path = 'yts.yhz'"
    assert database.one(kinds) == 23, "what every town begins with, once"
    assert database.one("SELECT count(*) FROM holiday h JOIN area a ON a.id = h.town WHERE a.path = 'yts.yhz'") == 12
    with pytest.raises(AssertionError, match="another name"):
        begin("别人", "13900000601")
    with pytest.raises(AssertionError, match="11 digits"):
        begin("韩管理", "0601")
    server = Server(database.folder, database.url).start()
    try:
        with Person(server) as person:
            assert set_password(person, "13900000601", _code(said)).status_code == 422
            assert set_password(person, "13900000601", _code(again)).status_code == 303
            assert "永和镇" in person.get("/desk/people/import").text
            area = database.one("SELECT id FROM area WHERE kind = 'town'")
            content = "姓名,手机,村,网格,组\n头一个,13900000602,高岭村,1,1\n".encode()
            answer = person.post(
                "/desk/people/import", data={"area": area, "do": "take"}, files={"file": ("l.csv", content)}
            )
            assert answer.status_code == 200
            assert database.one("SELECT path FROM area WHERE kind = 'micro_grid'") == "yts.yhz.glc.01wg.01z"
            # The code cannot be used twice, and the password stays.
            assert set_password(person, "13900000601", _code(again)).status_code == 422
            assert sign_in(person, "13900000601", NEW_PASSWORD).status_code == 303
    finally:
        server.stop()
