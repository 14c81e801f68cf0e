"""The command line takes its words in any order."""

from itertools import chain, permutations
from pathlib import Path

import pytest

from app.cli import _parser

LIST = [["households"], ["list.csv"], ["--dry-run"], ["--area", "mc.qh"]]
IN_ORDER = [list(chain(*words)) for words in permutations(LIST) if words.index(LIST[0]) < words.index(LIST[1])]


@pytest.mark.parametrize("words", IN_ORDER, ids=" ".join)
def test_a_list_is_taken_in_whatever_the_order(words):
    args = _parser().parse_args(["import", *words])
    assert (args.what, args.file, args.dry_run, args.area) == ("households", Path("list.csv"), True, "mc.qh")


@pytest.mark.parametrize("words", [["list.csv"], ["--dry-run", "list.csv"], ["list.csv", "--dry-run"]])
def test_what_the_list_is_need_not_be_said(words):
    args = _parser().parse_args(["import", *words])
    assert (args.what, args.file) == (None, Path("list.csv"))


@pytest.mark.parametrize(
    "line",
    [
        "town --county c add --town t --admin-name n --admin-phone 1",
        "town --county c --town t --admin-name n --admin-phone 1 add",
        "health --after x renew",
        "audit --copy folder verify",
    ],
)
def test_other_commands_too(line):
    assert _parser().parse_args(line.split()).what in {"add", "renew", "verify"}


@pytest.mark.parametrize(
    "line", ["import", "import something list.csv", "import leaders", "demo list.csv", "import a b c"]
)
def test_what_is_no_command_is_told_so(line, capsys):
    with pytest.raises(SystemExit):
        _parser().parse_args(line.split())
    assert "usage: weige" in capsys.readouterr().err
