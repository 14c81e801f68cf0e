"""What is sealed opens with the key and for its purpose alone; keys can be changed; without a setting one is made."""

import os
import stat
import subprocess
import sys

import pytest

from app.lib import environment
from tests.support.server import ROOT
from tests.support.server import environment as process_environment

OLD, NEW = "old " * 12, "new " * 12
OLD, NEW = OLD.replace(" ", "-"), NEW.replace(" ", "-")
PROGRAM = "import sys; from app.lib import sealed; print(eval(sys.argv[1]))"


def run(folder, expression: str, **settings: str) -> str:
    env = process_environment(folder, **settings)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, expression], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip() if done.returncode == 0 else done.stderr.strip().splitlines()[-1]


def test_it_opens_again_and_for_nothing_else(tmp_path):
    sealed = run(tmp_path, "sealed.seal('geheim 密', 'totp')", WEIGE_SECRET_KEY=OLD)
    assert "geheim" not in sealed
    assert run(tmp_path, f"sealed.unseal('{sealed}', 'totp')", WEIGE_SECRET_KEY=OLD) == "geheim 密"
    for expression in (f"sealed.unseal('{sealed}', 'vapid')", f"sealed.unseal('{sealed[:-4]}AAAA', 'totp')"):
        assert "Unsealable" in run(tmp_path, expression, WEIGE_SECRET_KEY=OLD)
    assert "Unsealable" in run(tmp_path, f"sealed.unseal('{sealed}', 'totp')", WEIGE_SECRET_KEY=NEW)


def test_a_key_can_be_changed(tmp_path):
    sealed = run(tmp_path, "sealed.seal('geheim', 'totp')", WEIGE_SECRET_KEY=OLD)
    mark = run(tmp_path, "sealed.fingerprint('12345678', 'code')", WEIGE_SECRET_KEY=OLD)
    both = f"{NEW} {OLD}"
    assert run(tmp_path, f"sealed.unseal('{sealed}', 'totp')", WEIGE_SECRET_KEY=both) == "geheim"
    assert mark in run(tmp_path, "sealed.fingerprints('12345678', 'code')", WEIGE_SECRET_KEY=both)
    assert run(tmp_path, "sealed.fingerprint('12345678', 'code')", WEIGE_SECRET_KEY=both) != mark
    again = run(tmp_path, "sealed.seal('geheim', 'totp')", WEIGE_SECRET_KEY=both)
    assert run(tmp_path, f"sealed.unseal('{again}', 'totp')", WEIGE_SECRET_KEY=NEW) == "geheim"


def test_without_a_setting_one_is_made_once_for_its_owner_alone(tmp_path):
    wanted = [sys.executable, "-c", PROGRAM, "sealed.fingerprint('x', 'y')"]
    env = process_environment(tmp_path)
    racing = [subprocess.Popen(wanted, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = {process.communicate(timeout=60)[0] for process in racing}
    assert len(said) == 1 and len(said.pop().strip()) == 64
    file = tmp_path / "secret.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["secret.key"]


@pytest.mark.parametrize("value", ["short", f"{OLD} short"])
def test_a_short_key_ends_the_start_and_is_not_repeated(monkeypatch, value):
    monkeypatch.setenv("WEIGE_SECRET_KEY", value)
    with pytest.raises(SystemExit) as error:
        environment.secret_key("WEIGE_SECRET_KEY")
    assert "short" not in str(error.value).replace("too short", "")


def test_a_word_that_is_none_of_those_meant_ends_the_start(monkeypatch):
    monkeypatch.setenv("WEIGE_SECOND_FACTOR", "requierd")
    with pytest.raises(SystemExit, match="WEIGE_SECOND_FACTOR must be required or offered or off"):
        environment.one_of("WEIGE_SECOND_FACTOR", "required", "offered", "off")
