"""Modules become one classic script, or are refused."""

from pathlib import Path

import pytest

from app.web.scripts import ScriptError, joined, modules


@pytest.fixture
def write(tmp_path):
    def _write(**texts: str) -> Path:
        for name, text in texts.items():
            (tmp_path / f"{name}.js").write_text(text, encoding="utf-8")
        return tmp_path / "entry.js"

    return _write


def test_what_is_imported_comes_first_and_once(write):
    entry = write(
        entry="// The first.\nimport { two } from './two.js';\nimport './three.js';\n\ntwo();\n",
        two="import { one } from './one.js';\n\nexport const two = () => one;\n",
        three="import {\n  one,\n} from './one.js'; // as well\n\none.toString();\n",
        one="export let one = 1;\n",
    )
    assert [module.path.stem for module in modules(entry)] == ["one", "two", "three", "entry"]
    lines = [line for line in joined(entry, "self.first = 1;").splitlines() if line]
    assert lines == [
        "'use strict';",
        "self.first = 1;",
        "let one = 1;",
        "const two = () => one;",
        "one.toString();",
        "// The first.",
        "two();",
    ]


@pytest.mark.parametrize(
    "declaration",
    ["const a = 1;", "let a = 1;", "function a() {}", "async function a() {}", "function* a() {}", "class a {}"],
)
def test_whatever_is_exported_loses_only_that_word(write, declaration):
    entry = write(entry="import { a } from './a.js';\na;\n", a=f"export {declaration}\n")
    assert joined(entry) == f"'use strict';\n\n{declaration}\n\na;\n"


def test_a_name_inside_of_a_function_is_nobody_elses(write):
    entry = write(
        entry="import { a } from './a.js';\nfunction b() {\n  const inner = a;\n  return inner;\n}\n",
        a="export function a() {\n  const inner = 1;\n  return inner;\n}\n",
    )
    assert joined(entry).count("const inner") == 2


def test_an_import_within_words_stays(write):
    entry = write(entry="const words = 'import { a } from here';\n// export const b\n")
    assert "'import { a } from here';\n// export const b" in joined(entry)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ({"entry": "import './a.js';\n", "a": "import './b.js';\n", "b": "import './a.js';\n"}, "a.js → b.js → a.js"),
        ({"entry": "import './entry.js';\n"}, "entry.js → entry.js"),
        ({"entry": "import './a.js';\n"}, "cannot be read"),
        ({"entry": "import { a, b } from './a.js';\n", "a": "export const a = 1;\nconst b = 2;\n"}, "not export: b"),
        (
            {
                "entry": "import './a.js';\nimport './b.js';\n",
                "a": "export const x = 1;\n",
                "b": "export const x = 2;\n",
            },
            "x is declared in",
        ),
        ({"entry": "import './a.js';\nfunction x() {}\n", "a": "let x = 1;\n"}, "x is declared in"),
        ({"entry": "import { a } from './a.js';\nconst a = 1;\n", "a": "export const a = 1;\n"}, "a is declared in"),
    ],
)
def test_what_would_mean_something_else_is_refused(write, texts, said):
    with pytest.raises(ScriptError, match=said):
        joined(write(**texts))


@pytest.mark.parametrize(
    "line",
    [
        "import a from './a.js';",
        "import * as a from './a.js';",
        "import { a as b } from './a.js';",
        'import { a } from "./a.js";',
        "import { a } from 'elsewhere';",
        "import('./a.js');",
        "export { a };",
        "export { a } from './a.js';",
        "export * from './a.js';",
        "export default a;",
        "export const { a } = window;",
        "const { a } = window;",
        "let [a] = [];",
    ],
)
def test_forms_that_are_not_read_are_refused(write, line):
    with pytest.raises(ScriptError, match="not a form"):
        joined(write(entry=f"{line}\n", a="export const a = 1;\n"))
