"""Every name in a script says where it comes from, and what is served is whole."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.web import assets, scripts
from tests.support.server import ROOT

STATIC = ROOT / "static"
WORKER = STATIC / "sw.js"
ENTRIES = [WORKER, *sorted(STATIC.glob("js/*.js"))]
RULES = ROOT / ".oxlintrc.json"
OF_SERVED = {"no-undef": "error", "no-redeclare": "error", "no-const-assign": "error"}


def lint(folder: Path, config: Path) -> list[str]:
    """What oxlint says of the scripts in a folder, as `file: message`."""
    done = subprocess.run(
        [Path(sys.executable).with_name("oxlint"), "--config", config, "--format", "json", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
    )
    said = json.loads(done.stdout)["diagnostics"]
    assert done.returncode == (1 if said else 0), done.stderr
    return [f"{each['filename']}: {each['message']}" for each in said]


def test_every_name_is_known_and_used():
    assert lint(STATIC, RULES) == []


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("page/a", "drwaTimes();", "'drwaTimes' is not defined"),
        ("page/a", "clients.claim();", "'clients' is not defined"),
        ("worker/a", "document.title = '';", "'document' is not defined"),
        ("both/a", "document.title = '';", "'document' is not defined"),
        ("desk/a", "import { one } from '../page/one.js';", "'one' is imported but never used"),
        ("desk/a", "import { one } from '../page/one.js';\none = 2;", "assign to imported bindings"),
        ("me/a", "const unused = 1;", "'unused' is declared but never used"),
        ("me/a", "let one = 1, two = one;\nexport { one, two };", "plit "),
    ],
)
def test_the_linter_sees_what_it_looks_for(tmp_path, place, text, said):
    shutil.copy(RULES, tmp_path)
    for name, content in ((place, text), ("page/one", "export const one = 1;")):
        (tmp_path / f"static/js/{name}.js").parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / f"static/js/{name}.js").write_text(content + "\n", encoding="utf-8")
    assert any(said in each for each in lint(tmp_path, tmp_path / RULES.name))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda path: path.name)
def test_what_is_served_is_one_script_that_knows_its_names(tmp_path, entry):
    environment = "serviceworker" if entry == WORKER else "browser"
    config = {"env": {"builtin": True, environment: True}, "categories": {"correctness": "off"}, "rules": OF_SERVED}
    (tmp_path / "rules.json").write_text(json.dumps(config), encoding="utf-8")
    # `.cjs`: a classic script, in which a line of a module is a mistake.
    (tmp_path / "served.cjs").write_bytes(assets.script(entry).content)
    assert lint(tmp_path, tmp_path / "rules.json") == []


def test_every_module_is_served_and_every_export_wanted():
    found = {module.path: module for entry in ENTRIES for module in scripts.modules(entry)}
    assert set(found) == {WORKER, *STATIC.rglob("js/**/*.js")}
    wanted = {(path, name) for module in found.values() for path, names in module.imports for name in names}
    assert {(path, name) for path, module in found.items() for name in module.exported} - wanted == set()
