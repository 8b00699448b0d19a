"""Takes in what somebody read aloud, and says what is there and what is still to be read."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import tomlkit

from kiosk.editing import files
from kiosk.edition import opus
from kiosk.edition.address import Address
from kiosk.edition.edition import Edition
from kiosk.edition.files import RECORDINGS
from kiosk.edition.recordings import in_language
from kiosk.edition.records.speech import Recording
from kiosk.errors import UsageError
from kiosk.rendering.compose import compose
from kiosk.spoken.sections import ReadAloud, current, sections

_HEAD = "# What was read aloud, written by `kiosk audio add`; docs/speech.md says how.\n"


class Known(msgspec.Struct, frozen=True):
    """A recording of an edition; `is_current` is false when its words have changed and it is not played."""

    path: str
    recording: Recording
    is_current: bool


def known(edition: Edition, language: str) -> list[Known]:
    """The recordings in a language, in the order of their files."""
    still = current(edition, compose(edition, language))
    mine = sorted(in_language(edition.recordings, language))
    return [Known(path, edition.recordings[path], path in still) for path in mine]


def missing(edition: Edition, language: str) -> Iterator[ReadAloud]:
    """The sections that nobody read in this language as they stand there now."""
    view = compose(edition, language)
    still = current(edition, view)
    yield from (section for section in sections(view) if section.place.path not in still)


def add(edition: Edition, language: str, address: Address, file: Path, speaker: str, on: dt.date) -> str:
    """Take in the recording of a section.

    Returns:
        The path of the recording in the content folder.

    Raises:
        UsageError: there is no such section, or the file is no recording that can be played.
    """
    section = _section(edition, language, address)
    data = _recording_in(file)
    target = edition.root / section.place.path
    recording = Recording(words=section.hash, file=hashlib.sha256(data).hexdigest(), speaker=speaker, on=on)
    recorded = {**edition.recordings, section.place.path: recording}
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise UsageError(f"{target}: cannot be written ({error.strerror}); name a folder of your own") from error
    files.write(edition.root / RECORDINGS, _text(recorded))
    return section.place.path


def _section(edition: Edition, language: str, address: Address) -> ReadAloud:
    of_article = [one for one in sections(compose(edition, language)) if one.place.address.whole == address.whole]
    for section in of_article:
        if section.place.address == address:
            return section
    if not of_article:
        raise UsageError(
            f"{address}: has no text in {language}; name a page, step, letter or what-if like page:appeal#time"
        )
    names = ", ".join(one.place.address.section for one in of_article)
    raise UsageError(f"{address}: there is no such section; name one of {names}")


def _recording_in(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            data = stream.read(opus.MAX_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{file}: cannot be read ({error.strerror}); name the recording") from error
    if problem := opus.problem(data):
        raise UsageError(f"{file}: {problem}")
    return data


def _text(recorded: dict[str, Recording]) -> str:
    """The list of the recordings, in the order of their paths."""
    document = tomlkit.document()
    for path, recording in sorted(recorded.items()):
        entry = tomlkit.inline_table()
        entry.update({name: getattr(recording, name) for name in recording.__struct_fields__})
        document[path] = entry
    return _HEAD + tomlkit.dumps(document)
