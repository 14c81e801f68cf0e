"""Every page that somebody can click their way to."""

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import parse_qsl, urljoin, urlsplit
from xml.etree.ElementTree import Element

import httpx

from tests import page
from tests.support.people import Person

OF_A_KIND = 3
"""Pages of one kind that are looked at: three homes say as much as a hundred."""
NOT_PAGES = re.compile(r"/(static|photos|sw\.js|manifest|schema|desk/.*\.(csv|xlsx))")
ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|(?<=^/p/)[\w-]+|(?<=^/desk/categories/)(?!new\b)\w+")
"""What differs between two pages of one kind: an id, a private link's token, a category's code."""


def kind(address: str) -> str:
    """What a page is, whatever it is about: its path without ids, and what its query chooses between."""
    parts = urlsplit(address)
    asked = sorted((name, ID.sub("…", value)) for name, value in parse_qsl(parts.query))
    return ID.sub("…", parts.path) + "".join(f"?{name}={value}" for name, value in asked)


def links(tree: Element, base: str) -> Iterator[str]:
    """Addresses of this site that a page leads to, without fragments."""
    for element in tree.iter("a"):
        target = urlsplit(urljoin(base, element.get("href") or ""))
        if element.get("href") and target.netloc == urlsplit(base).netloc and not NOT_PAGES.match(target.path):
            yield target.path + (f"?{target.query}" if target.query else "")


def walk(person: Person, starts: tuple[str, ...] = ("/",)) -> dict[str, httpx.Response]:
    """The pages reached from where the person starts, by address. Raises AssertionError at a link that leads nowhere."""
    seen: dict[str, httpx.Response] = {}
    kinds: Counter[str] = Counter()
    waiting = list(starts)
    while waiting:
        address = waiting.pop(0)
        if address in seen or kinds[kind(address)] >= OF_A_KIND:
            continue
        kinds[kind(address)] += 1
        answer = person.get(address, follow_redirects=True)
        assert answer.status_code == 200, f"{address}: {answer.status_code}"
        seen[address] = answer
        if answer.headers["content-type"].startswith("text/html"):
            waiting += [link for link in links(page.parse(answer.text), str(answer.url)) if link not in seen]
    return seen


def one_of_each(person: Person, start: str = "/") -> dict[str, str]:
    """For each kind of page that the person reaches, whatever its query, the address of one."""
    pages: dict[str, str] = {}
    for address, answer in walk(person, (start,)).items():
        if answer.headers["content-type"].startswith("text/html"):
            pages.setdefault(ID.sub("…", urlsplit(str(answer.url)).path), address)
    return pages
