"""A small edition, complete and without a fault, to be altered: two pages, a step, a letter, a series, a comparison.

Everything that can go wrong in an edition stands in it once, so that a test can spoil that one thing and see one fault.
Its files lie in `tests/editions/small/`; the words of its documents are those of the bundled edition.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from functools import cache
from pathlib import Path

from kiosk.check import check
from kiosk.editing import word_records
from kiosk.editing.confirm import confirm
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.files import DOCUMENT_WORDS
from kiosk.edition.load import load
from kiosk.languages.registry import LANGUAGES, Registry

TODAY = dt.date(2026, 11, 21)
SMALL = Path(__file__).parent.parent / "editions" / "small"
_BUNDLED = Path(__file__).parent.parent.parent / "content"
_LANGUAGE = "[[language]]"
_HEAD, *_LANGUAGES = (SMALL / "edition.toml").read_text(encoding="utf-8").split(_LANGUAGE)
_OF = {text.partition('code = "')[2].partition('"')[0]: _LANGUAGE + text for text in _LANGUAGES}
ALL = tuple(_OF)
ENGLISH = ("en",)  # the original
BOTH = tuple(language for language in ALL if (SMALL / "pages" / "court" / f"{language}.md").exists())  # have articles
# A page has two hundred words at least; these say nothing that a test looks for.
FILLER = "\n" + "The people at the desk help you with every question.\n" * 19


class EditionFolder:
    """A content folder a test may spoil."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def text(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def write(self, path: str, text: str | bytes) -> None:
        """Write a file as it is given, making its folders."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def replace(self, path: str, old: str, new: str) -> None:
        """Change the first `old`; a test that changes nothing is a mistake."""
        text = self.text(path)
        assert old in text, f"{path} has no {old!r}"
        self.write(path, text.replace(old, new, 1))

    def append(self, path: str, text: str) -> None:
        self.write(path, self.text(path) + text)

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def line(self, path: str, words: str) -> int:
        """The line of a file on which `words` stand, counted from 1."""
        lines = (self.root / path).read_bytes().decode("utf-8", "replace").split("\n")
        return next(number for number, line in enumerate(lines, 1) if words in line)

    def faults(self, today: dt.date = TODAY, registry: Registry = LANGUAGES, *, strictly: bool = False) -> list[Fault]:
        return check(self.root, today, registry, strictly=strictly)

    def codes(self, today: dt.date = TODAY) -> list[str]:
        """The codes of the faults alone."""
        return [fault.code for fault in self.faults(today)]

    def load(self) -> Edition:
        """The edition, read without asking the checker."""
        edition = load(self.root, Faults())
        assert edition is not None, [str(fault) for fault in self.faults()]
        return edition

    def confirm(self) -> None:
        """Say that every translation is current."""
        edition = self.load()
        for owner in edition.owners:
            list(confirm(edition, owner.articles, None))
        word_records.save(edition, word_records.with_current(edition, edition.short_texts, edition.languages))

    def files(self) -> dict[str, bytes]:
        """Every file and what it holds, to compare with later."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in paths}


def write_edition(root: Path, languages: tuple[str, ...] = BOTH) -> EditionFolder:
    """Write the small edition into `root` in the named languages: pages in en and ar, short words in fr and nl too."""
    folder = EditionFolder(root)
    for path, text in _confirmed(languages).items():
        folder.write(path, text)
    return folder


@cache
def _confirmed(languages: tuple[str, ...]) -> dict[str, bytes]:
    """Every file of the small edition in these languages; confirmed once, and not for every test that wants it."""
    with tempfile.TemporaryDirectory() as root:
        folder = EditionFolder(Path(root))
        for path, text in _files().items():
            if not path.endswith(".md") or Path(path).stem in languages:
                folder.write(path, text)
        folder.write("edition.toml", _HEAD + "".join(_OF[language] for language in languages))
        folder.confirm()
        return folder.files()


@cache
def _files() -> dict[str, str]:
    """Path → text of every file of the small edition."""
    files = sorted(path for path in SMALL.rglob("*") if path.is_file())
    own = {path.relative_to(SMALL).as_posix(): path.read_text(encoding="utf-8") for path in files}
    return {**own, DOCUMENT_WORDS: (_BUNDLED / DOCUMENT_WORDS).read_text(encoding="utf-8")}
