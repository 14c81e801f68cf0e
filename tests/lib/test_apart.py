"""Work on strangers' files in processes of their own: whatever one does, the server only gets a sentence to pass on."""

import asyncio
import logging
import os
import subprocess
import sys
import time

import pytest

from app.lib import apart
from app.lib.apart import Died, Lane, Unreadable
from tests.lib import apart_jobs as jobs
from tests.support.server import ROOT

DEATHS = {
    jobs.greedy: (),
    jobs.greedy_below_python: (),
    jobs.segfault: (),
    jobs.stops: (),
    jobs.busy: (30.0,),
    jobs.leaves: (),
    jobs.panics: (),
    jobs.endless: (),
    jobs.lying: (),
    jobs.half_a_character: (),
    jobs.large: (2_000_000,),
}


@pytest.fixture
def anyio_backend():
    """The loop of the server."""
    return "asyncio"


@pytest.fixture(scope="module", autouse=True)
def _alone():
    """Children that tests of other modules left warm in this process are not ours to count."""
    apart.close()


@pytest.fixture(scope="module")
def lane():
    """One child at a time, with little of everything."""
    lane = Lane("test", processes=1, memory_mb=100, seconds=2, answer_mb=1)
    yield lane
    lane.close()


def children() -> list[str]:
    """States of the children of this process."""
    said = subprocess.run(
        ["ps", "--ppid", str(os.getpid()), "-o", "stat=,args="], capture_output=True, text=True, check=False
    ).stdout
    return [line.split()[0] for line in said.splitlines() if "apart_child" in line or "defunct" in line]


async def test_arguments_and_answers_keep_their_types(lane):
    assert await lane.run(jobs.found, b"abca", "名册") == jobs.Found("名册", [4, 3])
    assert await lane.run(jobs.other, ["一", "二"]) == jobs.Other(frozenset({"一", "二"}))
    assert await lane.run(jobs.found, bytes(9_000_000), "") == jobs.Found("", [9_000_000, 1])


async def test_what_a_reader_says_of_a_file_arrives_as_it_was_said(lane):
    with pytest.raises(Unreadable) as said:
        await lane.run(jobs.refused, b"123")
    assert (said.value.msgid, said.value.values) == ("%(row)d is wrong", {"row": 3})
    assert not isinstance(said.value, Died)


@pytest.mark.parametrize("job", DEATHS, ids=lambda job: job.__name__)
async def test_whatever_a_job_dies_of_is_a_sentence_and_the_next_one_is_done(lane, job, caplog):
    with pytest.raises(Died) as said:
        await lane.run(job, *DEATHS[job])
    assert said.value.msgid.endswith(".")
    assert "张" not in caplog.text
    assert await lane.run(jobs.found, b"", "after") == jobs.Found("after", [0, 0])
    assert len(children()) <= 1 and not any(state.startswith("Z") for state in children())


async def test_a_child_is_used_again_and_lost_when_it_holds_too_much(lane):
    first = await lane.run(jobs.who)
    assert await lane.run(jobs.who) == first
    with pytest.raises(Died):
        await lane.run(jobs.greedy)
    assert await lane.run(jobs.who) != first


async def test_a_child_that_died_between_two_jobs_is_replaced(lane):
    os.kill(await lane.run(jobs.who), 9)
    time.sleep(0.2)
    assert await lane.run(jobs.found, b"", "x")


async def test_a_child_knows_no_secret_and_writes_no_file(lane, monkeypatch, tmp_path):
    monkeypatch.setenv("WEIGE_DATABASE_URL", "postgresql://u:secret@db/weige")
    lane.close()
    known = await lane.run(jobs.environment)
    assert not any("secret" in value or name.startswith("WEIGE") for name, value in known.items())
    with pytest.raises(Died):
        await lane.run(jobs.writes, str(tmp_path / "out"))


async def test_no_more_run_at_once_than_the_lane_has_and_the_loop_goes_on():
    lane = Lane("two", processes=2, memory_mb=100, seconds=20, answer_mb=1)
    work = asyncio.gather(*(lane.run(jobs.busy, 0.4) for _ in range(4)))
    turns, most = 0, 0
    while not work.done():
        await asyncio.sleep(0.02)
        turns, most = turns + 1, max(most, len(children()))
    lane.close()
    assert await work == ["done"] * 4
    assert most == 2 and turns > 3
    assert children() == []


def test_closing_ends_a_job_that_runs():
    lane = Lane("closed", processes=1, memory_mb=100, seconds=60, answer_mb=1)

    async def both():
        job = asyncio.ensure_future(lane.run(jobs.busy, 50.0))
        await asyncio.sleep(0.5)
        lane.close()
        await job

    with pytest.raises(RuntimeError):
        asyncio.run(both())
    assert lane.call(jobs.found, b"", "again").name == "again"
    lane.close()


@pytest.mark.parametrize("end", ["", "; os.kill(os.getpid(), 9)"], ids=["leaves", "is killed"])
def test_children_end_with_their_parent(end):
    program = (
        "import os\nfrom app.lib.apart import Lane\nfrom tests.lib import apart_jobs as jobs\n"
        "lane = Lane('x', processes=1, memory_mb=100, seconds=9, answer_mb=1)\n"
        f"print(lane.call(jobs.who), flush=True){end}"
    )
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=60)
    child = int(said.stdout)
    for _ in range(100):
        if not os.path.exists(f"/proc/{child}"):
            return
        time.sleep(0.05)
    raise AssertionError("it is still there")


async def test_a_child_that_does_not_start_is_a_fault_of_ours_and_not_of_the_file(caplog):
    lane = Lane("lame", processes=1, memory_mb=100, seconds=2, answer_mb=1, preload=("no.such.module",))
    with caplog.at_level(logging.CRITICAL), pytest.raises(RuntimeError):
        await lane.run(jobs.who)
