"""Chromium would let the app be installed, and has nothing to complain about."""

import json

from tests.journeys.conftest import Town
from tests.support.phone import Phone


def test_chromium_has_no_objection(phone: Phone, town: Town) -> None:
    """Manifest, icons, worker: no error in any."""
    phone.open("/")
    protocol = phone.cdp()
    assert protocol.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
    found = protocol.send("Page.getAppManifest")
    assert found["errors"] == []
    manifest = json.loads(found["data"])
    assert [each["name"] for each in manifest["shortcuts"]] == ["记走访", "量血压", "报问题"]
    assert {each.get("purpose", "any") for each in manifest["icons"]} == {"any", "maskable"}
    for each in [*manifest["icons"], *manifest["screenshots"]]:
        assert phone.context.request.get(phone.origin + each["src"]).headers["content-type"] == "image/png"


def test_it_is_offered_once_something_was_kept(phone: Phone, town: Town) -> None:
    """Not before the first record, and not again after a no."""
    offer = "dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt() {} }))"
    hint = phone.page.locator("[data-install-hint]")
    phone.open("/")
    phone.run(offer)
    assert hint.is_hidden()
    phone.visit("zhou home", "第一条")
    phone.save("visit")
    phone.recorded()
    phone.open("/")
    phone.settle()
    phone.open("/")
    phone.run(offer)
    hint.wait_for(state="visible")
    hint.locator("[data-install-no]").click()
    assert hint.is_hidden()
    phone.open("/")
    phone.run(offer)
    assert hint.is_hidden()
