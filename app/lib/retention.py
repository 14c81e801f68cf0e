"""How long what is of passing use is kept. docs/retention.md says it for every kind of data, with the reason."""

from datetime import timedelta

SESSIONS = timedelta(days=90)
"""Sessions that ended, and one-time codes that were used or ran out: long enough to see afterwards who was in."""
DELIVERIES = timedelta(days=365)
"""How a message went on its way: a year, so that last year's round of tasks can still be looked through."""
AT_ONCE = 2_000
"""Rows removed in one transaction, so that phones that sync meanwhile wait for no more than that."""
