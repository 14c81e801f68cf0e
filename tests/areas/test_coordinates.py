"""Points for the maps of others, and reports that may be the same."""

import pytest

from app.areas.coordinates import bd09, gcj02, links, metres
from tests.problems.steps import do, report, state


@pytest.mark.parametrize(
    ("wgs", "gcj"),
    [
        ((31.1774276, 121.5272106), (31.17530398364597, 121.531541859215)),  # Shanghai
        ((22.543847, 113.912316), (22.540796131694766, 113.9171764808363)),  # Shenzhen
        ((39.911954, 116.377817), (39.91334545536069, 116.38404722455657)),  # Peking
        ((48.8584, 2.2945), (48.8584, 2.2945)),  # outside China
    ],
)
def test_the_shift_is_the_published_one(wgs, gcj):
    assert gcj02(*wgs) == pytest.approx(gcj, abs=1e-6)


def test_baidu_shifts_once_more():
    there, along = gcj02(39.911954, 116.377817)
    assert bd09(39.911954, 116.377817) == pytest.approx((there + 0.0063, along + 0.0064), abs=0.002)
    assert 300 < metres((39.911954, 116.377817), gcj02(39.911954, 116.377817)) < 800
    assert metres((28.0, 113.0), (28.001, 113.0)) == pytest.approx(111.2, abs=0.1)


def test_links_hold_the_point_and_nothing_else():
    found = links(28.1, 113.6)
    assert set(found) == {"amap", "baidu", "tencent"}
    assert all(address.startswith("https://") for address in found.values())


def test_what_may_be_the_same_is_offered_and_joined(client, server):
    chen, lin = client("chen"), client("lin")
    here = {"category": "power", "latitude": 28.1, "longitude": 113.6}
    first = report(chen, description="路灯不亮", **here)
    second = report(chen, "wu home", description="路灯又不亮", **{**here, "latitude": 28.1005})
    far = report(chen, "wu home", description="远处的灯", **{**here, "latitude": 28.2})
    page = lin.get(f"/desk/problems/{second}").text
    assert first in page and far not in page and "uri.amap.com" in page
    assert do(lin, second, "merger", into=first, step="0").status_code == 303
    assert state(server, second) == "merged"
