"""A task about one person of a home: chosen at the desk, named to whoever is asked, and nobody else's business."""

from app.lib.clock import now
from tests.cast import uid
from tests.page import parse, text_of
from tests.support.rows import rows
from tests.tasks.steps import assign, person_page, tags, wish


def people_offered(page: str) -> dict[str, bool]:
    """Whom the form offers, and who is chosen."""
    tree = parse(page)
    labels = {
        text_of(label): next(label.iter("input"))
        for label in tree.iter("label")
        if next(label.iter("input"), None) is not None
    }
    return {words: box.get("checked") is not None for words, box in labels.items() if box.get("name") == "resident"}


def change(person, whom: str, **fields):
    """What a leader puts right at the door."""
    answer = person.sync(person.record("resident", {"resident": uid(whom), **fields}))[0]
    assert answer["outcome"] == "stored", answer


def test_chosen_by_home_then_person(client):
    wu, chen, he = client("wu"), client("chen"), client("he")
    group = wu.get(f"/desk/tasks/new?area={uid('tangkou')}").text
    assert f"/desk/tasks/new?household={uid('zhou home')}&amp;role=leader" in group
    assert str(uid("he home")) not in group
    home = wu.get(f"/desk/tasks/new?household={uid('zhou home')}").text
    assert people_offered(home) == {"整户": True, "周桂英": False, "周大海": False}
    # From the person's own page the person is chosen already.
    assert people_offered(wu.get(f"/desk/tasks/new?resident={uid('周大海')}").text)["周大海"]
    assert f"/desk/tasks/new?resident={uid('周大海')}" in wu.get(f"/residents/{uid('周大海')}").text
    assert f"/desk/tasks/new?household={uid('zhou home')}" in wu.get(f"/households/{uid('zhou home')}").text
    assert "/desk/tasks/new" not in chen.get(f"/households/{uid('zhou home')}").text
    task = assign(wu, "liuxi", household=str(uid("zhou home")), resident=str(uid("周大海")), kind="measure")
    page = chen.get(f"/tasks/{task}").text
    assert "关于 周大海" in page
    assert f"/households/{uid('zhou home')}?person={uid('周大海')}#blood-pressure" in page
    assert "周*海" in chen.get("/tasks").text
    assert "周大海" in wu.get(f"/desk/tasks/{task}").text and "周*海" in wu.get("/desk/tasks").text
    assert "周大海" in wu.get(person_page(wu, task, "chen")).text
    assert he.get(f"/tasks/{task}").status_code == 404


def test_who_is_in_charge_follows_from_the_person_alone(client, server):
    task = assign(client("lin"), "town", resident=str(uid("何阿婆")))
    assert client("he").get(f"/tasks/{task}").status_code == 200
    assert client("chen").get(f"/tasks/{task}").status_code == 404
    found = rows(server, "SELECT id, household, resident FROM task")
    assert (task, str(uid("he home")), str(uid("何阿婆"))) in found


def test_the_form_of_the_reading_has_the_person_chosen_with_scripts_off(client):
    page = client("chen").get(f"/households/{uid('zhou home')}?person={uid('周大海')}").text
    form = next(form for form in parse(page).iter("form") if form.get("data-record") == "blood_pressure")
    boxes = [box for box in form.iter("input") if box.get("name") == "resident"]
    assert [box.get("value") for box in boxes if box.get("checked") is not None] == [str(uid("周大海"))]


def test_a_strangers_person_is_told_at_the_field(client, server):
    wu = client("wu")
    before = rows(server, "SELECT count(*) FROM task")
    assert wu.get(f"/desk/tasks/new?resident={uid('罗老四')}").status_code == 404
    elsewhere = {"household": str(uid("zhou home")), "resident": str(uid("罗老四"))}
    for form in (wish("liuxi", **elsewhere), wish("liuxi", resident=str(uid("罗老四")))):
        answer = wu.post("/desk/tasks", data=form)
        assert answer.status_code == 422
        assert "这个人不住在那一户" in answer.text and 'id="resident-fault"' in answer.text
        assert "罗老四" not in answer.text and "看看水塘边的护栏" in answer.text
    assert rows(server, "SELECT count(*) FROM task") == before


