"""The 50 migrations that made a database before the baselines replaced them: none of their code is left, only their ids.

A database that has seen all of them has the tables that the baselines make, and goes on from there.
"""

WITH_CHAIN = "1063046"
"""A commit that has all of them: a database that has seen only some is brought on by its code first."""


def _of(package: str, *ids: str) -> set[tuple[str, str]]:
    return {(package, each) for each in ids}


CHAIN = frozenset(
    {
        *_of(
            "areas",
            "2026-11-23T20:27:33:951145",
            "2026-11-24T00:00:00:000000",
            "2026-11-25T00:20:00:000000",
        ),
        *_of(
            "accounts",
            "2026-11-23T20:27:34:771310",
            "2026-11-29T11:00:00:000000",
            "2026-11-29T12:01:00:000000",
            "2026-11-29T13:00:00:000000",
            "2026-11-29T16:30:00:000000",
        ),
        *_of(
            "events",
            "2026-11-23T20:27:35:641723",
            "2026-11-24T00:00:00:000000",
            "2026-11-29T10:00:00:000000",
        ),
        *_of(
            "households",
            "2026-11-23T20:27:36:313434",
            "2026-11-26T08:00:00:000000",
            "2026-11-29T18:30:00:000000",
        ),
        *_of(
            "sync",
            "2026-11-23T20:27:37:206379",
            "2026-11-24T00:00:00:000000",
            "2026-11-29T12:00:00:000000",
        ),
        *_of(
            "notifications",
            "2026-11-23T20:27:38:245791",
            "2026-11-24T00:00:00:000000",
            "2026-11-24T21:20:00:000000",
        ),
        *_of(
            "visits",
            "2026-11-23T20:27:39:607013",
            "2026-11-29T12:04:00:000000",
        ),
        *_of(
            "blood_pressure",
            "2026-11-23T20:27:40:656666",
            "2026-11-24T21:00:00:000000",
            "2026-11-24T23:41:00:000000",
            "2026-11-24T23:30:00:000000",
            "2026-11-24T23:50:00:000000",
            "2026-11-25T00:30:00:000000",
            "2026-11-29T16:50:00:000000",
            "2026-11-29T12:03:00:000000",
            "2026-11-29T12:02:00:000000",
        ),
        *_of(
            "problems",
            "2026-11-23T20:27:41:560664",
            "2026-11-24T23:30:00:000000",
            "2026-11-24T20:30:00:000000",
            "2026-11-24T00:00:00:000000",
            "2026-11-24T23:45:00:000000",
            "2026-11-24T23:55:00:000000",
            "2026-11-24T20:15:00:000000",
            "2026-11-25T00:50:00:000000",
            "2026-11-25T00:10:00:000000",
            "2026-11-29T12:04:00:000000",
            "2026-11-29T18:40:00:000000",
        ),
        *_of(
            "tasks",
            "2026-11-23T20:27:42:351507",
            "2026-11-24T00:00:00:000000",
            "2026-11-24T21:30:00:000000",
            "2026-11-24T23:30:00:000000",
            "2026-11-24T23:50:00:000000",
            "2026-11-29T18:41:00:000000",
        ),
        *_of(
            "fhir",
            "2026-11-24T23:40:00:000000",
            "2026-11-24T23:30:00:000000",
        ),
    }
)
"""As (package, id), as Piccolo's table `migration` keeps them."""

BASELINES = frozenset(
    (package, "2026-11-30T00:00:00:000000")
    for package in (
        *(
            "areas",
            "accounts",
            "events",
            "households",
            "sync",
            "notifications",
            "visits",
            "blood_pressure",
            "departments",
        ),
        *("working_days", "problems", "tasks", "exchange"),
    )
)
"""What stands in their place. A package that came later begins with a baseline of its own, which is none of these."""
