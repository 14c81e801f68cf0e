"""What machines asked to be exported."""

from piccolo.columns import UUID, Boolean, ForeignKey, Integer, Text, Timestamptz, Varchar
from piccolo.table import Table

from app.accounts.tables import Account
from app.lib.clock import now


class ExportJob(Table, tablename="export_job"):
    """A bulk export that was asked for: what of, how far it is, and which files it has written so far.

    `paths`: JSON list of the areas it covers. `types`: resource types, parted by commas. `place`: JSON of where the next
    part begins (bulk/exporting.py). `files`: JSON list of {"type", "name", "count", "bytes"}; of a file only so many bytes are
    valid. `state`: queued, running, done or failed; what is cancelled or over is deleted. `claim` and `claimed_until`: who
    writes it, until when.
    """

    id = UUID(primary_key=True)
    asked_by = ForeignKey(references=Account, null=False, index=True)
    asked_at = Timestamptz(default=now)
    request = Text()
    paths = Text()
    types = Varchar(length=60)
    since = Timestamptz(null=True, default=None)
    named = Boolean(default=False)
    state = Varchar(length=10, default="queued")
    place = Text(default="{}")
    files = Text(default="[]")
    written = Integer(default=0)
    attempts = Integer(default=0)
    claim = UUID(null=True, default=None)
    claimed_until = Timestamptz(null=True, default=None)
    expires_at = Timestamptz(null=True, default=None)
