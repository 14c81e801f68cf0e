"""Blood pressure at the door, without network: asked first, measured in peace, typing errors told kindly, urgent ones heard."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from playwright.sync_api import expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.people import Person
from tests.support.phone import Phone, household


def begin(phone: Phone, home: str, who: str) -> None:
    """Open the form and say who is measured."""
    phone.open(household(home) + "#blood-pressure")
    phone.form("blood_pressure").locator(f"[name=resident][value='{uid(who)}']").check(force=True)


def enter(phone: Phone, upper: str, lower: str, reading: int = 0) -> None:
    """Type one reading."""
    form = phone.form("blood_pressure")
    form.locator(f"[name='readings.{reading}.systolic']").fill(upper)
    form.locator(f"[name='readings.{reading}.diastolic']").fill(lower)


def test_what_cannot_be_is_stopped_what_is_odd_is_asked_once_and_consent_comes_first(phone: Phone, town: Town) -> None:
    town.network.set("refuse")
    begin(phone, "zhou home", "周桂英")
    form = phone.form("blood_pressure")
    stop = form.locator("[data-stop]:visible")
    for upper, lower, why in (
        ("14", "9", "short"),
        ("1480", "92", "long"),
        ("84", "132", "swapped"),
        ("150", "", "half"),
    ):
        enter(phone, upper, lower)
        phone.save("blood_pressure")
        expect(stop).to_have_attribute("data-stop", why)
    enter(phone, "150", "94")
    phone.save("blood_pressure")
    expect(stop).to_have_attribute("data-stop", "consent")
    form.locator("[name=consent][value=refused]").check(force=True)
    phone.save("blood_pressure")
    expect(stop).to_have_attribute("data-stop", "refused")
    form.locator("[name=consent][value=given]").check(force=True)
    enter(phone, "150", "45")
    phone.save("blood_pressure")
    expect(stop).to_have_attribute("data-stop", "unusual")
    assert phone.ask("outbox")["records"] == []
    phone.save("blood_pressure")
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT systolic, diastolic FROM blood_pressure") == [(150, 45)]
    assert town.rows("SELECT decision, how FROM health_consent") == [("given", "given")]
    # Asked once: the form of this person no longer asks, that of the other still does.
    phone.settle()
    begin(phone, "zhou home", "周大海")
    expect(form.locator("[data-consent]")).to_be_visible()


def test_the_rest_and_the_wait_run_by_the_clock_and_a_third_is_asked_for(phone: Phone, town: Town) -> None:
    page = phone.page
    page.clock.install()
    begin(phone, "zhou home", "周桂英")
    form = phone.form("blood_pressure")
    guide = form.locator("[data-guide]")
    expect(guide).to_have_attribute("open", "")  # nobody has measured on this phone yet
    guide.locator("[data-start]").click()
    expect(guide.locator("[data-slot=left]")).to_have_text("5:00")
    page.clock.run_for(121_000)
    expect(guide.locator("[data-slot=left]")).to_have_text("2:59")
    page.clock.run_for(180_000)
    expect(guide.locator("[data-over]")).to_be_visible()
    enter(phone, "150", "94")
    form.locator("[data-second] > summary").click()
    expect(form.locator("[data-second] [data-slot=left]")).to_have_text("1:00")
    enter(phone, "144", "90", 1)
    expect(form.locator("[data-third]")).to_have_attribute("open", "")
    expect(form.locator("[data-verdict] [data-grade=raised]")).to_contain_text("147 / 92")


def test_an_urgent_one_recorded_offline_is_heard_by_the_doctor(
    phone: Phone, town: Town, new_phone: Callable[..., Phone]
) -> None:
    town.network.set("blackhole")
    begin(phone, "zhou home", "周大海")
    enter(phone, "188", "114")
    phone.save("blood_pressure")
    expect(phone.page).to_have_url(re.compile(r"#urgent$"))
    expect(phone.page.locator("#urgent a[href='tel:120']")).to_be_visible()
    town.network.set("pass")
    phone.settle()
    doctor = new_phone()
    doctor.open("/sign-in")
    doctor.page.fill("[name=phone]", "13800000051")
    doctor.page.fill("[name=password]", "weige-demo")
    doctor.page.press("[name=password]", "Enter")
    doctor.page.wait_for_url(lambda url: "/sign-in" not in url)
    doctor.open("/desk/health")
    expect(doctor.page.get_by_text("周大海").first).to_be_visible()
    doctor.open("/inbox")
    expect(doctor.page.get_by_text("危急血压").first).to_be_visible()


def test_consent_withdrawn_at_the_door_without_network(phone: Phone, town: Town) -> None:
    """What is on the phone goes with the next contact, and what was waiting from before is kept closed."""
    begin(phone, "wu home", "吴老三")
    phone.form("blood_pressure").locator("[name=consent][value=given]").check(force=True)
    enter(phone, "157", "97")
    phone.save("blood_pressure")
    phone.recorded()
    phone.settle()
    phone.open(household("wu home"))
    expect(phone.page.locator("main")).to_contain_text("157")
    town.network.set("refuse")
    phone.open(household("wu home") + "#blood-pressure")
    phone.page.locator("form[data-record=health_consent] button").first.click()
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT consent FROM health_record WHERE id = ?", uid("吴老三")) == [("withdrawn",)]
    phone.settle()
    phone.open(household("wu home"))
    expect(phone.page.locator("main")).not_to_contain_text("157")


def test_the_next_date_and_a_slip_without_network(phone: Phone, town: Town) -> None:
    """What the phone says before it reaches the town is what the town says then."""
    town.network.set("refuse")
    begin(phone, "ceng home", "曾小满")
    form = phone.form("blood_pressure")
    form.locator("[name=consent][value=given]").check(force=True)
    enter(phone, "152", "94")
    expect(form.locator("[data-next-line]")).to_contain_text("偏高：换一天再量")
    said = form.locator("[data-slot=next]").inner_text()
    assert "年" in said
    phone.page.evaluate("() => { speechSynthesis.speak = (said) => { window.heard = said.text; }; }")
    form.locator("[data-say]").click()
    assert said in phone.page.evaluate("window.heard")
    phone.save("blood_pressure")
    phone.recorded()
    phone.page.locator("[data-slip]").first.click()
    slip = phone.page.locator("#slip")
    for words in ("曾小满", "152 / 94", "偏高", said):
        expect(slip).to_contain_text(words)
    phone.page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    slip.locator("[data-print]").click()
    assert phone.page.evaluate("window.printed")
    phone.page.emulate_media(media="print")
    expect(slip).to_be_visible()
    expect(phone.page.locator("main h1")).to_be_hidden()
    phone.page.emulate_media(media="screen")
    town.network.set("pass")
    phone.settle()
    ((due,),) = town.rows("SELECT due_on FROM health_record WHERE id = ?", uid("曾小满"))
    year, month, day = map(int, str(due)[:10].split("-"))
    assert f"{year}年{month}月{day}日" in said
    # Urgent now, and calm after a rest: it stays urgent for the day, before the town has heard of either.
    town.network.set("refuse")
    begin(phone, "zhou home", "周桂英")
    enter(phone, "186", "112")
    phone.save("blood_pressure")
    begin(phone, "zhou home", "周桂英")
    enter(phone, "118", "76")
    expect(form.locator("[data-next-line]")).to_contain_text("上次危急，要再量")


def test_consent_is_withdrawn_elsewhere_while_a_reading_waits(phone: Phone, town: Town) -> None:
    """It arrives, is kept, and nobody sees the numbers: not at the home, not among what needs a look, not in one's records."""
    who = uid("周桂英")
    town.network.set("refuse")
    begin(phone, "zhou home", "周桂英")
    form = phone.form("blood_pressure")
    if form.locator("[data-consent]").is_visible():
        form.locator("[name=consent][value=given]").check(force=True)
    enter(phone, "163", "97")
    phone.save("blood_pressure")
    phone.recorded()
    waiting = phone.ask("outbox")["records"][0]["id"]
    leader = Person(town.server, "chen")
    said = {"resident": who, "consent": "withdrawn"}
    record = leader.record("health_consent", said, recorded_at=datetime.now(UTC).isoformat())
    assert leader.sync(record)[0]["outcome"] == "stored"
    leader.close()
    town.network.set("pass")
    phone.settle()
    assert town.rows("SELECT state FROM submission WHERE id = ?", waiting) == [("parked",)]
    assert "163" in town.rows("SELECT payload FROM submission WHERE id = ?", waiting)[0][0]
    assert town.rows("SELECT count(*) FROM blood_pressure WHERE id = ?", waiting) == [(0,)]
    phone.settle()
    for address in (household("zhou home"), "/attention", f"/attention/{waiting}", f"/records/{waiting}"):
        phone.open(address)
        expect(phone.page.locator("main")).not_to_contain_text("163")
