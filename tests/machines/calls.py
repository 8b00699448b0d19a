"""What a program asked of the kernel, read off the record of strace: sockets, and files opened to be written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_CALLS_OF_SOCKETS = "socket,bind,connect"
_CALLS_OF_FILES = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,symlink,truncate"
TRACED = f"trace={_CALLS_OF_SOCKETS},{_CALLS_OF_FILES}"
_SOCKET = re.compile(r"\bsocket\((\w+), .*= (-?\d+)(?: (\w+))?")
_REMOTE = re.compile(r"\b(?:bind|connect)\(\d+, \{sa_family=(?!AF_UNIX|AF_NETLINK)(\w+).*= 0")
_OPENED = re.compile(r'\b(?:open|openat|creat)\((?:[\w.]+, )?"([^"]+)"(?:, (\S+?))?(?:, \d+)?\) = \d+')
_CHANGED = re.compile(r"\b(mkdir|mkdirat|rename|renameat|renameat2|unlink|unlinkat|link|symlink|truncate)\((.*)\) = 0")
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND")


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
    """Every path that was opened to be written, made, renamed or removed; a path that is relative stays so."""
    return set(_written(record))


def _written(record: Iterable[str]) -> Iterator[str]:
    for line in record:
        opened = _OPENED.search(line)
        if opened and ("creat(" in line or any(flag in (opened[2] or "") for flag in _WRITING)):
            yield opened[1]
        changed = _CHANGED.search(line)
        if changed:
            yield from re.findall(r'"([^"]+)"', changed[2])
