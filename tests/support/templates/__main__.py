"""See the package."""

import sys

from tests.support.server import ROOT
from tests.support.templates.laying_out import laid_out


def main() -> int:
    """Write them, or with `--check` only name them. Exit status 1 when that finds any."""
    check, found = "--check" in sys.argv, 0
    for path in sorted((ROOT / "templates").rglob("*.html")):
        source = path.read_text(encoding="utf-8")
        style = laid_out(source)
        if source != style:
            found += 1
            print(path.relative_to(ROOT))
            if not check:
                path.write_text(style, encoding="utf-8")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
