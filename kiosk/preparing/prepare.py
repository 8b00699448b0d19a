"""Prepares an edition: checks it, renders every language, builds the search indexes, stores all of it as data.

A prepared edition lies in a folder named after the hash of everything it was made from. It is written beside its
place and moved there in one rename, so a reader finds a whole one or none.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import msgspec

from kiosk.check import checked_edition
from kiosk.edition.edition import Edition
from kiosk.errors import ContentError
from kiosk.languages.registry import LANGUAGES, Registry
from kiosk.prepared.fingerprint import edition_key
from kiosk.preparing.processes import each
from kiosk.rendering.asked import compose_asked
from kiosk.rendering.compose import compose, compose_contents
from kiosk.search.build import build

CONTENTS = "contents.json"
KEPT = 3
KEY = re.compile(r"[0-9a-f]{24}")


def prepare(content: Path, folder: Path, progress: Callable[[str], None], registry: Registry = LANGUAGES) -> Path:
    """Prepare the edition in `content` below `folder`, unless it is there already.

    Args:
        progress: told each language when it is prepared.
        registry: what is known about languages.

    Returns:
        The folder of the prepared edition.

    Raises:
        ContentError: the edition has errors, or `folder` cannot be written.
    """
    target = folder / edition_key(content, registry.folder)
    if (target / CONTENTS).is_file():
        return target
    try:
        _prepare_into(content, folder, target, progress, registry)
    except OSError as error:
        raise ContentError(f"{folder}: cannot be written ({error.strerror}); name another folder") from error
    return target


def _prepare_into(
    content: Path, folder: Path, target: Path, progress: Callable[[str], None], registry: Registry
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    staged = Path(tempfile.mkdtemp(prefix=".staged-", dir=folder))
    try:
        _write(content, staged, progress, registry)
        _move(staged, target)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    _forget_old(folder, target)


def _write(content: Path, staged: Path, progress: Callable[[str], None], registry: Registry) -> None:
    edition = checked_edition(content, registry)
    for language in each(partial(_write_language, edition, staged), edition.languages):
        progress(language)
    (staged / CONTENTS).write_bytes(msgspec.json.encode(compose_contents(edition)))
    _sync(staged.rglob("*"))


def _write_language(edition: Edition, staged: Path, language: str) -> None:
    view, asked = compose(edition, language), compose_asked(edition, language)
    (staged / f"{language}.json").write_bytes(msgspec.json.encode(view))
    (staged / f"{language}.asked.json").write_bytes(msgspec.json.encode(asked))
    (staged / "index" / language).mkdir(parents=True)
    folder, registry = staged / "index" / language, edition.registry
    build(view, asked, registry[language].search, folder, registry.known_words(language), registry.names())


def _sync(paths: Iterable[Path]) -> None:
    """Bring files to the disk before the rename makes them real."""
    for path in paths:
        if path.is_file():
            with path.open("rb") as stream:
                os.fsync(stream.fileno())


def _move(staged: Path, target: Path) -> None:
    if not (target / CONTENTS).is_file():  # what is there, if anything, is damaged
        shutil.rmtree(target, ignore_errors=True)
    try:
        staged.rename(target)
    except OSError:
        if not (target / CONTENTS).is_file():  # unless another process was first
            raise


def _forget_old(folder: Path, current: Path) -> None:
    """Keep the current and the two editions prepared last before it; touch nothing else in the folder."""
    others = [path for path in folder.iterdir() if path != current and _is_prepared(path)]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[KEPT - 1 :]:
        shutil.rmtree(path, ignore_errors=True)


def _is_prepared(path: Path) -> bool:
    return KEY.fullmatch(path.name) is not None and (path / CONTENTS).is_file()
