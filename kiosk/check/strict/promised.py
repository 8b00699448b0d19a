"""Rules for the promises themselves: they are made, what they name is there, and they are made in every language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.check.references import known_names
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import PROMISES
from kiosk.edition.records.names import named
from kiosk.edition.records.promises import Phrases, Promises


def promises_of(edition: Edition) -> Promises:
    """What an edition promises; nothing, where nobody said it."""
    return edition.promises or Promises()


def place_of_name(edition: Edition, name: str) -> Place:
    """The line of promises.toml on which a name is written."""
    lines = (edition.root / PROMISES).read_text(encoding="utf-8").split("\n")
    return Place(PROMISES, next((number for number, line in enumerate(lines, 1) if f'"{name}"' in line), 1))


def promises_are_made(edition: Edition) -> Iterator[Fault]:
    if edition.promises is None:
        message = "is missing; say in it what this edition never goes without (docs/content.md)"
        yield Fault(PROMISES, 0, "no-promises", message, "warning")


def what_is_promised_is_there(edition: Edition) -> Iterator[Fault]:
    known = known_names(edition)
    missing = {
        (found.kind, name) for found in named(promises_of(edition)) for name in set(found.names) - known[found.kind]
    }
    for kind, name in sorted(missing):
        message = f"the {kind} {name} is promised and not there; write it, or take the promise back"
        yield place_of_name(edition, name).fault(edition, "missing-promised", message, "warning")


def words_are_promised_in_every_language(edition: Edition) -> Iterator[Fault]:
    """A language that is added would else be held against nothing."""
    for keys, phrases in _phrases(promises_of(edition)):
        missing = [language for language in edition.languages if not phrases.get(language)]
        if missing:
            said = next((words[0] for words in phrases.values() if words), "")
            message = f"{keys[0]}: no words in {', '.join(missing)}; say as one does there: “{said}”"
            yield Place(PROMISES, keys).fault(edition, "missing-phrase", message, "warning")


def _phrases(promises: Promises) -> Iterator[tuple[tuple[str | int, ...], Phrases]]:
    """The keys and the words of every promise that is kept in each language by itself."""
    yield from ((("opening", n), opening.words) for n, opening in enumerate(promises.opening))
    yield from ((("refuted", n), refuted.words) for n, refuted in enumerate(promises.refuted))
    if promises.caveats:
        yield ("caveats",), promises.caveats
    if promises.unsourced:
        yield ("unsourced",), promises.unsourced.title
    if promises.marks.unsaid:
        yield ("marks", "unsaid"), promises.marks.unsaid


RULES = (promises_are_made, what_is_promised_is_there, words_are_promised_in_every_language)
