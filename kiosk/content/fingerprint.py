"""The name of a prepared edition: a hash of everything it is made from. Computed at every start, so nothing slow is imported."""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__

FORMAT = 1  # raise it when the stored records, the rendering or the terms of the index change
_LIBRARIES = ("Markdown", "Whoosh-Reloaded", "snowballstemmer", "Babel")


def edition_key(content: Path) -> str:
    """A hash of the files of `content`, of the format and of the libraries that render and analyse them."""
    digest = hashlib.sha256(repr((__version__, FORMAT, [_version(name) for name in _LIBRARIES])).encode())
    for path in sorted(content.rglob("*")):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            digest.update(f"\n{path.relative_to(content).as_posix()} {len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()[:24]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a frozen bundle carries no metadata, and its libraries never change
        return "bundled"
