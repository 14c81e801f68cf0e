"""The sketch: one's own areas and problems, each a link, in the drawing and in the list beside it."""

from datetime import UTC, datetime

from app.problems.sketch.drawing import draw
from tests.areas.steps import SQUARE, feature, file_of, take_in
from tests.problems.offices import open_office
from tests.problems.steps import do, report

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def outline(name, where, ring=SQUARE):
    return {"area": name, "name": name, "kind": "village", "path": where, "polygons": [[ring]]}


def problem(where, **more):
    base = {"path": where, "latitude": None, "longitude": None, "urgency": "normal", "sort_at": NOW, "over_at": None}
    return {**base, "village_name": "柳溪村", "area_name": "塘口组", **more}


def test_north_is_up_and_nothing_leaves_the_drawing():
    here = {"latitude": 28.19, "longitude": 113.59}
    far = {"latitude": 39.9, "longitude": 116.4}
    found = [
        problem("mc.lx.1", **here),
        problem("mc.lx.2", **here, urgency="danger"),
        problem("mc.lx.3", **far),
        problem("mc.sq.1"),
    ]
    drawing = draw([outline("柳溪村", "mc.lx"), outline("石桥村", "mc.sq")], found, NOW)
    assert [mark.kind for mark in drawing.marks] == ["open", "danger"]  # the urgent one lies on top
    assert all(mark.x > 200 and mark.y < drawing.height / 2 for mark in drawing.marks)  # to the north-east
    assert [(shape.area["name"], shape.without) for shape in drawing.shapes] == [("柳溪村", 1), ("石桥村", 1)]
    assert {name: len(group) for name, group in drawing.groups.items()} == {"柳溪村": 3, "石桥村": 1}
    assert drawing.bar[1] == 2000 and 0 < drawing.bar[0] < 200


def test_without_outlines_the_points_are_drawn_and_without_both_there_is_the_list():
    drawing = draw([], [problem("a", latitude=28.1, longitude=113.5)], NOW)
    assert len(drawing.marks) == 1 and drawing.height > 0
    drawing = draw([], [problem("a")], NOW)
    assert drawing.height == 0 and len(drawing.groups["柳溪村"]) == 1
    assert draw([], [], NOW).groups == {}


def test_each_sees_their_own(client, server):
    chen, luo, lin = client("chen"), client("luo"), client("lin")
    assert (
        take_in(lin, file_of(feature(), feature(name="石桥村", ring=[[x + 0.1, y] for x, y in SQUARE]))).status_code
        == 303
    )
    pointed = report(chen, description="沟边塌了", latitude=28.15, longitude=113.55)
    without = report(chen, description="没写在哪")
    other = report(luo, "luo home", description="桥头坑洼", latitude=28.15, longitude=113.65)
    page = lin.get("/desk/sketch").text
    for key in (pointed, without, other):
        assert f"/desk/problems/{key}" in page
    assert page.count('<a class="mark"') == 2 and page.count('class="land"') == 2 and "1 件没有位置" in page
    wu = client("wu").get("/desk/sketch").text
    assert pointed in wu and other not in wu and "石桥村" not in wu and wu.count('class="land"') == 1
    zhou = client("zhou").get("/desk/sketch").text  # whose grid has no outline, but the village around it
    assert pointed in zhou and zhou.count('class="land"') == 1
    assert chen.get("/desk/sketch").status_code in (403, 404)
    office = open_office(server, client, "水务站", "13811110009")
    assert office.clerk.get("/desk/sketch").text.count('class="land"') == 0
    do(lin, other, "dispatch", department=office.id)
    clerk = office.clerk.get("/desk/sketch").text
    assert other in clerk and pointed not in clerk and clerk.count('class="land"') == 1 and "石桥村" in clerk
    assert other not in lin.get("/desk/sketch?category=tree").text
    assert "没有符合的" in lin.get("/desk/sketch?state=suspended&area=nonsense").text
    assert 'class="sketch small"' in lin.get(f"/desk/problems/{pointed}").text
    assert 'class="sketch small"' not in lin.get(f"/desk/problems/{without}").text