def test_the_page_on_the_phone_changes_with_the_person_and_says_when_they_are_gone(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "town", resident=str(uid("曾小满")), kind="measure")
    url = f"/tasks/{task}"
    first = tags(chen)[url]
    change(chen, "曾小满", name="曾小曼")
    second = tags(chen)[url]
    assert second != first and "关于 曾小曼" in chen.get(url).text
    change(chen, "曾小满", state="died")
    page = chen.get(url).text
    assert tags(chen)[url] != second
    assert "您不用再跑一趟" in page and "#blood-pressure" not in page
    assert "要是不用再办，请收回" in lin.get(f"/desk/tasks/{task}").text and "已去世" in lin.get("/desk/tasks").text
    assert "有件任务所关于的人搬走或去世了" in lin.get("/inbox").text
    # Nobody is asked about them any more, and the desk is told why.
    form = lin.get(f"/desk/tasks/new?resident={uid('曾小满')}")
    assert form.status_code == 200 and "曾小曼 已经搬走或去世了" in form.text
    answer = lin.post("/desk/tasks", data=wish("town", resident=str(uid("曾小满"))))
    assert answer.status_code == 422 and "曾小曼 已经搬走或去世了" in answer.text


def test_a_word_from_the_doctor_and_an_urgent_reading_name_the_person(client, server):
    shen, chen = client("shen"), client("chen")
    shen.post(f"/desk/health/{uid('周桂英')}/words", data={"words": "请再去看看"})
    urgent = {"resident": uid("吴老三"), "readings": [{"systolic": 190, "diastolic": 112}], "consent": "given"}
    chen.sync(chen.record("blood_pressure", urgent, recorded_at=now().isoformat()))
    found = rows(server, "SELECT resident, kind FROM task WHERE resident IN (?, ?)", uid("周桂英"), uid("吴老三"))
    assert {resident for resident, _ in found} == {str(uid("周桂英")), str(uid("吴老三"))}
    # The desk sees homes without blood pressures, and so the task without the name; the town's administrator sees it.
    (task,) = [key for key, about in rows(server, "SELECT id, resident FROM task") if about == str(uid("吴老三"))]
    assert "吴老三" not in client("lin").get(f"/desk/tasks/{task}").text
    assert "吴*三" not in client("lin").get("/desk/tasks").text
    seen = client("xu").get(f"/desk/tasks/{task}").text
    assert "吴老三" in seen and "Please" not in seen
    assert "吴老三" in chen.get(f"/tasks/{task}").text
    # What leaves the town says nothing of it: the message is the same for every task.
    assert rows(server, "SELECT count(*) FROM inbox_item WHERE title LIKE '%周桂英%' OR title LIKE '%吴老三%'") == [
        (0,)
    ]


def test_when_somebody_is_gone_nobody_is_called_any_more_and_who_asked_is_told(client, server):
    shen, he = client("shen"), client("he")
    shen.post(f"/desk/health/{uid('何阿婆')}/words", data={"words": "请再去看看"})
    items = "SELECT climb_at FROM inbox_item WHERE account = ? AND subject_kind = 'task' ORDER BY created_at DESC"
    assert rows(server, items, uid("he"))[0][0] is not None
    change(he, "何阿婆", state="moved")
    assert {climb for (climb,) in rows(server, items, uid("he"))} == {None}
    # A doctor has no desk of tasks: the message opens the person.
    inbox = shen.get("/inbox").text
    assert "有件任务所关于的人搬走或去世了" in inbox and f"/desk/health/{uid('何阿婆')}" in inbox
    assert shen.get(f"/desk/health/{uid('何阿婆')}").status_code == 200
