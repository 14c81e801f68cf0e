"""What monitoring asks."""

import httpx

from app import __version__


def test_healthz_names_version_and_database(server, database):
    answer = httpx.get(f"{server.url}/healthz")
    assert answer.status_code == 200
    assert answer.headers["x-weige"] == __version__
    health = answer.json()
    assert health["version"] == __version__
    assert health["database"] == {"kind": database.kind, "reachable": True}


def test_somebody_of_the_cast_signs_in(client):
    chen = client("chen")
    assert chen.sync() == []
