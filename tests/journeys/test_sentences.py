"""What a phone says of itself in each state it can be in, and that it is true: the table of states and sentences."""

from typing import Any, NamedTuple

import pytest
from playwright.sync_api import expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone

ALL_SENT = "您记的已全部上传"
KEPT = "条存在手机里，还没传"
EXPIRED = "重新登录就会传上去"
LACKING = "条还缺一点，请补上。"
ASIDE = "条存在手机里：镇里收不下。"
UNKEPT = "手机现在存不了东西：您记的要直接传到镇里，没有网络就传不了。"
UNSTORED = "这一条没存下，也没传上去。请别离开这一页，再存一次。"
UNREAD = "这张表读不出来，一点都没存下。"
NONE_HERE = "手机里没有您等着上传的记录。"
OTHERS = "条是别人记的，还在这部手机里。等本人在这里登录就会上传。"


class State(NamedTuple):
    """`records`: (owner, state, whether the town could not take it) of what lies in the outbox; `worker`: what else is so.

    `bar`: what the bar says on each page; `outbox`: what the page about sending says; `silent`: what neither may say.
    """

    records: tuple[tuple[str, str, bool], ...] = ()
    worker: str = ""
    bar: tuple[str, ...] = ()
    outbox: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


MINE, SENT, LACKS, REFUSED = (
    ("chen", "kept", False),
    ("chen", "sent", False),
    ("chen", "attention", False),
    ("chen", "attention", True),
)
HIS = ("he", "kept", False)
OUT = "await changePhone({ expired: true })"
TABLE = {
    "all is sent": State((), "", (ALL_SENT,), (NONE_HERE,), (OTHERS,)),
    "a trace of what was sent": State((SENT,), "", (ALL_SENT,), (), (KEPT, OTHERS)),
    "one waits": State((MINE,), "", ("1", KEPT), ("存在手机里了",), (ALL_SENT, NONE_HERE)),
    "two wait, the session has ended": State((MINE, MINE), OUT, ("2", EXPIRED), (), (ALL_SENT,)),
    "the session has ended, nothing waits": State((), OUT, (ALL_SENT,), (NONE_HERE,), (EXPIRED,)),
    "one lacks something": State((LACKS,), "", ("1", LACKING), (), (ALL_SENT, ASIDE)),
    "one lacks something, two wait": State((LACKS, MINE, MINE), "", ("2", KEPT), (), (ALL_SENT, LACKING)),
    "the town could not take one": State(
        (REFUSED,), "", ("1", ASIDE), ("存在手机里：镇里收不下",), (ALL_SENT, LACKING)
    ),
    "somebody else's waits": State((HIS,), "", (ALL_SENT,), (NONE_HERE, "1", OTHERS), (KEPT,)),
    "somebody else's and mine": State((HIS, HIS, MINE), "", ("1", KEPT), ("2", OTHERS), (ALL_SENT, NONE_HERE)),
    "nothing can be stored": State((), "storeRefused = true", (UNKEPT,), (NONE_HERE,), (ALL_SENT,)),
    "neither stored nor sent": State((), "stayHere('unstored')", (UNSTORED,), (), (ALL_SENT,)),
    "a form that cannot be read": State((), "stayHere('unread')", (UNREAD,), (), (ALL_SENT,)),
    "nobody is signed in": State((HIS,), "await changePhone({ account: null })", (), (), (ALL_SENT, KEPT, NONE_HERE)),
}

PUT = """async (records) => {
  await inStore(['outbox'], 'readwrite', (outbox) => { outbox.clear(); });
  for (const [owner, state, refused] of records) {
    const record = { id: newId(), kind: 'visit', form: 1, owner, recorded_at: new Date().toISOString(), typed: [], fields: [],
                     photos: 0, lost: '', ready: true, back: '/', state };
    if (refused) record.refused = { status: 400, version: (await readPhone()).version };
    if (state !== 'kept') record.done = Date.now() + 9e9;
    await writeOne('outbox', record);
  }
}"""


def seen(phone: Phone, selector: str) -> str:
    return " ".join(phone.page.locator(selector).all_inner_texts())


@pytest.mark.parametrize("state", TABLE.values(), ids=list(TABLE))
def test_what_it_says_is_so(phone: Phone, town: Town, state: State) -> None:
    phone.open("/outbox")
    phone.settle()
    town.network.set("refuse")
    worker: Any = phone.context.service_workers[-1]
    worker.evaluate(PUT, [[str(uid(owner)), *rest] for owner, *rest in state.records])
    by_message = "stayHere" in state.worker
    if not by_message:
        worker.evaluate(f"async () => {{ {state.worker} }}")
    phone.run("() => ask('outbox').then(drawOutbox)")
    if by_message:
        worker.evaluate(f"async () => {{ {state.worker} }}")
    for sentence in state.bar:
        expect(phone.page.locator("[data-sync] > a:visible")).to_contain_text(sentence)
    for sentence in state.outbox:
        expect(phone.page.locator("main")).to_contain_text(sentence, use_inner_text=True)
    shown = seen(phone, "[data-sync] > a:visible") + seen(phone, "main")
    assert [sentence for sentence in state.silent if sentence in shown] == []


HERE, NOBODY = "您的住户和任务都在手机里，照样能记", "这部手机现在没有人登录。登录要有网络。"


@pytest.mark.parametrize(
    ("worker", "says", "silent"),
    [
        ("", HERE, NOBODY),
        ("await forgetPages()", "", HERE),
        ("await changePhone({ account: null })", NOBODY, HERE),
    ],
    ids=["her pages lie here", "her pages were forgotten", "nobody is signed in"],
)
def test_a_page_that_is_not_here(phone: Phone, town: Town, worker: str, says: str, silent: str) -> None:
    town.network.set("refuse")
    phone.context.service_workers[-1].evaluate(f"async () => {{ {worker} }}")
    phone.open("/desk/nowhere")
    expect(phone.page.locator("main")).to_contain_text("现在连不上镇里")
    phone.ask("outbox")
    if says:
        expect(phone.page.locator("main")).to_contain_text(says, use_inner_text=True)
    assert silent not in seen(phone, "main")
