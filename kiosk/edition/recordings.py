"""Reads what somebody read aloud: `recordings.toml` and the files it names, which anybody may have written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

import msgspec

from kiosk.edition import opus
from kiosk.edition.address import Address
from kiosk.edition.faults import Faults
from kiosk.edition.files import AUDIO, RECORDINGS
from kiosk.edition.kinds import KINDS
from kiosk.edition.read import Folder
from kiosk.edition.records.speech import Recording
from kiosk.edition.toml_records import line_of

IN_SHORT = "in-short"  # the short answer of an article, read aloud as if it were a section


class Place(msgspec.Struct, frozen=True):
    """Which section of which language a recording is of."""

    language: str
    address: Address

    @property
    def path(self) -> str:
        """Where its file lies in the content folder."""
        folder = next(kind.folder for kind in KINDS if kind.id == self.address.kind)
        return f"{folder}/{self.address.id}/{AUDIO}/{self.language}/{self.address.section}.opus"


def place_of(path: str) -> Place | None:
    """What a file is a recording of; None for one that lies where none can be."""
    parts = path.removesuffix(".opus").split("/")
    kind = next((kind for kind in KINDS if kind.folder == parts[0]), None)
    if kind is None or not path.endswith(".opus") or len(parts) != 5 or parts[2] != AUDIO:
        return None
    address = Address.parse(f"{kind.id}:{parts[1]}#{parts[4]}")
    return Place(parts[3], address) if address else None


def in_language(paths: Iterable[str], language: str) -> Iterator[str]:
    """Those of the paths that are of recordings in a language."""
    for path in paths:
        place = place_of(path)
        if place is not None and place.language == language:
            yield path


def read_recordings(folder: Folder, faults: Faults) -> dict[str, Recording]:
    """Path → what is recorded of it, of the files that are sound and are those that were taken in."""
    if RECORDINGS not in folder.files:
        return {}
    text = folder.text(RECORDINGS) or ""
    recorded = folder.toml(RECORDINGS, dict[str, Recording]) or {}
    found = {}
    for path, recording in recorded.items():
        if problem := next(_problems(folder, path, recording), ""):
            message = f"{path}: {problem}"
            faults.add(RECORDINGS, line_of(text, (path,)), "bad-recording", message, "warning")
        else:
            found[path] = recording
    return found


def _problems(folder: Folder, path: str, recording: Recording) -> Iterator[str]:
    if place_of(path) is None:
        yield f"lies where no recording can be; write FOLDER/NAME/{AUDIO}/LANGUAGE/SECTION.opus"
        return
    if path not in folder.files:
        yield f"is missing; put it back, or take its entry out of {RECORDINGS}"
        return
    data = folder.data(path, opus.MAX_BYTES)
    if data is None:
        yield "cannot be read"
    elif fault := opus.problem(data):
        yield fault
    elif hashlib.sha256(data).hexdigest() != recording.file:
        yield "is not the file that was taken in; listen to it and add it again with `kiosk audio add`"
