"""Collecting figures, the thresholds ("bars") they are held against, the table, and the file."""

import json
import statistics
from collections.abc import Sequence
from pathlib import Path

OUT = Path(__file__).parent / "out" / "latest.json"
BARS: dict[str, tuple[str, float]] = {
    "sync.records_per_s": (">=", 6_000),
    "sync.ratio_to_raw_sqlite": (">=", 0.35),
    "sync.ratio_long_history": (">=", 0.9),
    "sync_pg.records_per_s": (">=", 4_000),
    "burst.seconds": ("<=", 10),
    "burst.errors": ("<=", 0),
    "bundle.kb": ("<=", 60),
    "bundle.one_changed_kb": ("<=", 6),
    "page.queries": ("<=", 4),
    "first_form.kb": ("<=", 30),
    "first_form.requests": ("<=", 6),
    "first_form.script_kb": ("<=", 10),
    "first_form.fcp_ms": ("<=", 2_200),
    "held_page.fcp_ms": ("<=", 400),
    "touches.visit": ("<=", 4),
    "touches.visit_keys": ("<=", 0),
    "touches.blood_pressure": ("<=", 3),
    "touches.problem": ("<=", 5),
    **{
        f"lighthouse.{page}.{what}": bar
        for page in ("sign_in", "today", "household", "visit", "blood_pressure", "problem")
        for what, bar in (
            ("performance", (">=", 95)),
            ("accessibility", (">=", 100)),
            ("best_practices", (">=", 100)),
            ("cls", ("<=", 0.01)),
        )
    },
    "import.rows_per_s": (">=", 5_000),
    "demo.town_s": ("<=", 60),
    "push.ratio_to_crypto_floor": (">=", 0.28),
    "push.ratio_to_naive": (">=", 3),
    "push.dead_host_delay_s": ("<=", 1),
    "push.delivered_per_s": (">=", 1_000),
    "assign.answer_s": ("<=", 2),
    "assign.out_s": ("<=", 5),
    "worklist.p50_ms": ("<=", 60),
    "worklist.ratio_2_5m": ("<=", 1.5),
    "desk.p50_ms_10k": ("<=", 40),
    "desk.ratio_1m": ("<=", 1.5),
    "fhir.export_s": ("<=", 10),
    "fhir.export_mb": ("<=", 100),
    "gate.nobody.healthz_max_ms": ("<=", 250),
    "gate.somebody.healthz_max_ms": ("<=", 250),
    "gate.nobody.errors": ("<=", 0),
    "gate.somebody.errors": ("<=", 0),
    "gate.memory_growth_mb": ("<=", 350),
    "server.start_ms": ("<=", 2_000),
    "server.private_mb": ("<=", 200),
}
"""Thresholds that must hold on two cores shared by the load generator and the server."""

Figures = dict[str, float]


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest value that at least `part` (0 to 1) of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def _verdict(key: str, value: float) -> str:
    if key not in BARS:
        return ""
    sign, bar = BARS[key]
    holds = value >= bar if sign == ">=" else value <= bar
    return f"{sign} {bar:,g}  {'holds' if holds else 'MISSED'}"


def _shown(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:,.2f}"


def table(figures: Figures) -> str:
    """The figures as text, each with its bar."""
    return "\n".join(
        f"{key:<34}{_shown(value):>12}   {_verdict(key, value)}".rstrip() for key, value in figures.items()
    )


def save(figures: Figures) -> None:
    """Write `bench/out/latest.json`: flat dotted keys, numbers only."""
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps({key: round(value, 3) for key, value in figures.items()}, indent=2) + "\n")
