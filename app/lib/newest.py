"""The few newest rows of each of several things (top N per group), by an index, however many rows each has."""


def newest_of_each(columns: str, rows: str, of: str, order: str, most: int, *, lateral: bool) -> str:
    """A SELECT of at most `most` rows of each `of`.

    `rows`: a table as `x` with its conditions, one of which ties it to `p`, the row of `of`; `order`: of x, as the index has
    it. `of`: a table, whose ids are the parameter. `lateral`: the database knows LATERAL (PostgreSQL).
    """
    table, _, condition = rows.partition(" WHERE ")
    inner = f"FROM {table} x WHERE {condition} ORDER BY {order} LIMIT {most}"
    if lateral:
        return f"SELECT e.* FROM {of} p CROSS JOIN LATERAL (SELECT {columns} {inner}) e WHERE p.id = ANY(?)"
    # SQLite looks up the row ids once for each p, and then reads only those rows.
    return (
        f"SELECT {columns} FROM {of} p CROSS JOIN {table} x WHERE p.id = ANY(?) AND x.rowid IN (SELECT x.rowid {inner})"
    )
