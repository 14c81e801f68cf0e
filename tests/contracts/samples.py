"""For each receivable kind: a good record, the same with other content, a foreign one, and fields out of range."""

from typing import Any, NamedTuple

from tests.cast import uid


class Sample(NamedTuple):
    """What the contract test sends as Chen. `wrong`: (field found wrong, data that has it wrong)."""

    good: dict[str, Any]
    other: dict[str, Any]
    """Changes that make it another record."""
    foreign: dict[str, Any]
    """Changes that make it name something outside Chen's areas."""
    wrong: list[tuple[str, dict[str, Any]]]
    table: str
    """Where its row lands, by the record's own id; "" when it changes other rows."""
    only_once: bool = False
    """Whether a second good record about the same thing must be parked (a task is reported once)."""


_LONG = "长" * 5000
_READING = {"systolic": 128, "diastolic": 82, "pulse": 72}


def _reading(**changes: Any) -> dict[str, Any]:
    return {"readings": [{**_READING, **changes}]}


SAMPLES = {
    "visit": Sample(
        good={"household": uid("zhou home"), "outcome": "well", "purpose": "routine", "next": "14", "note": "一切都好"},
        other={"outcome": "absent"},
        foreign={"household": uid("he home")},
        wrong=[
            ("household", {"household": "none"}),
            ("household", {"household": None}),
            ("outcome", {"outcome": "splendid"}),
            ("outcome", {"outcome": None}),
            ("purpose", {"purpose": "gossip"}),
            ("next", {"next": "3000"}),
            ("note", {"note": _LONG}),
        ],
        table="visit",
    ),
    "blood_pressure": Sample(
        good={
            "resident": uid("周桂英"),
            "readings": [_READING],
            "arm": "left",
            "posture": "seated",
            "consent": "given",
        },
        other={"arm": "right"},
        foreign={"resident": uid("何阿婆")},
        wrong=[
            ("resident", {"resident": "周桂英"}),
            ("resident", {"resident": None}),
            ("readings.0.systolic", {"readings": None}),
            ("readings", {"readings": [_READING] * 4}),
            ("readings.0.systolic", _reading(systolic=301)),
            ("readings.0.systolic", _reading(systolic=49)),
            ("readings.0.systolic", _reading(systolic="9x")),
            ("readings.0.systolic", _reading(systolic=None)),
            ("readings.0.diastolic", _reading(diastolic=201)),
            ("readings.0.diastolic", _reading(diastolic=None)),
            ("readings.0.pulse", _reading(pulse=221)),
            ("readings.0.systolic", _reading(systolic=80, diastolic=90)),
            ("arm", {"arm": "third"}),
            ("posture", {"posture": "dancing"}),
            ("consent", {"consent": "perhaps"}),
            ("consent", {"consent": "refused"}),
            ("consent_version", {"consent_version": _LONG}),
            ("device", {"device": _LONG}),
            ("irregular", {"irregular": "perhaps"}),
            ("note", {"note": _LONG}),
        ],
        table="blood_pressure",
    ),
    "pressure_attempt": Sample(
        good={"resident": uid("周桂英"), "reason": "not_home", "note": "去女儿家了"},
        other={"reason": "hospital"},
        foreign={"resident": uid("何阿婆")},
        wrong=[
            ("resident", {"resident": None}),
            ("resident", {"resident": "周桂英"}),
            ("reason", {"reason": None}),
            ("reason", {"reason": "asleep"}),
            ("note", {"note": _LONG}),
        ],
        table="pressure_attempt",
    ),
    "health_consent": Sample(
        good={"resident": uid("周大海"), "consent": "witnessed"},
        other={"consent": "voice"},
        foreign={"resident": uid("何阿婆")},
        wrong=[
            ("resident", {"resident": None}),
            ("resident", {"resident": "周大海"}),
            ("consent", {"consent": None}),
            ("consent", {"consent": "perhaps"}),
            ("consent_version", {"consent_version": _LONG}),
        ],
        table="health_consent",
    ),
    "problem": Sample(
        good={
            "household": uid("zhou home"),
            "category": "drainage",
            "description": "水沟堵了",
            "place": "home",
            "urgency": "normal",
            "another": "yes",
        },
        other={"description": "路灯不亮"},
        foreign={"household": uid("luo home")},
        wrong=[
            ("household", {"household": None}),
            ("category", {"category": "weather"}),
            ("category", {"category": None}),
            ("description", {"description": _LONG}),
            ("place", {"place": "mars"}),
            ("where", {"where": _LONG}),
            ("urgency", {"urgency": "someday"}),
            ("latitude", {"latitude": 91, "longitude": 110}),
            ("latitude", {"latitude": 30, "longitude": 181}),
            ("accuracy_m", {"latitude": 30, "longitude": 110, "accuracy_m": -1}),
            ("asked.q1", {"asked": {"q1": _LONG}}),
            ("attachments.0", {"attachments": ["not a fingerprint"]}),
            ("attachments", {"attachments": [f"{n:064x}" for n in range(7)]}),
        ],
        table="problem",
    ),
    "also": Sample(
        good={"problem": "(a problem of Chen's own)", "household": uid("wu home"), "note": "也淹了"},
        other={"note": "没淹"},
        foreign={"household": uid("luo home")},
        wrong=[
            ("problem", {"problem": None}),
            ("problem", {"problem": "the drain"}),
            ("household", {"household": None}),
            ("household", {"household": "next door"}),
            ("note", {"note": _LONG}),
        ],
        table="problem_also",
    ),
    "undertaking": Sample(
        good={
            "problem": "(a problem of Chen's own)",
            "plan": "把沟挖深一尺",
            "planned_on": "2026-12-05",
            "public": "yes",
        },
        other={"plan": "改天再挖"},
        foreign={"problem": "(a problem of He's)"},
        wrong=[
            ("problem", {"problem": None}),
            ("problem", {"problem": "the drain"}),
            ("plan", {"plan": None}),
            ("plan", {"plan": _LONG}),
            ("planned_on", {"planned_on": "5.12.2026"}),
            ("undertaking", {"undertaking": "the first"}),
            ("plan", {"undertaking": uid("nobody's"), "was": "2020-01-01"}),
        ],
        table="undertaking",
        only_once=True,
    ),
    "contribution": Sample(
        good={
            "problem": "(a problem with an undertaking)",
            "sort": "hours",
            "amount": "3.5",
            "giver": "周大海",
            "words": "挖沟",
        },
        other={"amount": "4"},
        foreign={"problem": "(a problem of He's)"},
        wrong=[
            ("problem", {"problem": None}),
            ("problem", {"problem": "the drain"}),
            ("problem", {"problem": "(a problem of Chen's own)"}),
            ("sort", {"sort": "gold"}),
            ("sort", {"sort": None}),
            ("amount", {"amount": None}),
            ("amount", {"amount": "-1"}),
            ("amount", {"amount": "NaN"}),
            ("amount", {"sort": "received", "amount": "1e99"}),
            ("amount", {"sort": "received", "amount": "x"}),
            ("words", {"sort": "material", "words": None}),
            ("giver", {"giver": "长" * 31}),
            ("words", {"words": "长" * 201}),
            ("attachments", {"sort": "photos"}),
            ("attachments", {"attachments": [f"{n:064x}" for n in range(7)]}),
        ],
        table="contribution",
    ),
    "strike": Sample(
        good={"problem": "(a problem with an undertaking)", "line": uid("a line")},
        other={"line": str(uid("another line"))},
        foreign={"problem": "(a problem of He's)"},
        wrong=[
            ("problem", {"problem": None}),
            ("problem", {"problem": "the drain"}),
            ("line", {"line": None}),
            ("line", {"line": "the first"}),
        ],
        table="",
    ),
    "undertaking_end": Sample(
        good={"problem": "(a problem with an undertaking)", "result": "沟挖好了"},
        other={"result": "还差一段"},
        foreign={"problem": "(a problem of He's)"},
        wrong=[
            ("problem", {"problem": None}),
            ("problem", {"problem": "the drain"}),
            ("problem", {"problem": "(a problem of Chen's own)"}),
            ("result", {"result": None}),
            ("result", {"result": _LONG}),
        ],
        table="",
        only_once=True,
    ),
    "task_report": Sample(
        good={"task": uid("look at the drain"), "outcome": "part", "note": "看过了"},
        other={"note": "还没看"},
        foreign={"task": uid("he's task")},
        wrong=[
            ("task", {"task": None}),
            ("task", {"task": "the drain"}),
            ("outcome", {"outcome": "maybe"}),
            ("why", {"outcome": "cannot", "why": "weather"}),
            ("outcome", {"outcome": None}),
            ("note", {"note": _LONG}),
            ("checked", {"checked": [f"{n}" for n in range(21)]}),
            ("attachments", {"attachments": [f"{n:064x}" for n in range(7)]}),
        ],
        table="",
    ),
    "task_acceptance": Sample(
        good={"task": uid("look at the drain")},
        other={"task": str(uid("he's task"))},
        foreign={"task": uid("he's task")},
        wrong=[("task", {"task": None}), ("task", {"task": "the drain"})],
        table="",
    ),
    "deputy": Sample(
        good={"neighbour": uid("he"), "wish": "name"},
        other={"wish": "end"},
        foreign={"neighbour": uid("luo")},
        wrong=[
            ("neighbour", {"neighbour": None}),
            ("neighbour", {"neighbour": "何水生"}),
            ("neighbour", {"neighbour": uid("chen")}),
            ("neighbour", {"neighbour": uid("wu")}),
            ("wish", {"wish": None}),
            ("wish", {"wish": "perhaps"}),
        ],
        table="",
    ),
    "household": Sample(
        good={"area": uid("tangkou"), "name": "新家", "number": "99", "address": "村口"},
        other={"name": "另一家"},
        foreign={"area": uid("houpo")},
        wrong=[
            ("area", {"area": None}),
            ("area", {"area": "塘口组"}),
            ("name", {"name": None}),
            ("name", {"name": _LONG}),
            ("number", {"number": _LONG}),
            ("address", {"address": _LONG}),
            ("note", {"note": _LONG}),
            ("gone", {"gone": "vanished"}),
        ],
        table="household",
    ),
    "resident": Sample(
        good={"household": uid("zhou home"), "name": "周小妹", "sex": "female", "birth_date": "1955-03-08"},
        other={"name": "周小弟"},
        foreign={"household": uid("he home")},
        wrong=[
            ("household", {"household": None}),
            ("name", {"name": None}),
            ("name", {"name": _LONG}),
            ("sex", {"sex": "unsaid"}),
            ("birth_date", {"birth_date": "8.3.1955"}),
            ("birth_date", {"birth_date": "1755-03-08"}),
            ("birth_year", {"birth_date": None, "birth_year": 1}),
            ("phone", {"phone": "周家的电话"}),
            ("relation", {"relation": _LONG}),
            ("state", {"state": "asleep"}),
        ],
        table="resident",
    ),
    "satisfaction": Sample(
        good={"problem": "(a problem of Chen's own)", "answer": "satisfied", "note": "好多了"},
        other={"answer": "partly"},
        foreign={"problem": "(a problem of He's)"},
        wrong=[
            ("problem", {"problem": None}),
            ("problem", {"problem": "the drain"}),
            ("answer", {"answer": "splendid"}),
            ("answer", {"answer": None}),
            ("note", {"note": _LONG}),
        ],
        table="problem_answer",
    ),
    "withdrawal": Sample(
        good={"record": "(a visit of Chen's own)", "reason": "记错了"},
        other={"reason": "不是这家"},
        foreign={"record": "(a visit of He's)"},
        wrong=[
            ("record", {"record": None}),
            ("record", {"record": "yesterday's"}),
            ("reason", {"reason": _LONG}),
        ],
        table="",
        only_once=True,
    ),
}
