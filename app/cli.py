"""`weige serve | worker | import | health | demo | migrate`."""

import argparse
import asyncio
import io
import ipaddress
import os
import signal
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from app import __version__
from app.lib.given import BadArgument

_LISTS = ("leaders", "households")
"""What a list that is taken in may be of."""


def _serve(args: argparse.Namespace) -> None:
    import uvicorn

    from app import starting
    from app.settings import settings
    from app.web.http.connections import Connection
    from app.web.limits import MOST_CONNECTIONS

    starting.check_files(tls_cert=args.tls_cert, tls_key=args.tls_key)
    starting.check_port(args.host, args.port)
    scheme = "https" if args.tls_cert else "http"
    shown = f"[{args.host}]" if ":" in args.host else args.host
    print(f"Weige {__version__} serves on {scheme}://{shown}:{args.port}", flush=True)
    if scheme == "http" and not _is_loopback(args.host) and not settings.public_url.startswith("https:"):
        print(
            "Plain http from another machine: forms work, but browsers allow no offline use, no installing, no push and no\n"
            "location without https. Use --tls-cert and --tls-key, a proxy in front (docs/deploy.md), or, to try a phone\n"
            f"by USB: adb reverse tcp:{args.port} tcp:{args.port} and open http://127.0.0.1:{args.port} on it.",
            flush=True,
        )
    _raise_file_limit(MOST_CONNECTIONS + 200)
    uvicorn.run(
        "app.main:create_app",
        factory=True,
        http=Connection,
        host=args.host,
        port=args.port,
        ssl_certfile=args.tls_cert,
        ssl_keyfile=args.tls_key,
        log_level="warning",
        # Addresses hold record ids: who looked at what is the audit's business, not a log file's.
        access_log=False,
        proxy_headers=True,
        forwarded_allow_ips="127.0.0.1,::1",
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=5,
        backlog=4096,
    )


def _raise_file_limit(wanted: int) -> None:
    """Let the process open as many files as it may have connections; many systems begin with 1,024."""
    try:
        import resource
    except ImportError:  # Windows
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < wanted:
        resource.setrlimit(
            resource.RLIMIT_NOFILE, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard)
        )


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _in_database(work) -> Any:
    from app import db

    import_module("app.subjects")  # what subjects do for each other
    async with db.opened():
        return await work()


def _worker(_args: argparse.Namespace) -> None:
    from app.notifications.delivery.worker import run
    from app.subjects import SUBJECTS

    async def work() -> None:
        stop = asyncio.Event()
        for each in (signal.SIGTERM, signal.SIGINT):
            with suppress(NotImplementedError):  # Windows
                asyncio.get_running_loop().add_signal_handler(each, stop.set)
        await run(stop, SUBJECTS.jobs)

    try:
        from uvloop import run as run_loop  # a third faster
    except ImportError:  # Windows
        run_loop = asyncio.run
    run_loop(_in_database(work))


def _migrate(args: argparse.Namespace) -> None:
    from app.db import is_postgres, migrate
    from app.db.serving_role import grant

    if args.serve_as and not is_postgres():
        raise BadArgument("--serve-as is for PostgreSQL: SQLite has no roles.")
    print(f"{asyncio.run(migrate())} migrations ran.")
    if args.serve_as:
        asyncio.run(grant(args.serve_as))
        print(f"{args.serve_as} may serve: rows, not tables, and what happened is append-only for it.")


def _import(args: argparse.Namespace) -> None:
    from app.areas.named import area_by_path

    run: Any
    if args.what == "leaders":
        from app.accounts.importing.leaders import run
    else:
        from app.households.importing.register import run

    async def work() -> Any:
        area = await area_by_path(args.area) if args.area else None
        return await run(args.file, dry_run=args.dry_run, by=None, area=area)

    report = asyncio.run(_in_database(work))
    if getattr(report, "refused", ""):
        raise BadArgument(report.refused)
    print(report)
    if getattr(report, "errors", None):
        raise SystemExit(1)


def _town(args: argparse.Namespace) -> None:
    from app.accounts import first_town
    from app.problems import starting_set

    told = (args.county, args.town, args.admin_name, args.admin_phone, [starting_set.lay_out])
    print(asyncio.run(_in_database(lambda: first_town.run(*told))))


def _second_factor(args: argparse.Namespace) -> None:
    from app.accounts.factors import resetting

    print(asyncio.run(_in_database(lambda: resetting.run(args.phone))))


def _health(args: argparse.Namespace) -> None:
    from uuid import UUID

    from app.blood_pressure.renewing_all import FIRST, Done, renew_all

    def tell(done: Done) -> None:
        print(
            f"{done.homes} homes looked at, {done.changed} of them renewed; --after {done.last} goes on from here",
            flush=True,
        )

    try:
        after = UUID(args.after) if args.after else FIRST
    except ValueError:
        raise BadArgument("--after must be the id that was printed last.") from None
    done: Done = asyncio.run(_in_database(lambda: renew_all(after, tell)))
    print(f"Done: {done.homes} homes looked at, {done.changed} of them renewed.")


