"""A photo of what was done: asked of departments where the kind of problem wants one, and of nobody else."""

from tests.problems.offices import open_office
from tests.problems.steps import do, picture, report, state, write_down
from tests.support.rows import rows


def wants_photo(person, code: str, switch: str):
    """Switch it for a kind, on the kind's page."""
    numbers = {"hours_normal": "80", "hours_soon": "24", "hours_danger": "8", "radius_m": "60"}
    data = {**numbers, "at_door": "yes", "photo_after": switch}
    assert person.post(f"/desk/categories/{code}", data=data).status_code == 303


def done(person, problem, *photos, **fields):
    """Report as done, with files."""
    files = [("photos", (name, content, "image/jpeg")) for name, content in photos]
    return person.post(f"/desk/problems/{problem}/completion", data=fields, files=files or None)


def test_a_department_shows_it_where_the_kind_asks(server, client):
    office = open_office(server, client, "水务站", "13811110001")
    lin, chen = client("lin"), client("chen")
    wants_photo(lin, "drainage", "yes")
    page = lin.get("/desk/categories/drainage").text
    assert "checked" in page.split('name="photo_after"')[1].split(">")[0]
    problem = report(chen)
    assert do(lin, problem, "dispatch", department=office.id).status_code == 303
    assert 'name="photos"' in office.clerk.get(f"/desk/problems/{problem}").text
    answer = done(office.clerk, problem, result="修好了")
    assert answer.status_code == 422 and "拍一张" in answer.text and "修好了" in answer.text
    for name, content, words in (("a.jpg", b"not a picture", "a.jpg"), ("b.jpg", b"x" * 15_000_001, "15 MB")):
        answer = done(office.clerk, problem, (name, content), result="修好了")
        assert answer.status_code == 422 and words in answer.text and "修好了" in answer.text
    assert done(office.clerk, problem, *[("c.jpg", picture())] * 7, result="修好了").status_code == 422
    assert state(server, problem) == "dispatched"
    assert done(office.clerk, problem, ("d.jpg", picture()), result="修好了").status_code == 303
    assert state(server, problem) == "handled"
    ((photo,),) = rows(
        server, "SELECT p.id FROM photo p JOIN event e ON e.id = p.submission WHERE e.subject = ?", problem
    )
    for person, path in ((lin, f"/desk/problems/{problem}"), (chen, f"/problems/{problem}")):
        assert f"/photos/{photo}" in person.get(path).text
        assert person.get(f"/photos/{photo}").status_code == 200
    assert office.clerk.get(f"/photos/{photo}").status_code == 200
    assert client("he").get(f"/photos/{photo}").status_code == 404


def test_nobody_else_is_made_to_take_one_but_may(server, client):
    chen, zhou = client("chen"), client("zhou")
    wants_photo(client("lin"), "drainage", "yes")
    problem = report(chen)
    do(zhou, problem, "acceptance")
    assert "required" not in zhou.get(f"/desk/problems/{problem}").text.split('name="photos"')[1].split(">")[0]
    assert done(zhou, problem, result="大家清了沟").status_code == 303
    other = report(chen)
    do(zhou, other, "acceptance")
    assert done(zhou, other, ("e.jpg", picture()), result="大家清了沟").status_code == 303
    assert "/photos/" in chen.get(f"/problems/{other}").text
    # The neighbours' own work is reported by a leader, without any photo.
    own = report(chen)
    assert write_down(chen, "undertaking", own, plan="自己挖")[1]["outcome"] == "stored"
    assert write_down(chen, "undertaking_end", own, result="挖好了")[1]["outcome"] == "stored"
    assert state(server, own) == "handled"
