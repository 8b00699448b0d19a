"""The sections of an edition as somebody reads them aloud, and what binds a recording to its words."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from kiosk.edition.address import Address
from kiosk.edition.edition import Edition
from kiosk.edition.recordings import IN_SHORT, Place, in_language
from kiosk.edition.records.speech import Recording
from kiosk.edition.translation import words_hash
from kiosk.prepared.views import ArticleView, LanguageView, texts_of


class ReadAloud(msgspec.Struct, frozen=True):
    """A section to be read aloud, with its title and words as they are shown."""

    place: Place
    title: str
    words: str

    @property
    def hash(self) -> str:
        """What changes when a word or a number of it changes."""
        return words_hash(self.words)


def sections(view: LanguageView) -> Iterator[ReadAloud]:
    """Every section of every article that is in the language of the view, the short answer first."""
    for kind, texts in view.texts.items():
        for text in texts:
            if text.article.language == view.language:
                yield from _sections(kind, text.article)


def _sections(kind: str, article: ArticleView) -> Iterator[ReadAloud]:
    def read_aloud(section: str, title: str, words: str) -> ReadAloud:
        return ReadAloud(Place(article.language, Address(kind, article.id, section)), title, words)

    yield read_aloud(IN_SHORT, article.title, f"{article.title}\n{article.in_short.text}")
    for section in article.sections:
        yield read_aloud(section.id, section.title, "\n".join(_words(article, section.id)))


def _words(article: ArticleView, section: str) -> Iterator[str]:
    """What stands below the heading of a section, the heading first."""
    current = ""
    for block in article.blocks:
        current = block.id if block.kind == "heading" else current
        if current == section:
            yield from texts_of(block)


def current(edition: Edition, view: LanguageView) -> dict[str, ReadAloud]:
    """Path of the recording → its section, of every recording in this language whose words still stand there."""
    return {one.place.path: one for one in sections(view) if _is_of(edition.recordings.get(one.place.path), one)}


def withdrawn(edition: Edition, view: LanguageView) -> Iterator[str]:
    """The paths of the recordings in this language that say other words than the edition."""
    still = current(edition, view)
    yield from (path for path in in_language(edition.recordings, view.language) if path not in still)


def _is_of(recording: Recording | None, section: ReadAloud) -> bool:
    return recording is not None and recording.words == section.hash