def _audit(args: argparse.Namespace) -> None:
    from app.events import keeping
    from app.events.verifying import Verdict, verify

    if args.what == "copy":
        asyncio.run(_in_database(lambda: keeping.keep(all_of_them=True)))
        return
    verdict: Verdict = asyncio.run(_in_database(lambda: verify(args.copy)))
    print(verdict)
    if verdict.faults:
        raise SystemExit(1)


def _demo(args: argparse.Namespace) -> None:
    try:
        from app.demo.town import make
    except ModuleNotFoundError:
        raise SystemExit("The demo comes with the source, not with an installed package.") from None

    asyncio.run(_in_database(lambda: make(args.size)))


def _list_file(word: str) -> Path:
    """The file of an import. A word that says what a list is of is not a file's name: the name was forgotten."""
    if not word.strip() or word in _LISTS:
        raise argparse.ArgumentTypeError("please say which file, for example: weige import leaders people.xlsx")
    return Path(word)


class _AnyOrder(argparse.ArgumentParser):
    """A command whose options may stand before, between and after its positional arguments."""

    _inside = False

    def parse_known_args(self, args=None, namespace=None):
        """Called once by the parser of the whole line, and again from within `parse_known_intermixed_args`."""
        if self._inside:
            return super().parse_known_args(args, namespace)
        self._inside = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._inside = False


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="weige", description="Field work for grid leaders.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND", parser_class=_AnyOrder)

    serve = commands.add_parser("serve", help="migrate, then serve the site")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument("--tls-cert", help="certificate file (PEM), to serve https without a proxy")
    serve.add_argument("--tls-key", help="its key file (PEM)")
    serve.set_defaults(run=_serve)

    worker = commands.add_parser("worker", help="deliver notifications (serve does it too, unless WEIGE_WORKER=0)")
    worker.set_defaults(run=_worker)

    migrate = commands.add_parser("migrate", help="bring the database up to this version")
    migrate.add_argument("--serve-as", metavar="ROLE", help="let this PostgreSQL role serve, and no more than that")
    migrate.set_defaults(run=_migrate)

    town = commands.add_parser("town", help="begin a town: its area and its first administrator")
    town.add_argument("what", choices=["add"])
    town.add_argument("--county", required=True, help="its name, e.g. 浏阳市")
    town.add_argument("--town", required=True, help="its name, e.g. 永安镇")
    town.add_argument("--admin-name", required=True, help="who may do everything in it")
    town.add_argument("--admin-phone", required=True, help="the mobile number they will sign in with")
    town.set_defaults(run=_town)

    factor = commands.add_parser("second-factor", help="let somebody who lost theirs set up a second factor anew")
    factor.add_argument("what", choices=["reset"])
    factor.add_argument("--phone", required=True, help="the mobile number they sign in with")
    factor.set_defaults(run=_second_factor)

    importing = commands.add_parser("import", help="take in people or homes from a spreadsheet")
    importing.add_argument("what", nargs="?", choices=_LISTS, help="else told by the file's name")
    importing.add_argument("file", type=_list_file)
    importing.add_argument("--area", help="path of the area the rows belong to, where the file does not say")
    importing.add_argument("--dry-run", action="store_true", help="only say what would happen, and every error")
    importing.set_defaults(run=_import)

    health = commands.add_parser(
        "health", help="renew what is due for whom, after a change of rules or of the set that judges"
    )
    health.add_argument("what", choices=["renew"])
    health.add_argument("--after", default="", help="go on behind this home, as printed by a run that was cut off")
    health.set_defaults(run=_health)

    audit = commands.add_parser("audit", help="whether what happened is still what was written down")
    audit.add_argument("what", choices=["verify", "copy"], help="copy: what the worker does every ten seconds, now")
    audit.add_argument("--copy", type=Path, help="verify: the folder of the copy that was carried off this machine")
    audit.set_defaults(run=_audit)

    demo = commands.add_parser("demo", help="make a demo village or town in an empty database")
    demo.add_argument("--size", choices=["village", "town"], default="village")
    demo.set_defaults(run=_demo)
    return parser


def main() -> None:
    """Entry point of the `weige` command."""
    # Some terminals cannot show Chinese; that is no reason to break off.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    # Piccolo finds its configuration by module name, from wherever the command is called.
    sys.path.insert(0, str(Path(__file__).parents[1]))
    os.environ.setdefault("PICCOLO_CONF", "piccolo_conf")
    args = _parser().parse_args()
    if getattr(args, "what", "") is None:
        args.what = "leaders" if "leader" in args.file.name.lower() else "households"
    from app.web.i18n import choose_language, localised, set_language

    set_language(choose_language("", os.environ.get("LANG", "")))
    try:
        if getattr(args, "tls_cert", None) is None and getattr(args, "tls_key", None):
            raise BadArgument("--tls-key needs --tls-cert as well.")
        from app import starting

        starting.check_folder()
        starting.check_database()
        args.run(args)
    except BadArgument as said:
        print(localised(said.msgid, said.values) if said.values else said, file=sys.stderr)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
