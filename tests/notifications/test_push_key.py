"""The key that signs what goes to push services lies in the database sealed, and is the same for all processes."""

from tests.support.server import environment, run

SAY = """
import asyncio
from app import db
from app.notifications.delivery import vapid

async def main():
    async with db.opened():
        print(await vapid.public_key())

asyncio.run(main())
"""


def public_key(database, **more: str) -> str:
    return run(environment(database.folder, database.url, **more), "-c", SAY).split()[-1]


def kept(database) -> str:
    return database.one("SELECT value FROM server_secret WHERE name = 'vapid'")


def test_it_is_sealed_and_stays_the_same(database):
    first = public_key(database)
    assert "." in kept(database)
    assert public_key(database) == first


def test_one_that_lay_there_in_clear_is_sealed(database):
    first = public_key(database)
    bare = run(
        environment(database.folder, database.url),
        "-c",
        f"from app.lib.sealed import unseal; print(unseal({kept(database)!r}, 'vapid'))",
    ).split()[-1]
    database.execute(f"UPDATE server_secret SET value = '{bare}' WHERE name = 'vapid'")
    assert public_key(database) == first
    assert "." in kept(database)
    assert bare not in kept(database)


def test_when_the_sealing_key_is_lost_there_is_another(database):
    first = public_key(database)
    other = public_key(database, WEIGE_SECRET_KEY="another-key-of-the-town-long-enough-to-be-one")
    assert other != first
    assert public_key(database, WEIGE_SECRET_KEY="another-key-of-the-town-long-enough-to-be-one") == other
