"""What purging the package leaves on a system: nothing of ours."""

from __future__ import annotations

from tests.machines.findings import Findings, expect
from tests.machines.root import Root

# Written by the system itself whenever packages come and go, or a machine starts.
OF_THE_SYSTEM = (
    *(
        "var/lib/dpkg/",
        "var/lib/apt/",
        "var/cache/",
        "var/log/",
        "var/lib/systemd/",
        "var/lib/dbus/",
        "var/tmp/",
        "run/",
    ),
    *("tmp/", "root/", "home/", "etc/ld.so.cache", "etc/machine-id", "etc/resolv.conf", "etc/subuid", "etc/subgid"),
    *("etc/passwd", "etc/group", "etc/shadow", "etc/gshadow", "etc/.pwd.lock", "var/lib/private", "etc/.updated"),
    *("etc/cups/", "var/spool/cups/"),
    *("var/.updated", "var/spool/mail", "usr/share/icons/hicolor/icon-theme.cache", "usr/share/mime/"),
)


def try_purged(root: Root, before: set[str], found: Findings) -> None:
    """Purge; `before` are the files of the system with all that the package depends on, without it."""
    found.look("no file of the package was changed while it ran", lambda: _verify(root))
    found.look("purged, nothing of it is left", lambda: _purge(root, before))


def _verify(root: Root) -> None:
    said = root.run("dpkg", "--verify", "asylum-kiosk").stdout.splitlines()
    changed = [line for line in said if not line.endswith("/etc/asylum-kiosk/kiosk.toml")]
    expect(not changed, "; ".join(changed))


def _purge(root: Root, before: set[str]) -> str:
    root.apt("purge", "asylum-kiosk")
    left = {path for path in root.files() - before if not path.startswith(OF_THE_SYSTEM)}
    expect(not left, ", ".join(sorted(left)[:20]))
    named = {
        path for path in root.files() if "kiosk" in path and not path.startswith(("root/", "home/", "var/lib/apt/"))
    }
    expect(not named, ", ".join(sorted(named)[:20]))
    account = root.run("getent", "passwd", "kiosk", code=None).stdout
    group = root.run("getent", "group", "kiosk", code=None).stdout
    expect(not account + group, account + group)
    return "no file, no account, no group"
