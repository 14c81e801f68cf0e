"""`python -m bench [PART …]`: measure, print a table, write bench/out/latest.json."""

import argparse
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from bench import demo, desk, gate, health, imports, pages, phone, push, scores, start, sync, touches
from bench.figures import Figures, save, table
from bench.ground import Ground

Part = Callable[[Ground, float], Figures]
PARTS: dict[str, Part] = {
    "sync": sync.sqlite,
    "sync_pg": sync.postgres,
    "long_history": sync.long_history,
    "burst": sync.burst,
    "bundle": pages.bundle,
    "page": pages.page,
    "first_form": phone.first_form,
    "held_page": phone.held_page,
    "import": imports.imports,
    "touches": touches.touches,
    "lighthouse": scores.lighthouse,
    "push": push.push,
    "dead_host": push.dead_host,
    "assign": push.assign,
    "demo": demo.demo,
    "desk": desk.desk,
    "health": health.health,
    "gate": gate.gate,
    "start": start.start,
}


def _why(error: Exception) -> str:
    """The error in one line, with what the program that failed said last."""
    said = getattr(error, "stderr", None) if isinstance(error, subprocess.SubprocessError) else None
    text = said.decode(errors="replace") if isinstance(said, bytes) else said or str(error)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[-1][:200] if lines else 'it said nothing'}"


def measure(
    names: Iterable[str], parts: Mapping[str, Part], ground: Ground, scale: float
) -> tuple[Figures, dict[str, str]]:
    """What these parts measured, and why the others could not: one that fails does not spoil the rest."""
    figures: Figures = {}
    failed: dict[str, str] = {}
    for name in names:
        print(f"… {name}", flush=True)
        try:
            figures |= parts[name](ground, scale)
        except Exception as error:
            traceback.print_exc()
            failed[name] = _why(error)
    return figures, failed


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bin/bench", description="Measure Weige on this machine.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of {', '.join(PARTS)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="a tenth of the load, to see that it runs; writes nothing")
    args = parser.parse_args()
    unknown = set(args.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    return args


def main() -> None:
    """Measure what the command line names. Exit status 1 when a part failed; what the others found is kept."""
    args = _asked()
    with tempfile.TemporaryDirectory(prefix="weige-bench-") as folder:
        ground = Ground(Path(folder))
        try:
            figures, failed = measure(args.parts or PARTS, PARTS, ground, 0.1 if args.quick else 1.0)
        finally:
            ground.close()
    print(table(figures))
    if not args.quick and not args.parts:
        save(figures)
    for name, why in failed.items():
        print(f"FAILED  {name:<26}{why}", file=sys.stderr)
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
