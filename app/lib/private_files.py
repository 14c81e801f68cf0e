"""What Weige writes is readable by its own user only, whatever the folder was before."""

import os
import stat
import sys
from pathlib import Path

UMASK = 0o077
"""Files 0600, folders 0700: homes and health data lie in them (Personal Information Protection Law, article 51)."""

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def keep_private(folder: Path) -> None:
    """Make a data folder private, creating it if needed: itself, what lies in it, and what this process writes from now on.

    Only the first level is put right: nobody else reaches what is below it. Where the folder belongs to somebody else and is
    open to others, says so on stderr and goes on: a town without its server is worse.
    """
    os.umask(UMASK)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        for path in (folder, *folder.iterdir()):
            _close(path)
    except PermissionError:
        print(
            f"{folder} holds health data and other users of this machine may read it, which Weige may not change. "
            f"As its owner: chmod -R go-rwx {folder}",
            file=sys.stderr,
        )


def _close(path: Path) -> None:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:  # another process's temporary file
        return
    if mode & _OTHERS and not stat.S_ISLNK(mode):
        path.chmod(stat.S_IMODE(mode) & ~_OTHERS)
