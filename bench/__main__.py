"""`python -m bench [PART …]`: measure, print a table, write bench/out/latest.json."""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench import demo, desk, health, imports, pages, phone, push, scores, start, sync, touches
from bench.figures import Figures, save, table
from bench.ground import Ground

PARTS: dict[str, Callable[[Ground, float], Figures]] = {
    "sync": sync.sqlite,
    "sync_pg": sync.postgres,
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
    "start": start.start,
}


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(prog="bin/bench", description="Measure Weige on this machine.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"one of {', '.join(PARTS)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="a tenth of the load, to see that it runs; writes nothing")
    args = parser.parse_args()
    unknown = set(args.parts) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    figures: Figures = {}
    with tempfile.TemporaryDirectory(prefix="weige-bench-") as folder:
        ground = Ground(Path(folder))
        try:
            for part in args.parts or PARTS:
                print(f"… {part}", flush=True)
                figures |= PARTS[part](ground, 0.1 if args.quick else 1.0)
        finally:
            ground.close()
    print(table(figures))
    if not args.quick and not args.parts:
        save(figures)


if __name__ == "__main__":
    main()
