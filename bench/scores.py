"""Lighthouse's scores of the pages a leader meets first: mobile, its own simulated slow line and processor."""

import json
import os
import subprocess
from pathlib import Path

from bench import pages, town
from bench.figures import Figures
from bench.ground import Ground
from bench.phone import _path
from tests.support.programs import CHROMIUM
from tests.support.server import ROOT

TOOL = "bench/lighthouse"
CATEGORIES = ("performance", "accessibility", "best-practices")
FLAGS = "--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu"


def _measure(url: str, folder: Path, *, signed_in: bool) -> dict[str, float]:
    out = folder / "report.json"
    headers = {"Cookie": f"weige={town.token(town.BIG)}"} if signed_in else {}
    command = [
        str(ROOT / TOOL / "node_modules/.bin/lighthouse"),
        url,
        "--quiet",
        "--output=json",
        f"--output-path={out}",
        f"--chrome-flags={FLAGS}",
        f"--only-categories={','.join(CATEGORIES)}",
        f"--extra-headers={json.dumps(headers)}",
    ]
    subprocess.run(command, check=True, env={**os.environ, "CHROME_PATH": CHROMIUM}, timeout=180, capture_output=True)
    report = json.loads(out.read_text())
    found = {name.replace("-", "_"): report["categories"][name]["score"] * 100 for name in CATEGORIES}
    return {**found, "cls": report["audits"]["cumulative-layout-shift"]["numericValue"]}


def lighthouse(ground: Ground, _scale: float) -> Figures:
    """`lighthouse.<page>.*`: sign-in, today, a home, and its forms (one page, opened at each)."""
    subprocess.run([ROOT / "bin/setup-npm", TOOL], check=True, capture_output=True)
    asked = {
        "sign_in": ("/sign-in", False),
        "today": ("/", True),
        "household": (_path(), True),
        "visit": (_path() + "#visit", True),
        "blood_pressure": (_path() + "#blood-pressure", True),
        "problem": (_path() + "#problem", True),
    }
    with ground.server() as server:
        pages.fill(server)
        found = {}
        for name, (address, signed_in) in asked.items():
            scores = _measure(server.url + address, ground.new_folder(), signed_in=signed_in)
            found |= {f"lighthouse.{name}.{what}": value for what, value in scores.items()}
    return found
