"""`weige health renew`: everybody's record made anew, in steps, and again from where it was cut off."""

import re
import subprocess

import pytest

from app.blood_pressure.rules.thresholds import SETS
from tests.blood_pressure.steps import measure
from tests.cast import uid
from tests.support.server import WEIGE, environment

RECORDS = "SELECT id, reason, rank, due_on, systolic, consent, controlled FROM health_record ORDER BY id"
STEPS_OF_ONE = "import app.blood_pressure.renewing_all as r; r.AT_ONCE = 1; from app.cli import main; main()"


@pytest.fixture(scope="module")
def measured(client):
    """Three homes with readings."""
    chen, he = client("chen"), client("he")
    assert measure(chen, "周桂英", "152/94", days=9)["outcome"] == "stored"
    assert measure(chen, "曾小满", "120/80", days=60)["outcome"] == "stored"
    assert measure(he, "何阿婆", "150/94", days=2)["outcome"] == "stored"


@pytest.fixture
def weige(database):
    """The command, in steps of `at_once` homes."""

    def run(*args, check=True):
        command = [str(WEIGE.with_name("python")), "-c", STEPS_OF_ONE, *args]
        env = environment(database.folder, database.url)
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
        assert not check or done.returncode == 0, done.stderr
        return done

    return run


def revisions(database):
    return {row["id"]: row["revision"] for row in database.rows("SELECT id, revision FROM household")}


def test_what_is_right_is_left_alone(measured, weige, database):
    before = (database.rows(RECORDS), revisions(database))
    assert "3 homes looked at, 0 of them renewed" in weige("health", "renew").stdout
    assert (database.rows(RECORDS), revisions(database)) == before


def test_what_is_wrong_or_missing_is_made_anew(measured, weige, database):
    before, pages = database.rows(RECORDS), revisions(database)
    database.execute(f"UPDATE health_record SET reason = '', rank = 9, due_on = NULL WHERE id = '{uid('周桂英')}'")
    database.execute(f"DELETE FROM health_record WHERE id = '{uid('何阿婆')}'")
    assert "Done: 3 homes looked at, 2 of them renewed." in weige("health", "renew").stdout
    assert database.rows(RECORDS) == before
    grown = {home for home, revision in revisions(database).items() if revision != pages[home]}
    assert grown == {str(uid("zhou home")), str(uid("he home"))}


def test_one_that_was_cut_off_goes_on_behind_what_it_did(measured, weige, database):
    (first, *_others) = re.findall(r"--after (\S+)", weige("health", "renew").stdout)
    assert "Done: 2 homes looked at" in weige("health", "renew", "--after", first).stdout
    wrong = weige("health", "renew", "--after", "x", check=False)
    assert wrong.returncode == 2 and "--after must be" in wrong.stderr


def test_another_set_counts_for_everybody_after_it(measured, weige, database, client):
    strict = min(SETS.values(), key=lambda each: each.targets[-1].systolic)
    database.execute(f"UPDATE health_record SET known = 'yes' WHERE id = '{uid('曾小满')}'")
    weige("health", "renew")
    assert database.one(f"SELECT controlled FROM health_record WHERE id = '{uid('曾小满')}'")
    database.execute(f"UPDATE blood_pressure SET systolic = 134 WHERE resident = '{uid('曾小满')}'")
    doctor = client("shen")
    chosen = {"area": str(uid("liuxi")), "version": strict.version}
    assert doctor.post("/desk/health/thresholds", data=chosen).status_code == 303
    weige("health", "renew")
    assert not database.one(f"SELECT controlled FROM health_record WHERE id = '{uid('曾小满')}'")
