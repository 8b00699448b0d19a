"""The name of a prepared edition: a hash of everything it is made from.

Computed at every start, so nothing slow is imported.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kiosk import __version__
from kiosk.errors import ContentError

_LIBRARIES = ("Markdown", "Whoosh-Reloaded", "snowballstemmer", "regex", "Babel", "msgspec", "holidays")
_CODE = Path(__file__).parent


def edition_key(content: Path) -> str:
    """A hash of the files of `content` and of the code that checks, renders and analyses them.

    Raises:
        ContentError: a file cannot be read.
    """
    digest = hashlib.sha256(repr((__version__, [_version(name) for name in _LIBRARIES])).encode())
    _add(digest, _CODE, sorted(_CODE.rglob("*.py")))
    _add(digest, content, sorted(path for path in content.rglob("*") if path.is_file() and not path.is_symlink()))
    return digest.hexdigest()[:24]


def _add(digest: hashlib._Hash, root: Path, files: Iterable[Path]) -> None:
    for path in files:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ContentError(f"{path}: cannot be read ({error.strerror}); check its rights") from error
        name = os.fsencode(path.relative_to(root).as_posix())
        digest.update(b"\n%s %d\n" % (name, len(data)))
        digest.update(data)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # copied into a bundle without its metadata; a bundle's libraries never change
        return "bundled"
