"""Promises about the repository itself: guards, settings, and nothing in it of the machine it was written on."""

import ast
import re
import subprocess
from dataclasses import fields

import pytest

from app.main import create_litestar
from app.settings import Settings
from app.web import auth
from tests.support.server import ROOT

GUARDS = {auth.signed_in, auth.public, auth.open_to_all}
PUBLIC = {
    "GET /healthz",
    "GET /manifest.webmanifest",
    "GET /install",
    "GET /offline",
    "GET /p/{token}",
    "GET /sign-in",
    "GET /set-password",
    "GET /static/{fingerprint}/{name}",
    "GET /styleguide",
    "GET /sw.js",
    "POST /me/settings",
    "POST /p/{token}/answer",
    "POST /records/{kind}",
    "POST /set-password",
    "POST /sign-in",
    "POST /sign-out",
}
"""What strangers may ask for. A native record is kept for them too: the sign-in page carries it along."""
_ELSEWHERE = re.compile(
    "|".join(
        (
            "python" + "hosted",
            r"py" + r"pi\.org",
            "registry" + r"\.npmjs",
            "/opt/" + "py" + "pi",
            "/wo" + "rk/",
            "/ro" + "ot/",
        )
    )
)


def _handlers():
    for route in create_litestar().routes:
        for handler in getattr(route, "route_handlers", ()):
            if handler.fn.__module__.startswith("app."):
                yield route.path_format if hasattr(route, "path_format") else route.path, handler


def test_every_route_has_a_guard_of_ours():
    naked = [
        f"{path} ({handler.fn.__module__}.{handler.fn.__name__})"
        for path, handler in _handlers()
        if not any(guard in GUARDS or hasattr(guard, "roles") for guard in handler.guards or ())
    ]
    assert naked == []


def test_what_strangers_may_ask_for_is_listed():
    found = {
        f"{method} {path}"
        for path, handler in _handlers()
        if {auth.public, auth.open_to_all} & set(handler.guards or ())
        for method in getattr(handler, "http_methods", ())
        if method not in {"OPTIONS", "HEAD"}
    }
    assert found <= PUBLIC


def _settings() -> list[tuple[str, str]]:
    """(environment name, docstring) of every setting."""
    tree = ast.parse((ROOT / "app" / "settings.py").read_text())
    (body,) = [node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Settings"]
    found = []
    for node, following in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign):
            (name,) = [c.value for c in ast.walk(node.value) if isinstance(c, ast.Constant) and str(c.value).isupper()][
                :1
            ]
            said = following.value.value if isinstance(following, ast.Expr) else ""
            found.append((f"WEIGE_{name}", said))
    return found


@pytest.mark.parametrize(("name", "said"), _settings())
def test_every_setting_has_a_default_with_its_reason_and_is_documented(name, said):
    assert "Default" in said
    assert f"`{name}`" in (ROOT / "docs" / "settings.md").read_text()


def test_secrets_are_marked_as_such_in_the_documentation():
    marked = set(re.findall(r"^\| `WEIGE_(\w+)` 🔒 \|", (ROOT / "docs" / "settings.md").read_text(), flags=re.M))
    assert marked == {each.name.upper() for each in fields(Settings) if not each.repr}


def test_no_setting_is_documented_that_does_not_exist():
    documented = set(re.findall(r"^\| `(WEIGE_\w+)`", (ROOT / "docs" / "settings.md").read_text(), flags=re.M))
    assert documented == {name for name, _ in _settings()}


def test_nothing_in_the_repository_knows_the_machine_it_was_written_on():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    found = []
    for name in listed.decode().split("\0"):
        path = ROOT / name
        if name and path.is_file() and path.stat().st_size < 2_000_000:
            text = path.read_bytes().decode("utf-8", "ignore")
            found += [f"{name}: {match.group()}" for match in _ELSEWHERE.finditer(text)]
    assert found == []
