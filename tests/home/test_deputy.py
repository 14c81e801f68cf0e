"""A leader who is away names a neighbour with one tap."""

from tests.cast import PEOPLE, uid
from tests.page import parse
from tests.support.rows import rows
from tests.tasks.test_assigning import assign
from tests.tasks.test_held import tags


def test_a_neighbour_stands_in_for_a_week(client, server):
    chen, he, luo = client("chen"), client("he"), client("luo")
    home = f"/households/{uid('zhou home')}"
    assert he.get(home).status_code == 404
    page = chen.get("/me/deputy").text
    offered = [button.get("value") for button in parse(page).iter("button") if button.get("name") == "to"]
    assert offered == [str(uid("he"))]
    assert chen.post("/me/deputy", data={"to": str(uid("luo"))}).status_code == 404
    assert chen.post("/me/deputy", data={"to": str(uid("he"))}).status_code == 303
    assert chen.post("/me/deputy", data={"to": str(uid("he"))}).status_code == 409
    # Shown to both, and told to the one who stands in.
    assert f"{PEOPLE['he'][0]} 正在代您" in chen.get("/me/deputy").text
    assert f"您正在代 {PEOPLE['chen'][0]}" in he.get("/me/deputy").text
    assert "这一周请您代一代邻组" in he.get("/inbox").text
    # The homes come with the next sync, and new tasks to both.
    assert home in tags(he) and home in tags(chen)
    task = assign(client("lin"), "tangkou")
    assert he.get(f"/tasks/{task}").status_code == 200 and chen.get(f"/tasks/{task}").status_code == 200
    verbs = {verb for (verb,) in rows(server, "SELECT verb FROM event WHERE subject = ?", uid("he"))}
    assert "stands_in" in verbs
    assert chen.post("/me/deputy/end").status_code == 303
    assert chen.post("/me/deputy/end").status_code == 303
    assert he.get(home).status_code == 404 and home not in tags(he)
    assert chen.get(home).status_code == 200
    # Luo is alone in that grid and village.
    assert "附近没有别的组长" in luo.get("/me/deputy").text
    assert client("wu").get("/me/deputy").status_code == 404
