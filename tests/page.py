"""What every page must be, whoever sees it: checked on each answer a test's client gets."""

import re
from collections import Counter
from functools import lru_cache
from xml.etree.ElementTree import Element

import html5lib
import httpx

HEADERS = ("content-security-policy", "referrer-policy", "x-content-type-options", "x-weige")
TRACEBACK = re.compile(r"Traceback \(most recent call last\)|File \"[^\"]+\", line \d+")
LABELLED = {"input", "select", "textarea"}
UNLABELLED_TYPES = {"hidden", "submit", "button", "image", "reset"}


@lru_cache(maxsize=16)  # a page that was inspected is often walked through next, or comes again word for word
def parse(text: str) -> Element:
    """The page's tree, without namespaces, to be read only. Raises AssertionError on markup that is wrong by the standard."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parse(text)
    errors = [(place, code, values) for place, code, values in parser.errors]
    assert not errors, f"markup: {errors[:5]}"
    return tree


def text_of(element: Element) -> str:
    """Its words, in one line."""
    return " ".join("".join(element.itertext()).split())


def _labels(tree: Element) -> set[str]:
    return {label.get("for", "") for label in tree.iter("label")}


def _inside_labels(tree: Element) -> set[int]:
    return {id(field) for label in tree.iter("label") for field in label.iter()}


def _unlabelled(tree: Element) -> list[str]:
    labels, inside = _labels(tree), _inside_labels(tree)
    return [
        f"{field.tag} {field.get('name')}"
        for field in tree.iter()
        if field.tag in LABELLED
        and field.get("type") not in UNLABELLED_TYPES
        and field.get("id") not in labels
        and id(field) not in inside
        and not (field.get("aria-label") or field.get("aria-labelledby"))
    ]


def _nameless(tree: Element) -> list[str]:
    """Links and buttons that a screen reader could not name."""

    def named(element: Element) -> bool:
        words = text_of(element) or element.get("aria-label") or element.get("aria-labelledby") or element.get("value")
        return bool(words or any(image.get("alt") for image in element.iter("img")))

    return [
        f"{element.tag} {element.attrib}"
        for element in tree.iter()
        if element.tag in {"a", "button"} and element.get("hidden") is None and not named(element)
    ]


def _inline(tree: Element) -> list[str]:
    found = [f"style on {element.tag}" for element in tree.iter() if element.get("style") is not None]
    found += [f"{name} on {e.tag}" for e in tree.iter() for name in e.attrib if name.startswith("on")]
    found += ["<style>" for _ in tree.iter("style")]
    found += [
        "<script> with text"
        for script in tree.iter("script")
        if script.get("src") is None and (script.text or "").strip()
    ]
    found += [
        f"{e.tag} to {e.get(name)}"
        for e in tree.iter()
        for name in ("href", "src", "action")
        if (e.get(name) or "").startswith("javascript:")
    ]
    return found


def check(text: str, account: str | None = None) -> Element:
    """Check a page; returns its tree. `account`: whose it must be, when somebody is signed in."""
    tree = _check(text)
    if account:
        assert tree.get("data-account") == account, "the page does not say whose it is"
    return tree


@lru_cache(maxsize=16)
def _check(text: str) -> Element:
    assert not TRACEBACK.search(text), "a traceback on a page"
    assert "{{" not in text and "{%" not in text, "an unrendered template"
    tree = parse(text)
    assert text.lstrip().lower().startswith("<!doctype html>")
    assert tree.get("lang"), "the page's language"
    assert text_of(next(tree.iter("title"), Element("title"))), "a title"
    assert len(list(tree.iter("h1"))) == 1, f"{len(list(tree.iter('h1')))} headings of the first order"
    ids = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    assert not [name for name, count in ids.items() if count > 1], f"ids twice: {ids.most_common(3)}"
    assert not _unlabelled(tree), f"fields without a label: {_unlabelled(tree)}"
    assert not _nameless(tree), f"without a name: {_nameless(tree)}"
    assert not _inline(tree), f"inline: {_inline(tree)}"
    assert all(image.get("alt") is not None for image in tree.iter("img")), "pictures without alt"
    return tree


SHARED = re.compile(r"/static/[^/]+/[^/]+|/sw\.js|/manifest\.webmanifest")
"""Addresses of what belongs to nobody: the same for everybody, and kept by browsers."""


def check_kept(response: httpx.Response) -> None:
    """Whether the answer says right how long it is kept, and what it differs by."""
    kept = response.headers.get("cache-control", "")
    differs = {name.strip() for name in response.headers.get("vary", "").split(",")}
    path = response.url.path
    if SHARED.fullmatch(path) and response.status_code in {200, 304}:
        assert kept in {"public, max-age=31536000, immutable", "no-cache"}, f"{path}: {kept}"
        assert "Cookie" not in differs and "set-cookie" not in response.headers, f"{path} is the same for everybody"
        return
    assert kept == "no-store", f"{path}: {kept or 'nothing'} about how long it is kept"
    assert {"Cookie", "Accept-Language"} <= differs, f"{path} differs by who asks"
    if path.startswith("/fhir") and "authorization" in response.request.headers:
        assert "Authorization" in differs, f"{path} differs by its key"


def inspect(response: httpx.Response, account: str | None = None) -> None:
    """Check any answer: headers always, the page when it is one."""
    assert "x-weige" in response.headers or response.is_redirect, f"{response.url} without our header"
    for name in HEADERS:
        assert name in response.headers, f"{response.url} without {name}"
    check_kept(response)
    assert response.status_code < 500 or response.status_code == 503, f"{response.url}: {response.status_code}"
    kind = response.headers.get("content-type", "")
    if kind.startswith("text/html") and response.text:
        try:
            check(response.text, account)
        except AssertionError as error:
            raise AssertionError(f"{response.request.method} {response.url}: {error}") from error
    elif kind.startswith(("text/", "application/json", "application/problem+json")):
        assert not TRACEBACK.search(response.text), f"a traceback in {response.url}"
