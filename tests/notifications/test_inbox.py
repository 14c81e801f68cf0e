"""The inbox: everything one was told, whether push works or not."""

from tests.cast import uid
from tests.support.rows import rows
from tests.tasks.steps import assign


def unread(server, name: str) -> int:
    """How many of somebody's messages were not opened."""
    sql = "SELECT count(*) FROM inbox_item WHERE account = ? AND read_at IS NULL"
    return rows(server, sql, uid(name))[0][0]


def test_a_message_is_read_when_what_it_speaks_of_is_opened(client, server):
    chen = client("chen")
    first, second = assign(client("lin"), "liuxi"), assign(client("lin"), "tangkou")
    assert unread(server, "chen") == 2 and unread(server, "he") == 1
    chen.get(f"/tasks/{first}", headers={"Sec-Fetch-Dest": "document"})
    assert unread(server, "chen") == 1 and unread(server, "he") == 1
    assert f"/tasks/{second}" in chen.get("/inbox").text
    assert chen.post("/inbox/read").status_code == 303
    assert unread(server, "chen") == 0 and unread(server, "he") == 1
    assert f"/tasks/{second}" in chen.get("/inbox").text


def test_what_the_desk_types_is_shown_as_typed(client):
    task = assign(
        client("lin"), "tangkou", title="<script>alert(1)</script> 100% %(num)d", detail="<img src=x>\n第二行"
    )
    chen = client("chen")
    for page in ("/inbox", "/tasks", f"/tasks/{task}"):
        text = chen.get(page).text
        assert "&lt;script&gt;alert(1)&lt;/script&gt; 100% %(num)d" in text
        assert "<img src=x" not in text
    assert "100% %(num)d" in client("lin").get(f"/desk/tasks/{task}").text


def test_english_readers_get_english(client):
    chen = client("chen")
    task = assign(client("lin"), "tangkou")
    chen.post("/me/settings", data={"language": "en"})
    try:
        assert "Mark all as read" in chen.get("/inbox").text
        assert "Report the result" in chen.get(f"/tasks/{task}").text
    finally:
        chen.post("/me/settings", data={"language": "zh_CN"})
