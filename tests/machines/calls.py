"""What a program asked of the kernel, read off the record of strace: sockets, and files opened to be written."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator

_CALLS_OF_SOCKETS = "socket,bind,connect"
_CALLS_OF_FILES = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,symlink,truncate"
_ASKED = ["-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e", f"trace={_CALLS_OF_SOCKETS},{_CALLS_OF_FILES}"]
_SOCKET = re.compile(r"\bsocket\((\w+), .*= (-?\d+)(?: (\w+))?")
_REMOTE = re.compile(r"\b(?:bind|connect)\(\d+, \{sa_family=(?!AF_UNIX|AF_NETLINK)(\w+).*= 0")
_PLACE = r'(?:\w+(?:<([^>]*)>)?, )?"([^"]+)"'  # a path, and the folder it may be relative to
_OPENED = re.compile(rf"\b(?:open|openat|creat)\({_PLACE}(?:, (\S+?))?(?:, \d+)?\) = \d+")
_CHANGED = re.compile(
    r"\b(?:mkdir|mkdirat|rename|renameat|renameat2|unlink|unlinkat|link|symlink|truncate)\((.*)\) = 0"
)
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND")


def watched(record: str, *command: str) -> list[str]:
    """The command that runs another one and keeps a record of it."""
    return ["strace", *_ASKED, "-o", record, *command]


def remote_sockets(record: Iterable[str]) -> list[str]:
    """The lines in which a socket was given that is not local, or an address that is not."""
    found = []
    for line in record:
        asked = _SOCKET.search(line)
        is_given = asked and asked[1] not in {"AF_UNIX", "AF_LOCAL"} and int(asked[2]) >= 0
        if is_given or _REMOTE.search(line):
            found.append(line.strip())
    return found


def refused_sockets(record: Iterable[str]) -> int:
    """How often a socket that is not local was asked for and refused."""
    asked = (_SOCKET.search(line) for line in record)
    return sum(bool(one and one[1] not in {"AF_UNIX", "AF_LOCAL"} and int(one[2]) < 0) for one in asked)


def written_files(record: Iterable[str]) -> set[str]:
    """Every path that was opened to be written, made, renamed or removed."""
    return set(_written(record))


def _written(record: Iterable[str]) -> Iterator[str]:
    for line in record:
        opened = _OPENED.search(line)
        if opened and ("creat(" in line or any(flag in (opened[3] or "") for flag in _WRITING)):
            yield posixpath.join(opened[1] or "", opened[2])
        changed = _CHANGED.search(line)
        if changed:
            yield from (posixpath.join(folder, path) for folder, path in re.findall(_PLACE, changed[1]))
