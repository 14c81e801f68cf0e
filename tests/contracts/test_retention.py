"""Every table has its line in docs/retention.md."""

import re

from piccolo_conf import APP_REGISTRY
from tests.support.server import ROOT


def test_every_table_says_how_long_it_is_kept():
    rows = re.findall(r"^\| (`[^|]+) \|", (ROOT / "docs" / "retention.md").read_text(), flags=re.MULTILINE)
    written = re.findall(r"`(\w+)`", " ".join(rows))
    tables = [table._meta.tablename for app in APP_REGISTRY.app_configs.values() for table in app.table_classes]
    assert sorted(written) == sorted(tables)
