"""What a process remembers of a small table: asked for at any time, read anew behind the answer, never lost to a fault."""

import asyncio

import pytest

from app.db import remembered
from app.db.remembered import Remembered


class Table:
    """Something to read that counts how often it was, and may fail."""

    def __init__(self) -> None:
        self.rows, self.times, self.broken = ["a"], 0, False

    async def read(self) -> list[str]:
        self.times += 1
        if self.broken:
            raise ConnectionError
        return list(self.rows)


@pytest.fixture
def table() -> Table:
    return Table()


def test_an_own_edit_is_known_at_once(table: Table) -> None:
    memory = Remembered("letters", table.read, [])

    async def edit() -> list[str]:
        await memory.load()
        table.rows.append("b")
        await memory.load()
        return memory.known()

    assert asyncio.run(edit()) == ["a", "b"]


def test_old_knowledge_is_answered_with_and_renewed_once(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Remembered("letters", table.read, [])

    async def look_again() -> tuple[list[str], list[str]]:
        await memory.load()
        table.rows.append("b")
        monkeypatch.setattr(remembered, "FRESH_S", -1)
        first, _same = memory.known(), memory.known()
        await asyncio.gather(*memory._reading)
        monkeypatch.setattr(remembered, "FRESH_S", 60)
        return first, memory.known()

    assert asyncio.run(look_again()) == (["a"], ["a", "b"])
    assert table.times == 2


def test_a_fault_keeps_what_is_known(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = Remembered("letters", table.read, [])
    monkeypatch.setattr(remembered, "FRESH_S", -1)

    async def fail() -> list[str]:
        await memory.load()
        table.broken = True
        memory.known()
        await asyncio.gather(*memory._reading, return_exceptions=True)
        return memory.known()

    assert asyncio.run(fail()) == ["a"]


def test_without_a_loop_it_is_as_last_read(table: Table) -> None:
    assert Remembered("letters", table.read, ["z"]).known() == ["z"]
    assert table.times == 0
