"""Taking in a batch so that no record in it can keep the others on the phone, whatever is wrong with it or with us.

A batch is one transaction. When that fails for a reason that lies in what was to be written, it is halved (bisected) until the
one record that fails is by itself; that one is kept as it was sent, for a person to look at. When the machine is at fault (a
full disk, no connection) nothing is taken: the phone keeps all and tries again.
"""

import logging
from collections.abc import Sequence
from itertools import chain

from app.db import write
from app.db.blame import is_taken, is_the_machines
from app.sync.batch.deciding import COULD_NOT
from app.sync.batch.outcomes import Received
from app.sync.batch.reading import Read
from app.sync.batch.receiving import moved, receive, unapplied
from app.sync.kinds import Fault, Sender
from app.sync.registry import Subjects

logger = logging.getLogger("weige.sync")


async def take_in(reads: Sequence[Read], sender: Sender, subjects: Subjects) -> Received:
    """Store a batch; what became of each record, in order. Raises only errors that are the machine's fault."""
    try:
        return await write(receive, reads, sender, subjects)
    except Exception as error:
        if is_the_machines(error):
            raise
        if len(reads) < 2:
            return await _keep(reads, sender, subjects, error)
    middle = len(reads) // 2
    halves = [await take_in(part, sender, subjects) for part in (reads[:middle], reads[middle:])]
    wanted = dict.fromkeys(chain.from_iterable(half.attachments_wanted for half in halves))
    return Received([outcome for half in halves for outcome in half.outcomes], list(wanted))


async def _keep(reads: Sequence[Read], sender: Sender, subjects: Subjects, error: Exception) -> Received:
    """Keep the one record that fails; an id that exists in another table counts as taken, like one in the ledger."""
    if is_taken(error):
        kept = [moved(read, sender) for read in reads]
    else:
        for read in reads:
            logger.error("A record of the kind %s could not be applied: %s", read.record.kind, type(error).__name__)
        kept = [unapplied(read, Fault("", COULD_NOT)) for read in reads]
    return await write(receive, kept, sender, subjects)
