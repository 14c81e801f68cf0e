"""What makes the site an app: worker, manifest, the page for "not on this phone", health."""

import json
from functools import cache

from litestar import Request, Response, get

from app import __version__
from app.db import fetch, is_postgres
from app.settings import settings
from app.web.assets import ROOT, Asset, asset, respond, worker
from app.web.auth import open_to_all, public
from app.web.errors import NotFoundException
from app.web.templates import render


@get("/sw.js", guards=[open_to_all], sync_to_thread=False)
def service_worker(request: Request) -> Response[bytes]:
    """The worker, never from a cache: an old one would strand a new page."""
    return respond(worker(), request, "no-cache")


@cache
def _manifest() -> Asset:
    manifest = json.loads((ROOT / "manifest.json").read_text(encoding="utf-8"))
    shortcuts = (icon for shortcut in manifest["shortcuts"] for icon in shortcut.get("icons", []))
    for icon in [*manifest["icons"], *shortcuts, *manifest["screenshots"]]:
        icon["src"] = asset(icon["src"].rsplit("/", 1)[-1])
    text = json.dumps(manifest, ensure_ascii=False).encode()
    return Asset(text, "application/manifest+json; charset=utf-8", compressible=True)


@get("/manifest.webmanifest", guards=[open_to_all], sync_to_thread=False)
def manifest(request: Request) -> Response[bytes]:
    """The web app manifest, its icons under their hashed addresses."""
    return respond(_manifest(), request, "no-cache")


@get("/offline", guards=[public])
async def offline_page() -> Response[str]:
    """What the worker shows for a page that is not on this phone."""
    return render("offline.html")


@get("/install", guards=[public])
async def install_page() -> Response[str]:
    """How to get the app onto the home screen, and out of a browser inside another app."""
    return render("install.html")


@get("/styleguide", guards=[public])
async def styleguide() -> Response[str]:
    """Every component in its states; in demo mode only."""
    if not settings.demo:
        raise NotFoundException
    return render("styleguide.html")


@get("/healthz", guards=[open_to_all])
async def healthz() -> Response[dict[str, object]]:
    """Version, kind of database, and whether it answers (503 when it does not)."""
    try:
        reachable = (await fetch("SELECT 1 AS one"))[0]["one"] == 1
    except Exception:
        reachable = False
    body = {
        "version": __version__,
        "database": {"kind": "postgresql" if is_postgres() else "sqlite", "reachable": reachable},
    }
    return Response(body, status_code=200 if reachable else 503, headers={"Cache-Control": "no-store"})


ROUTES = [service_worker, manifest, offline_page, install_page, styleguide, healthz]
