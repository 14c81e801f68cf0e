"""How fast a register is taken in: an .xlsx of homes and people into the town, and the same rows by plain sqlite3."""

import asyncio
import shutil
import sqlite3
import sys
import time
from pathlib import Path

from bench import town
from bench.figures import Figures, median
from bench.ground import Ground
from tests.support.server import environment, run

ROWS = 20_000
RUNS = 3
PEOPLE = 4
"""People in each home."""
HEADERS = ("组", "户号", "户主", "与户主关系", "姓名", "性别", "出生日期", "联系电话", "住址", "人员类别", "备注")
_RELATIONS = ("户主", "妻", "长子", "儿媳")
TABLES = ("household", "resident", "import_change")


def write_register(path: Path, rows: int) -> None:
    """A register of invented people, a few homes for each group of the town."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(HEADERS)
    for number in range(rows):
        home, place = divmod(number, PEOPLE)
        head = town.name(home * 7)
        who = head if place == 0 else town.name(number * 11 + place)
        born = f"19{40 + number % 50}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        group = f"{home % town.LEADERS} 组"
        sex = "男" if place % 2 == 0 else "女"
        phone, tags = f"138{number:08}", "独居" if number % 9 == 0 else ""
        address = f"{group}{home // town.LEADERS + 100}号"
        note = "耳背" if number % 30 == 0 else ""
        sheet.append((group, f"J{home}", head, _RELATIONS[place], who, sex, born, phone, address, tags, note))
    book.save(path)


def _raw_seconds(template: Path, folder: Path, filled: Path) -> float:
    """Plain sqlite3 for the rows that the import wrote, one transaction, flushed to disk."""
    before = sqlite3.connect(template)
    after = sqlite3.connect(filled)
    work = []
    for table in TABLES:
        skipped = before.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        rows = after.execute(f"SELECT * FROM {table} ORDER BY rowid LIMIT -1 OFFSET {skipped}").fetchall()
        work.append((f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows))
    before.close()
    after.close()
    path = folder / "raw.sqlite"
    shutil.copy(template, path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for sql, rows in work:
        connection.executemany(sql, rows)
    connection.execute("COMMIT")
    took = time.perf_counter() - began
    connection.close()
    return took


def _take_in(ground: Ground, register: Path) -> tuple[float, float, Path]:
    """Seconds of the first import and of the same file again, and the database afterwards."""
    folder = ground.new_folder()
    shutil.copy(ground.sqlite, folder / "weige.sqlite")
    first, again = map(float, run(environment(folder), "-m", "bench.imports", str(register)).split())
    return first, again, folder / "weige.sqlite"


def imports(ground: Ground, scale: float) -> Figures:
    """`import.*`: rows of the file a second, from its bytes to the last commit; the median of three."""
    rows = max(400, int(ROWS * scale))
    register = ground.new_folder() / "register.xlsx"
    write_register(register, rows)
    firsts, agains, filled = zip(*(_take_in(ground, register) for _ in range(RUNS)), strict=True)
    first, again = median(firsts), median(agains)
    raw = median([_raw_seconds(ground.sqlite, ground.new_folder(), path) for path in filled])
    return {
        "import.rows_per_s": rows / first,
        "import.again_rows_per_s": rows / again,
        "import.raw_sqlite_rows_per_s": rows / raw,
        "import.ratio_to_raw_sqlite": raw / first,
    }


async def _measure(register: Path) -> None:
    from app import db
    from app.households.importing.register import run as take_in

    async with db.opened():
        for expected in ("added", "same"):
            began = time.perf_counter()
            report = await take_in(register)
            took = time.perf_counter() - began
            assert not report.errors and set(report.counts) <= {expected, "people_added"}, report
            print(took)


if __name__ == "__main__":
    asyncio.run(_measure(Path(sys.argv[1])))
