"""What people ask is read from a file for each language, about everything of the edition."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.edition.address import TERM
from kiosk.edition.askable import COUNTRIES, DEADLINES, STORIES, askable
from kiosk.edition.kinds import KINDS
from kiosk.rendering.asked import compose_asked
from kiosk.rendering.compose import compose
from kiosk.search.documents import documents
from tests.helpers.editions import EditionFolder


def _table(plural: str, names: Iterable[str]) -> str:
    """A table of questions, one for each name."""
    return "\n".join([f"[{plural}]", *(f'{name} = ["what about {name}"]' for name in names), ""])


def test_questions_are_read_from_the_file_of_their_language(small: EditionFolder) -> None:
    small.write("asked/en.toml", '[pages]\ncourt = ["who judges me"]\n\n[letters]\nrefusal = ["they said no"]\n')

    asked = small.load().asked

    assert asked["en"] == {"pages": {"court": ("who judges me",)}, "letters": {"refusal": ("they said no",)}}
    assert not asked["ar"]


def test_every_article_story_and_paper_can_be_asked_about(small: EditionFolder) -> None:
    subjects = askable(small.load())
    small.write("asked/en.toml", "\n".join(_table(subject.plural, subject.names) for subject in subjects))

    found = documents(compose(small.load(), "en"), compose_asked(small.load(), "en"))

    assert [subject.plural for subject in subjects] == [*(kind.plural for kind in KINDS), STORIES, COUNTRIES, DEADLINES]
    silent = {document.address.kind for document in found if document.asked != (f"what about {document.address.id}",)}
    assert silent == {TERM}
