"""Whatever cuts a record off on its way: it is there once, not lost and not doubled."""

import shutil
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.journeys.conftest import Town
from tests.support.phone import Phone, a_photo, household
from tests.support.server import ROOT, Server


def test_killed_after_kept_on_this_phone(phone: Phone, town: Town) -> None:
    """The browser dies by SIGKILL the moment the page has said "kept"."""
    note = "刚存下手机就没电了"
    phone.restart()
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    expect(phone.waiting("kept")).to_have_count(1)
    phone.kill()

    phone.start()
    phone.open("/")
    # It may be on its way already; the line refuses it.
    assert [record["state"] in {"kept", "sending"} for record in phone.ask("outbox")["records"]] == [True]
    town.network.set("pass")
    phone.settle()
    assert town.visits(note) == 1


def test_page_killed_between_photo_two_and_three(phone: Phone, town: Town, tmp_path: Path) -> None:
    """Android needs memory for the camera and takes the page away: words and photos are in the form when it is back."""
    phone.restart()
    town.network.set("refuse")
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    phone.write(form, "description", "三张照片，中间被打断")
    for number in (1, 2):
        form.locator("[name=photos]").set_input_files([a_photo(tmp_path, number)])
        expect(form.locator("[data-photo-item]")).to_have_count(number)
    phone.page.wait_for_timeout(1000)  # as long as it takes to reach for the camera
    phone.kill()

    phone.start()
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    expect(form.locator("[data-photo-item]")).to_have_count(2)
    expect(form.locator("[name=description]")).to_have_value("三张照片，中间被打断")
    assert form.locator("[name=category][value=drainage]").is_checked()
    form.locator("[name=photos]").set_input_files([a_photo(tmp_path, 3)])
    form.locator("[name=urgency][value=normal]").check(force=True)
    phone.save("problem")
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    [(problem,)] = town.rows("SELECT id FROM problem WHERE description = '三张照片，中间被打断'")
    assert town.rows("SELECT count(*) FROM photo WHERE submission = ? AND state = 'stored'", problem) == [(3,)]
    # What was sent is no draft any more.
    phone.open(household("zhou home") + "#problem")
    phone.settle()
    expect(phone.form("problem").locator("[data-photo-item]")).to_have_count(0)


def test_double_tap(phone: Phone, town: Town) -> None:
    """Two taps on the button are one visit."""
    note = "点了两下"
    town.network.set("blackhole")
    phone.visit("zhou home", note)
    form = phone.form("visit")
    form.evaluate("(form) => { form.requestSubmit(); setTimeout(() => form.requestSubmit(), 30); }")
    phone.recorded()
    town.network.set("pass")
    phone.settle()
    assert town.visits(note) == 1


def test_two_tabs_send_at_once(phone: Phone, town: Town) -> None:
    """Two pages that notice the network at the same time send each record once."""
    town.network.set("refuse")
    for number in range(3):
        phone.visit("zhou home", f"两个页面 {number}")
        phone.save("visit")
        phone.recorded()
    other = phone.open("/outbox", phone.context.new_page())
    town.network.set("pass")
    for page in (phone.page, other, phone.page, other):
        phone.run("void ask('send')", page=page)
    phone.settle()
    assert [town.visits(f"两个页面 {number}") for number in range(3)] == [1, 1, 1]
    assert phone.ask("outbox")["waiting"] == 0


def test_reply_dropped_after_commit(phone: Phone, town: Town) -> None:
    """The server stored it, the phone never heard so: it asks again and is told so."""
    note = "回话丢在路上"
    phone.visit("zhou home", note)
    town.network.set("droprsp", match=b"POST /sync")
    phone.save("visit")
    phone.recorded()
    phone.settle()
    assert town.network.dropped == 1
    assert town.visits(note) == 1
    assert phone.ask("outbox")["waiting"] == 0


def test_photo_cut_off(phone: Phone, town: Town, tmp_path: Path) -> None:
    """The words are there, the photo's answer is lost: it is sent again and stored once."""
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    form.locator("[name=urgency][value=normal]").check(force=True)
    phone.write(form, "description", "照片传到一半")
    form.locator("[name=photos]").set_input_files([a_photo(tmp_path, 1)])
    town.network.set("droprsp", match=b"PUT /attachments/")
    phone.save("problem")
    phone.recorded()
    phone.settle()
    assert town.network.dropped == 1
    assert phone.ask("outbox")["waiting"] == 0
    [(problem,)] = town.rows("SELECT id FROM problem WHERE description = '照片传到一半'")
    assert town.rows("SELECT count(*) FROM photo WHERE submission = ? AND state = 'stored'", problem) == [(1,)]


NEW_WORKER = """async () => {
  const known = await navigator.serviceWorker.ready;
  const before = known.active;
  await known.update();
  while (known.active === before || known.active.state !== 'activated') await new Promise((done) => setTimeout(done, 50));
}"""


def test_new_version_while_records_wait(
    sqlite_template: Path, tmp_path: Path, town: Town, new_phone: Callable[..., Phone]
) -> None:
    """The server comes back as another version, with another worker: what waited is sent by the new one."""
    phone = new_phone().sign_in("chen")
    note = "换版本的时候还存着"
    town.network.set("refuse")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()

    newer = newer_version(tmp_path)
    town.server.stop()
    second = Server(town.server.data_dir, port=town.server.port, PYTHONPATH=str(newer)).start()
    try:
        town.network.set("pass")
        phone.page.evaluate(NEW_WORKER)
        expect(phone.page.locator("[data-sync] [data-when=sent]")).to_be_visible()
        phone.settle()
        assert town.visits(note) == 1
        # Every page on the phone is of the new version now.
        town.network.set("refuse")
        phone.open(household("zhou home"))
        expect(phone.page.locator("html")).to_have_attribute("data-version", "99.0.0")
    finally:
        second.stop()
        town.server.start()


def newer_version(folder: Path) -> Path:
    """A copy of the program under another version number."""
    place = folder / "newer"
    for name in ("app", "templates", "static", "locale"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("piccolo_conf.py", "manifest.json", "pyproject.toml"):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, place / name)
    (place / "app" / "__init__.py").write_text('"""Weige, as it will be."""\n\n__version__ = "99.0.0"\n')
    return place
