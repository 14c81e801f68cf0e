"""A part of the bench that fails is named; what the others measured is printed, written and kept."""

import json
import subprocess
import sys

import pytest

from bench import __main__ as bench
from bench import figures


def _fails(*_) -> dict[str, float]:
    raise subprocess.CalledProcessError(1, ["npm", "ci"], stderr=b"npm error code EUSAGE\nnpm error out of step\n\n")


def _lacks(*_) -> dict[str, float]:
    raise FileNotFoundError("initdb is not here")


def test_the_others_are_printed_and_written(monkeypatch, capsys, tmp_path):
    parts = {
        "first": lambda *_: {"first.ms": 1.0},
        "npm": _fails,
        "program": _lacks,
        "last": lambda *_: {"last.ms": 2.0},
    }
    monkeypatch.setattr(bench, "PARTS", parts)
    monkeypatch.setattr(figures, "OUT", tmp_path / "out" / "latest.json")
    monkeypatch.setattr(sys, "argv", ["bin/bench"])
    with pytest.raises(SystemExit) as ended:
        bench.main()
    assert ended.value.code == 1
    said = capsys.readouterr()
    assert "first.ms" in said.out and "last.ms" in said.out
    named = [line.split() for line in said.err.splitlines() if line.startswith("FAILED")]
    assert [words[1] for words in named] == ["npm", "program"]
    assert "out of step" in " ".join(named[0]) and "initdb is not here" in " ".join(named[1])
    assert json.loads((tmp_path / "out" / "latest.json").read_text()) == {"first.ms": 1.0, "last.ms": 2.0}


def test_when_all_goes_well_nothing_is_named(monkeypatch, capsys):
    monkeypatch.setattr(bench, "PARTS", {"only": lambda *_: {"only.ms": 1.0}})
    monkeypatch.setattr(sys, "argv", ["bin/bench", "only"])
    bench.main()
    said = capsys.readouterr()
    assert "only.ms" in said.out and said.err == ""


def test_a_part_that_failed_leaves_no_half_filled_town(monkeypatch, tmp_path):
    from bench import ground

    def half(env, *_):
        (tmp_path / "seen").mkdir(exist_ok=True)
        raise AssertionError("cut short")

    monkeypatch.setattr(ground, "run", half)
    place = ground.Ground(tmp_path)
    for _ in range(2):  # the second time too: it is not taken for filled
        with pytest.raises(AssertionError, match="cut short"):
            _ = place.sqlite
