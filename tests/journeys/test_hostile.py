"""Networks and pages that mean no good, and phones that refuse to store."""

from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

from playwright.sync_api import expect

from tests.cast import uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone, a_photo, household


def test_captive_portal(phone: Phone, town: Town) -> None:
    """A hotel's sign-in page under our address is neither shown nor kept, and takes no record off the phone."""
    note = "宾馆的无线网"
    town.network.set("captive")
    phone.visit("zhou home", note)
    phone.save("visit")
    phone.recorded()
    phone.settle()
    assert phone.ask("outbox")["waiting"] == 1
    phone.open("/households?elsewhere=1")
    expect(phone.page.get_by_text("WiFi")).to_have_count(0)
    phone.open(household("wu home"))
    expect(phone.page.get_by_text("吴").first).to_be_visible()
    town.network.set("pass")
    phone.settle()
    assert town.visits(note) == 1


def test_injected_script_does_not_run(phone: Phone, town: Town) -> None:
    """Held pages bear the server's content security policy: what somebody smuggled into one stays dead text."""
    town.network.set("refuse")
    phone.page.evaluate(
        """(path) => new Promise((done, failed) => {
          const asked = indexedDB.open('weige', 1);
          asked.onerror = failed;
          asked.onsuccess = () => {
            const pages = asked.result.transaction(['pages'], 'readwrite').objectStore('pages');
            pages.get(path).onsuccess = ({ target }) => {
              const page = target.result;
              page.html = page.html.replace('</main>', '<script>document.title = "taken"</script>'
                + '<img id="probe" src="x:" onerror="document.title = \\'taken\\'" alt=""></main>');
              pages.put(page).onsuccess = () => { asked.result.close(); done(); };
            };
          };
        })""",
        household("zhou home"),
    )
    page = phone.open(household("zhou home"))
    expect(page.locator("#probe")).to_have_count(1)
    phone.ask("outbox")
    assert page.title() != "taken"


def test_a_stranger_s_form_is_not_made_ours(phone: Phone, town: Town) -> None:
    """A page of another site posts a visit with the person's cookie: the worker keeps out of it, the server refuses."""
    note = "别的网站替我填的"
    target = f"{town.network.origin}/records/visit"
    fields = {"id": str(uid("forged")), "form": "1", "account": str(uid("chen")), "return": "/"}
    fields |= {"household": str(uid("zhou home")), "outcome": "well", "note": note}
    inputs = "".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in fields.items())
    html = (
        f'<!doctype html><meta charset="utf-8"><form method="post" action="{target}">{inputs}<button>go</button></form>'
    )

    class Stranger(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_: object) -> None:
            pass

    stranger = HTTPServer(("127.0.0.1", 0), Stranger)
    Thread(target=stranger.serve_forever, daemon=True).start()
    page = phone.context.new_page()
    # "localhost" is another site than 127.0.0.1.
    page.goto(f"http://localhost:{stranger.server_port}/")
    with page.expect_response(target) as answered:
        page.click("button")
    stranger.shutdown()
    assert answered.value.status == 403
    phone.settle()
    assert phone.ask("outbox")["records"] == []
    assert town.visits(note) == 0


def refuse_storage(phone: Phone) -> None:
    """From here on the worker's database can't be opened: its version is one that no worker of ours asks for."""
    phone.page.evaluate(
        """() => new Promise((done, failed) => {
          const asked = indexedDB.open('weige', 2);
          asked.onsuccess = () => { asked.result.close(); done(); };
          asked.onerror = failed;
        })"""
    )


def test_phone_refuses_to_store_but_is_online(phone: Phone, town: Town) -> None:
    """What can't be stored goes straight to the server, and the page says that nothing is kept here."""
    note = "手机存不下，直接传"
    phone.visit("zhou home", note)
    refuse_storage(phone)
    phone.save("visit")
    phone.recorded()
    expect(phone.page.locator("[data-sync] [data-when=unkept]")).to_be_visible()
    expect(phone.page.locator("[data-sync] [data-when=sent]")).to_be_hidden()
    assert town.visits(note) == 1


def test_phone_refuses_to_store_a_photo_but_is_online(phone: Phone, town: Town, tmp_path: Path) -> None:
    """It goes on the ordinary road, words first, from memory."""
    words = "手机存不下照片，直接传"
    phone.open(household("zhou home") + "#problem")
    form = phone.form("problem")
    form.locator("[name=category][value=drainage]").check(force=True)
    form.locator("[name=urgency][value=normal]").check(force=True)
    phone.write(form, "description", words)
    form.locator("[name=photos]").set_input_files([a_photo(tmp_path, 1, 600)])
    expect(form.locator("[data-photo-item]")).to_have_count(1)
    refuse_storage(phone)
    phone.save("problem")
    phone.recorded()
    sql = "SELECT f.state FROM problem p JOIN photo f ON f.submission = p.id WHERE p.description = ?"
    assert town.rows(sql, words) == [("stored",)]


def test_phone_refuses_to_store_and_is_offline(phone: Phone, town: Town) -> None:
    """Neither stored nor sent: the form stays as it is with all that was typed, and the page says so loudly."""
    note = "手机存不下，也没网"
    phone.visit("zhou home", note)
    town.network.set("refuse")
    refuse_storage(phone)
    phone.save("visit")
    expect(phone.page.locator("[data-sync] [data-when=unstored]")).to_be_visible()
    expect(phone.form("visit").locator("[name=note]")).to_have_value(note)
    assert "record=" not in phone.page.url
    # The network is back: the same tap brings it to the town.
    town.network.set("pass")
    phone.save("visit")
    phone.recorded()
    assert town.visits(note) == 1


def test_scripts_switched_off(town: Town, new_phone: Callable[..., Phone]) -> None:
    """Plain forms do the whole job, and sending one twice is harmless."""
    note = "不用脚本"
    phone = new_phone(java_script_enabled=False)
    page = phone.open("/sign-in")
    page.fill("[name=phone]", "13800000001")
    page.fill("[name=password]", "weige-demo")
    page.press("[name=password]", "Enter")
    page.wait_for_url(town.network.origin + "/")
    page.goto(town.network.origin + household("zhou home") + "#visit")
    form = phone.form("visit")
    form.locator("[name=outcome][value=well]").check(force=True)
    fold = form.locator("details", has=page.locator("[name=note]"))
    if fold.count():
        fold.locator("summary").click()
    form.locator("[name=note]").fill(note)
    record = form.locator("[name=id]").input_value()
    expect(page.locator("[data-sync] [data-when=sent]")).to_be_hidden()
    town.network.set("droprsp", match=b"POST /records/visit")
    phone.save("visit")  # the answer is lost; browsers send it again by themselves
    page.wait_for_url(f"**record={record}*")
    assert town.network.dropped == 1
    assert town.visits(note) == 1
    expect(page.get_by_text(note).first).to_be_visible()
