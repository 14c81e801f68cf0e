"""Which records count: those nobody has corrected or withdrawn."""


def stands(alias: str = "") -> str:
    """The condition that a record still stands: neither superseded by a correction nor withdrawn.

    `alias`: of its table in the statement; empty where there is one table. Partial indexes have the same two terms, by which
    both databases know that they may use them.
    """
    of = f"{alias}." if alias else ""
    return f"{of}superseded_by IS NULL AND {of}withdrawn_at IS NULL"
