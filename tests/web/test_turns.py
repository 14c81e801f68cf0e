"""Each account does what costs much once at a time; the next waits, and what waits too long comes again."""

import asyncio

import pytest

from app.lib.ids import new_id
from app.web import turns
from app.web.errors import Refused
from app.web.turns import Turns


def run(work):
    return asyncio.run(work)


async def at_work(turns_of: Turns, account, log: list, name: str, seconds: float = 0.02) -> None:
    """Take a turn, be there for a while, and leave."""
    end = await turns_of.take(account)
    log.append(f"{name} begins")
    await asyncio.sleep(seconds)
    log.append(f"{name} ends")
    end()


def test_an_accounts_turns_follow_one_another_and_others_do_not_wait():
    async def work():
        some, log = Turns(1, 10), []
        mine, yours = new_id(), new_id()
        await asyncio.gather(
            at_work(some, mine, log, "a"), at_work(some, mine, log, "b"), at_work(some, yours, log, "c")
        )
        return log

    log = run(work())
    assert log.index("a ends") < log.index("b begins")
    assert log.index("c begins") < log.index("a ends")


def test_more_than_may_wait_are_asked_to_come_again():
    async def work():
        some, log, mine = Turns(1, 10, waiting=2), [], new_id()
        done = await asyncio.gather(
            *(at_work(some, mine, log, str(number)) for number in range(9)), return_exceptions=True
        )
        await at_work(some, mine, log, "later")
        assert not some._of
        return done

    refused = [each for each in run(work()) if each is not None]
    assert [(each.status, each.retry_after) for each in refused] == [(429, 10)] * 6


def test_who_waits_too_long_is_asked_to_come_again_and_leaves_nothing_behind(monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE_S", 0.05)

    async def work():
        some, mine, yours = Turns(1, 1), new_id(), new_id()
        end = await some.take(mine)
        for account, status in ((mine, 429), (yours, 503)):
            with pytest.raises(Refused) as refused:
                await some.take(account)
            assert refused.value.status == status
        end()
        (await some.take(yours))()
        assert not some._of

    run(work())


def test_who_leaves_while_waiting_takes_no_turn_along():
    async def work():
        some, mine = Turns(1, 1), new_id()
        end = await some.take(mine)
        waiting = [asyncio.create_task(some.take(mine)) for _ in range(2)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        end()
        await asyncio.sleep(0)
        (await waiting[1])()
        (await some.take(mine))()
        assert not some._of

    run(work())
