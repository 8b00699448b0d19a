"""The sentences that must be heard right before all others, with what is said of them and how it sounds.

`python -m tests.spoken.golden_sentences` chooses them anew from the bundled edition and asks espeak-ng; read what comes
out, sentence by sentence, before it is kept: `golden/<language>.tsv` is what was read and found right.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.check.voices import engine
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.edition.load import load
from kiosk.languages.sentences import sentences
from kiosk.paths import bundled_content
from kiosk.prepared.spoken import SpokenPart
from kiosk.prepared.views import LanguageView, TextView
from kiosk.rendering.compose import compose
from kiosk.spoken.edition import sayer

FOLDER = Path(__file__).parent / "golden"
MOST = 60
FIRST = (
    "emergency",
    "negative-decision",
    "appeal",
    "free-lawyer",
    "deadlines",
    "make-application",
    "papers-orange-card",
)
MOST_OF_AN_ARTICLE = 3


class Golden(NamedTuple):
    """A sentence, what each voice is given of it, and the phonemes of that."""

    text: str
    said: str
    phonemes: str


def golden(language: str) -> list[Golden]:
    """What is kept of a language."""
    lines = (FOLDER / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [Golden(*line.split("\t")) for line in lines]


def written(parts: tuple[SpokenPart, ...]) -> str:
    """What the voices are given, on one line."""
    return " | ".join(f"{part.language}: {part.words}" for part in parts)


def _chosen(view: LanguageView, edition: Edition) -> list[str]:
    """Whom to call in danger, a refusal, its days, a lawyer, then what each letter asks for today."""
    texts = [*_of_help(view), *_of_articles(view)]
    found = dict.fromkeys(one for text in texts for one in sentences(text, edition.registry[view.language].speech))
    return list(found)[:MOST]


def _of_help(view: LanguageView) -> Iterator[str]:
    yield view.help.say
    for call in (one.contact for one in view.help.calls):
        yield from (call.name, call.phone, call.note.text)
    for tile in view.help.tiles:
        yield tile.title
    for contact in list(view.contacts.values())[:8]:
        yield from (contact.phone, contact.hours)


def _of_articles(view: LanguageView) -> Iterator[str]:
    letters: list[TextView] = list(view.letters)
    for text in (*(view.pages[page] for page in FIRST), *letters):
        yield text.article.in_short.text
        lists = (item.text for block in text.article.blocks for item in block.items)
        yield from (item for _, item in zip(range(MOST_OF_AN_ARTICLE), lists, strict=False))


def main() -> None:
    """Write the golden sentences of every language of the bundled edition."""
    edition, phonemes = load(bundled_content(), Faults()), engine()
    assert edition is not None
    assert phonemes is not None, "install espeak-ng 1.51"
    for language in edition.languages:
        say, lines = sayer(edition, language), []
        for text in _chosen(compose(edition, language), edition):
            parts = say(text).sentences[0].parts
            heard = (phonemes(edition.registry[one.language].speech.voice or "", one.words) for one in parts)
            lines.append("\t".join((text, written(parts), " | ".join(" ".join(one.split()) for one in heard))))
        (FOLDER / f"{language}.tsv").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
