"""What the tests of the desk's people share: forms, and looking at what came of them."""

import re
from uuid import UUID

from app.accounts.sign_in.sign_in_events import COMINGS
from tests.cast import PASSWORD, uid
from tests.page import parse, text_of

NEW_PASSWORD = "a short sentence"


def page_of(name: str) -> str:
    """The address of one of the cast at the desk."""
    return f"/desk/people/{uid(name)}"


def assignment(person, address: str, area: str) -> str:
    """The id of the role somebody holds in an area, from the links of their page."""
    tree = parse(person.get(address).text)
    for row in tree.iter("li"):
        if area in text_of(row):
            for link in row.iter("a"):
                if found := re.search(r"/roles/([0-9a-f-]{36})/", link.get("href", "")):
                    return found.group(1)
    raise AssertionError(f"no role in {area}")


def enter(person, name: str, phone: str, area: str, role: str = "leader") -> str:
    """Enter somebody; the address of their page."""
    answer = person.post("/desk/people", data=new(name, phone, area, role))
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def new(name: str, phone: str, area: str, role: str = "leader", **more: str) -> dict[str, str]:
    """The filled-in form for entering somebody in one of the cast's areas."""
    village = "shiqiao" if area in {"shiqiao", "grid2", "qiaotou"} else "liuxi"
    return {"in": str(uid(village)), "name": name, "phone": phone, "role": role, "area": str(uid(area)), **more}


def codes(text: str) -> dict[str, str]:
    """Codes on a page of slips by the name on each."""
    found = {}
    for slip in parse(text).iter("article"):
        (code,) = (text_of(each) for each in slip.iter("b") if "num" in each.get("class", "").split())
        found[slip.get("aria-label", "")] = code
    return found


def set_password(stranger, phone: str, code: str, password: str = NEW_PASSWORD):
    """Redeem a code as its slip says."""
    return stranger.post("/set-password", data={"phone": phone, "code": code, "password": password})


def sign_in(stranger, phone: str, password: str = PASSWORD):
    """Try to sign in."""
    return stranger.post("/sign-in", data={"phone": phone, "password": password})


def verbs(database, person: str | UUID) -> list[str]:
    """What was done with an account, in order; but for when its person came and went."""
    found = database.rows(
        f"SELECT verb FROM event WHERE subject_kind = 'account' AND subject = '{person}' ORDER BY at, id"
    )
    return [row["verb"] for row in found if row["verb"] not in COMINGS]


def revision(database, name: str) -> int:
    """The revision of one of the cast's accounts."""
    return database.one(f"SELECT revision FROM account WHERE id = '{uid(name)}'")
