"""Whatever a command is given that it cannot use is said in one sentence, with the cure: status 2, and never a traceback."""

import os
from pathlib import Path

import pytest

from tests.lib.books import FORMATS, book
from tests.support.engines import Database
from tests.support.server import environment, weige

PLAIN = [
    ["户号", "姓名", "手机", "村", "网格", "微网格"],
    ["101", "曾大山", "13800000101", "柳溪村", "第一网格", "塘口组"],
]


def said(database, *command, status=2):
    """What a command says, on the way of errors when it refuses, else on the other."""
    env = environment(database.folder, database.url) | {"LANG": "en_US.UTF-8"}
    done = weige(env, *command, cwd=database.folder)
    assert "Traceback" not in done.stderr and done.returncode == status, done.stderr
    return done.stdout if status != 2 else done.stderr.strip()


@pytest.fixture(scope="module")
def sqlite(sqlite_template, tmp_path_factory):
    """What names a bad argument is the same on either database."""
    folder = tmp_path_factory.mktemp("arguments")
    (folder / "weige.sqlite").write_bytes(sqlite_template.read_bytes())
    return Database(folder)


def _files(folder: Path) -> dict[str, Path]:
    """Files that are no list, by what they are."""
    (folder / "empty.xlsx").touch()
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (folder / "letter.txt").write_text("这是一封信。\n", encoding="utf-8")
    (folder / "page.xls").write_text(
        "<html><body><table><tr><td>姓名</td></tr></table></body></html>", encoding="utf-8"
    )
    (folder / "broken.xlsx").write_bytes(book("xlsx", PLAIN)[:300])
    (folder / "zeros").write_bytes(bytes(1000))
    (folder / "folder.xlsx").mkdir()
    os.symlink("nowhere", folder / "link.xlsx")
    odd = folder / os.fsdecode(b"\xff.csv")
    odd.write_text("nothing", encoding="utf-8")
    names = ("empty.xlsx", "picture.png", "letter.txt", "page.xls", "broken.xlsx", "zeros", "folder.xlsx", "link.xlsx")
    return {name: folder / name for name in (*names, "missing.csv")} | {"odd name": odd, "endless": Path("/dev/zero")}


KINDS = [
    "empty.xlsx",
    "picture.png",
    "letter.txt",
    "page.xls",
    "broken.xlsx",
    "zeros",
    "folder.xlsx",
    "link.xlsx",
    "missing.csv",
    "odd name",
    "endless",
]


@pytest.mark.parametrize("words", ["leaders", "households", "households --dry-run"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_that_is_no_list(sqlite, tmp_path, words, kind):
    path = _files(tmp_path)[kind]
    (line,) = said(sqlite, "import", *words.split(), path, "--area", "mc.qh").splitlines()
    assert line.startswith((str(path), path.name, "\ufffd")) or "\ufffd.csv" in line
    assert line.endswith(".")


def test_a_file_this_user_may_not_read(sqlite, tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes(book("csv", PLAIN))
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("root may read everything")
    assert said(sqlite, "import", "households", path) == f"{path} cannot be read: Permission denied."


@pytest.mark.parametrize(
    ("command", "names"),
    [
        ("import households list.csv --area nowhere", "no area 'nowhere'"),
        ("import leaders list.csv --area mc.qh.xx", "no area 'mc.qh.xx'"),
        ("import leaders", "which file"),
        ("import", "required"),
        ("health renew --after yesterday", "--after"),
        ("audit verify --copy nowhere", "nowhere holds no copy"),
        ("migrate --serve-as other", "--serve-as"),
        ("town add --county 县 --town 镇 --admin-name 韩 --admin-phone 12", "--admin-phone"),
        ("town add --county 县 --town 镇 --admin-name 13 --admin-phone 13900000601", "--admin-name"),
        ("town add --county 县 --town 。 --admin-name 韩管理 --admin-phone 13900000601", "town"),
        ("town add --county 县 --town 青禾镇 --admin-name 韩管理 --admin-phone 13800000001", "another name"),
        ("demo", "empty"),
        ("demo --size city", "--size"),
        ("serve --port many", "--port"),
        ("serve --port 0", "--port"),
        ("serve --tls-cert nowhere.pem", "--tls-cert"),
        ("dance", "dance"),
    ],
)
def test_another_argument_that_cannot_be(sqlite, command, names):
    assert names in said(sqlite, *command.split())


@pytest.mark.parametrize("form", FORMATS)
def test_a_list_in_any_format_is_taken(sqlite, tmp_path, form):
    path = tmp_path / f"list.{form}"
    path.write_bytes(book(form, PLAIN))
    assert "1 row" in said(sqlite, "import", "households", path, "--area", "mc.qh.lx", "--dry-run", status=0)


def test_a_copy_that_was_written_over(sqlite, tmp_path):
    (tmp_path / "2026-11.jsonl").write_text('no line\n{"seq": 2}\n[]\n"\\ud800"\n', encoding="utf-8")
    assert "unbroken" not in said(sqlite, "audit", "verify", "--copy", tmp_path, status=1)
