"""What tests of registers do again and again."""

import json

from app import db
from app.events.tables import Event
from app.households.importing.matching.questions import Answers
from app.households.importing.register import check, commit, import_file
from app.households.known_as import remember_name
from app.households.tables import Household, Resident
from app.lib.ids import new_id
from tests.cast import path, uid

HEADER = "村,微网格,户号,户主,与户主关系,姓名,性别,出生日期,联系电话,住址,备注\n"
ID = "11010519491231002X"


def take_in(town, text, *, area="liuxi", dry_run=False, **more):
    """Import a register given as text, or as the bytes of a file."""
    content = text if isinstance(text, bytes) else (HEADER + text).encode("gb18030")
    wish = {"by": uid("wu"), "area_paths": [path(area)], "dry_run": dry_run, **more}
    return town.run(import_file("名册.csv", content, **wish))


def home(town, code):
    """The home with this number."""
    (row,) = town.fetch("SELECT * FROM household WHERE code = ?", code)
    return row


def people(town, code):
    """Its people by name."""
    rows = town.fetch(
        "SELECT r.* FROM resident r JOIN household h ON h.id = r.household WHERE h.code = ? ORDER BY r.position", code
    )
    return {row["name"]: row for row in rows}


def everything(town):
    """All homes and people, to see whether anything changed."""
    return (
        town.fetch("SELECT * FROM household ORDER BY id"),
        town.fetch("SELECT * FROM resident ORDER BY id"),
    )


def insert(town, table, **row):
    """One row, past the importer."""

    def plan():
        yield db.Insert(table, [{"id": new_id(), **row}])

    town.write(plan)


def at_the_door(town, kind, subject, **values):
    """A leader corrects a home or a person."""

    def plan():
        if kind == "resident" and "name" in values:
            (row,) = yield db.Fetch("SELECT name FROM resident WHERE id = ?", subject)
            yield from remember_name(subject, row["name"])
        yield db.Update({"household": Household, "resident": Resident}[kind], values, {"id": subject})
        detail = json.dumps({"fields": sorted(values)})
        yield db.Insert(
            Event,
            [{"actor": uid("chen"), "subject_kind": kind, "subject": subject, "verb": "changed", "detail": detail}],
        )

    town.write(plan)


FAMILY = (
    "柳溪村,塘口组,101,曾大山,户主,曾大山,男,1950-3-8,13800000101,塘口组21号,耳背\n"
    "柳溪村,塘口组,101,曾大山,妻,单秀英,女,1952-4-1,,塘口组21号,\n"
)


def answered(town, text, *, area="liuxi", for_all=None, **chosen):
    """The same, with answers as the desk's page gives them: by the key of a question (`person_3="same"`), a verb or value."""
    content = text if isinstance(text, bytes) else (HEADER + text).encode("gb18030")
    checked = town.run(check("名册.csv", content, [path(area)]))
    questions = {question.key: question for question in foreseen(town, text, area=area).questions}
    values = {}
    for name, verb in chosen.items():
        key = name.replace("_", "-")
        options = [option for option in questions[key].options if verb in {option.verb, option.value}]
        assert len(options) == 1, (verb, questions[key].options)
        values[key] = options[0].value
    return town.run(commit(checked, uid("wu"), Answers(values, for_all or {})))


def foreseen(town, text, **more):
    """What a check says."""
    return take_in(town, text, dry_run=True, **more)


def asked(report):
    """Keys of the questions that are open, with the verbs of their options."""
    return {each.key: [option.verb for option in each.options] for each in report.questions if not each.answer}
