"""How much a request may bring. Every figure is listed with its reason in docs/limits.md, which a test compares.

A route says beside its path what it takes, `opt=takes(files=1, file=20_000_000)`; one that says nothing takes a short form.
"""

from typing import Any, NamedTuple

MOST_PARAMETERS = 100
"""Parameters in an address: the longest of our own filters has a dozen, a FHIR search a few dozen."""
LONGEST_NAME = 200
"""Bytes in a field's name."""
URLENCODED = 4_000_000
"""Bytes of a form in the address's own spelling, where a Chinese character takes nine of them. Its fields are counted before it
is taken apart. What is longer comes as multipart/form-data."""
OVERHEAD = 100_000
"""Bytes of a body beyond its fields and files: what stands between the parts. Above it a route's own check says in its own
words what is too large."""

LONGEST_ADDRESS = 8_000
"""Bytes in a request's address: a FHIR search by a hundred ids is half of that."""
LONGEST_HEAD = 16_000
"""Bytes in a request's head, address and headers: ours and a proxy's are below two thousand."""
MOST_HEADERS = 100
HEAD_S = 20.0
"""Seconds for a whole head, from the connection or its first byte: a phone sends it in one packet."""
BODY_S = 30.0
"""Seconds a body may take whatever its length, and beyond that as long as it comes at SLOWEST_BODY."""
SLOWEST_BODY = 1_000
"""Bytes a second, on the average: an eighth of what GPRS gives. Time during which we do not read does not count."""
LOOK_EVERY_S = 5.0
"""Seconds between two looks at how a body comes."""
WRITE_S = 120.0
"""Seconds in which nothing of an answer is taken, and the connection ends: the line is gone, or somebody holds it."""
LINGER_S = 3.0
"""Seconds a connection that was refused is let run dry, so that its sender reads why."""
MOST_UNREAD = 150_000_000
"""Bytes of a body that are let run dry after it was answered: a browser reads the answer when it has sent everything."""
MOST_PIPELINED = 16
"""Requests that wait on one connection; browsers send one at a time."""
MOST_CONNECTIONS = 4_000
"""Open at once in one process; three times the phones of a town. Beyond it whoever waited longest without a request goes."""
MOST_OF_ADDRESS = 2_000
"""Of these by one address: half, because a whole town's phones may share one address of their carrier."""


class Takes(NamedTuple):
    """What one route takes.

    `text`: bytes of all fields of a form together, or of a body that is not a form. `fields`: their number. `files`: their
    number, of `file` bytes each; a file too many or too large is told by the route itself where there is room left. `stranger`:
    the `text` of somebody who is not signed in, whose files are counted and let go of.
    """

    text: int = 2_000_000
    fields: int = 200
    files: int = 0
    file: int = 0
    stranger: int = 20_000

    def body(self, *, known: bool) -> int:
        """The whole body in bytes. `known`: of somebody who is signed in, or of a machine with a key."""
        return (self.text if known else min(self.text, self.stranger)) + self.files * self.file + OVERHEAD


SHORT_FORM = Takes()
"""What a route takes that does not say."""


def takes(**said: int) -> dict[str, Any]:
    """`opt` of a route: what it takes, see Takes."""
    return {"takes": Takes(**said)}
