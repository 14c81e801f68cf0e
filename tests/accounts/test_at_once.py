"""Two desks at the same moment."""

from concurrent.futures import ThreadPoolExecutor

from tests.accounts.desk import assignment, codes, new, page_of, set_password
from tests.cast import uid


def at_once(*tasks):
    """Run these together; their answers' statuses."""
    with ThreadPoolExecutor(len(tasks)) as pool:
        return sorted(answer.status_code for answer in pool.map(lambda task: task(), tasks))


def test_one_number_is_taken_once(client, database):
    desks = [client("wu") for _ in range(6)]
    form = new("抢号", "13900000701", "houpo")
    statuses = at_once(*(lambda desk=desk: desk.post("/desk/people", data=form) for desk in desks))
    assert statuses == [303, 422, 422, 422, 422, 422]
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000701'") == 1


def test_one_role_passes_once(client, database):
    desks = [client("wu") for _ in range(4)]
    held = assignment(desks[0], page_of("chen"), "塘口组")
    address = f"{page_of('chen')}/roles/{held}/handover"
    statuses = at_once(
        *(
            lambda desk=desk, n=n: desk.post(address, data={"name": f"接班{n}", "phone": f"1390000071{n}"})
            for n, desk in enumerate(desks)
        )
    )
    assert statuses == [303, 409, 409, 409]
    assert database.one("SELECT count(*) FROM account WHERE name LIKE '接班%'") == 1
    where = f"area = '{uid('tangkou')}' AND role = 'leader' AND until IS NULL"
    assert database.one(f"SELECT count(*) FROM assignment WHERE {where}") == 1


def test_two_lists_at_once_make_each_area_once(client, database):
    desks = [client("xu") for _ in range(3)]
    content = "姓名,手机,村,网格,组\n新甲,13900000731,新村,1,1\n新乙,13900000732,新村,1,2\n".encode()
    form = {"area": str(uid("town")), "do": "take"}
    statuses = at_once(
        *(
            lambda desk=desk: desk.post("/desk/people/import", data=form, files={"file": ("l.csv", content)})
            for desk in desks
        )
    )
    assert statuses == [200, 200, 200]
    assert database.one("SELECT count(*) FROM area WHERE path LIKE 'mc.qh.xc%'") == 4
    assert database.one("SELECT count(*) FROM account WHERE phone IN ('13900000731', '13900000732')") == 2


def test_two_administrators_who_shut_each_other_out_leave_one(client, database):
    """The last of this file: afterwards Xu may be out."""
    xu = client("xu")
    form = {"name": "第二位", "phone": "13900000720", "role": "town_admin", "area": str(uid("town"))}
    second = xu.post("/desk/people", data=form).headers["location"]
    code = codes(xu.post("/desk/people/slips", data={"person": second.rsplit("/", 1)[-1]}).text)["第二位"]
    other = client()
    assert set_password(other, "13900000720", code).status_code == 303
    statuses = at_once(lambda: xu.post(f"{second}/disabling"), lambda: other.post(f"{page_of('xu')}/disabling"))
    assert statuses[0] == 303 and statuses[1] in {401, 409}
    left = "SELECT count(*) FROM account WHERE disabled_at IS NULL AND phone IN ('13900000720', '13800000041')"
    assert database.one(left) == 1
