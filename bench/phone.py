"""What a leader waits for, in real Chromium: the first form over a poor line, and a held page with the line dead."""

import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Page, Playwright, sync_playwright

from bench import pages, town
from bench.figures import Figures, median
from bench.ground import Ground
from tests.support.programs import CHROMIUM
from tests.support.proxy import Proxy
from tests.support.server import Server

TIMES = 5
LATENCY_MS = 400
BYTES_PER_S = 400_000 // 8
SLOWER = 4
"""How many times slower than this machine the phone's processor is."""
PATIENCE_MS = 60_000
_PAINT = "() => (performance.getEntriesByName('first-contentful-paint')[0] || {startTime: 0}).startTime"
_BARE = "<!doctype html><html lang=en><title>bare</title><p>bare"


def _path(number: int = 3) -> str:
    return f"/households/{town.uid('home', town.homes_of(town.BIG)[number])}"


def _sign_in(context: BrowserContext, origin: str) -> None:
    context.add_cookies([{"name": "weige", "value": town.token(town.BIG), "url": origin}])


def _slow_down(page: Page, *, line: bool) -> CDPSession:
    cdp = page.context.new_cdp_session(page)
    cdp.send("Network.enable")
    if line:
        cdp.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": LATENCY_MS,
                "downloadThroughput": BYTES_PER_S,
                "uploadThroughput": BYTES_PER_S,
            },
        )
    cdp.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return cdp


def _painted(page: Page) -> float:
    page.wait_for_function(f"() => ({_PAINT})() > 0", timeout=PATIENCE_MS)
    return page.evaluate(_PAINT)


def _first_visit(playwright: Playwright, server: Server, path: str) -> dict[str, float]:
    """One visit with nothing in the cache."""
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
    context = browser.new_context(viewport={"width": 360, "height": 740})
    _sign_in(context, server.url)
    page = context.new_page()
    cdp = _slow_down(page, line=True)
    kinds: dict[str, str] = {}
    sizes: dict[str, float] = {}
    cdp.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["type"]}))
    cdp.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(server.url + path, wait_until="load", timeout=PATIENCE_MS)
    seen: dict[str, float] = {
        "kb": sum(sizes.values()) / 1000,
        "requests": len(sizes),
        "script_kb": sum(size for request, size in sizes.items() if kinds.get(request) == "Script") / 1000,
        "fcp_ms": _painted(page),
    }
    browser.close()
    return seen


def first_form(ground: Ground, scale: float) -> Figures:
    """`first_form.*`: signed in, cold cache, 400 ms, 400 kbit/s, processor four times slower; up to the load event."""
    times = max(2, int(TIMES * scale))
    with ground.server() as server:
        pages.fill(server)
        with sync_playwright() as playwright:
            visits = [_first_visit(playwright, server, _path()) for _ in range(times)]
            # The least that any page costs over this line: one that loads nothing but itself.
            bare = [_first_visit(playwright, server, "/healthz")["fcp_ms"] for _ in range(times)]
    found = {f"first_form.{name}": median([visit[name] for visit in visits]) for name in visits[0]}
    return {**found, "first_form.raw_fcp_ms": median(bare)}


def _hold(page: Page, origin: str) -> None:
    """Open the app and wait until the worker holds the pages."""
    page.goto(origin + "/", timeout=PATIENCE_MS)
    page.evaluate("() => navigator.serviceWorker.ready.then(() => 1)")
    page.wait_for_function(
        "async (path) => { const said = await ask('send'); return !!said && !!(await fetch(location.href)); }",
        arg=_path(),
        timeout=PATIENCE_MS,
    )
    page.wait_for_timeout(2_000)


def _held_visits(context: BrowserContext, origin: str, times: int) -> list[float]:
    found = []
    for number in range(times):
        page = context.new_page()
        _slow_down(page, line=False)
        page.goto(origin + _path(number), wait_until="commit", timeout=PATIENCE_MS)
        found.append(_painted(page))
        assert page.evaluate("() => !!document.documentElement.dataset.held"), "the page did not come from the phone"
        page.close()
    return found


def _bare_visits(context: BrowserContext, times: int) -> list[float]:
    found = []
    for _ in range(times):
        page = context.new_page()
        _slow_down(page, line=False)
        page.route("**/*", lambda route: route.fulfill(body=_BARE, content_type="text/html"))
        page.goto("http://127.0.0.1:9/", timeout=PATIENCE_MS)
        found.append(_painted(page))
        page.close()
    return found


def held_page(ground: Ground, scale: float) -> Figures:
    """`held_page.*`: the line is up and dead, the processor four times slower; the raw figure is an empty page's."""
    times = max(2, int(TIMES * scale))
    options: dict[str, Any] = {"viewport": {"width": 360, "height": 740}}
    with ground.server() as server, tempfile.TemporaryDirectory() as profile:
        pages.fill(server)
        proxy = Proxy(server.port).start()
        try:
            with sync_playwright() as playwright:
                context = playwright.chromium.launch_persistent_context(
                    str(Path(profile) / "phone"),
                    executable_path=CHROMIUM,
                    args=["--no-sandbox", "--disable-dev-shm-usage"],
                    **options,
                )
                _sign_in(context, proxy.origin)
                _hold(context.pages[0], proxy.origin)
                proxy.set("blackhole")
                held = _held_visits(context, proxy.origin, times)
                bare = _bare_visits(context, times)
                context.close()
        finally:
            proxy.stop()
    return {"held_page.fcp_ms": median(held), "held_page.raw_fcp_ms": median(bare)}
