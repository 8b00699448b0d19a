"""Measures the search with queries that were asked unseen: success@1 and @3 by set, language and class.

Each set was written by somebody who knew neither the texts nor the search, judged by somebody else, and asked once;
docs/search.md has those figures. Since then the sets may be learnt from: `make unseen` prints what they are at now, and
with `--misses` every query without an answer among the first three.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk import paths
from kiosk.commands.options import open_edition
from kiosk.edition.address import Address
from kiosk.edition.kinds import PAGE
from kiosk.search.index import Index
from kiosk.search.query import SearchEngine
from tests.search.relevance import FIRST, RIGHT, SHOWN

SETS = ("first", "second", "third", "fourth")
CLASSES = ("question", "words", "term", "described")
UNSAID = "no title word"  # a question that shares no word with the title of what answers it
FOLDER = Path(__file__).with_name("unseen")


class Asked(NamedTuple):
    """A query of an unseen set, and the grade of all that was judged for it."""

    set: str
    language: str
    query: str
    kind: str
    grades: dict[Address, int]

    @property
    def right(self) -> list[Address]:
        """What answers it."""
        return [address for address, grade in self.grades.items() if grade >= RIGHT]


class Outcome(NamedTuple):
    """A query and what was found for it, best first."""

    asked: Asked
    found: tuple[Address, ...]
    unsaid: bool

    def answers_within(self, hits: int) -> bool:
        """Whether something that answers the query is among the first `hits`."""
        return any(self.asked.grades.get(found, 0) >= RIGHT for found in self.found[:hits])


def read(name: str) -> list[Asked]:
    """The queries of a set, in the order of its file."""
    found: dict[tuple[str, str], Asked] = {}
    for line in (FOLDER / f"{name}.tsv").read_text("utf-8").splitlines()[1:]:
        language, query, kind, target, grade = line.split("\t")
        asked = found.setdefault((language, query), Asked(name, language, query, kind, {}))
        address = Address.parse(target if ":" in target else f"{PAGE.id}:{target}")
        assert address is not None, line
        asked.grades[address] = int(grade)
    return list(found.values())


def ask(engine: SearchEngine, indexes: dict[str, Index], queries: Iterable[Asked]) -> list[Outcome]:
    """What the search finds for every query."""
    return [Outcome(one, _found(engine, one), _is_unsaid(indexes[one.language], one)) for one in queries]


def report(outcomes: list[Outcome]) -> Iterator[str]:
    """A table for every set: by language, by class, by both, and all."""
    for name in dict.fromkeys(one.asked.set for one in outcomes):
        some = [one for one in outcomes if one.asked.set == name]
        languages = list(dict.fromkeys(one.asked.language for one in some))
        yield f"\n{name + ' set':<22}{'queries':>8}{'success@1':>11}{'@3':>6}{'nothing':>9}"
        for language in languages:
            yield from _row(some, language, lambda one, code=language: one.asked.language == code)  # type: ignore[misc]
        for kind in CLASSES:
            yield from _row(some, kind, lambda one, kind=kind: one.asked.kind == kind)  # type: ignore[misc]
        yield from _row(some, UNSAID, lambda one: one.unsaid and one.asked.kind == CLASSES[0])
        for language in languages:
            yield from _row(
                some,
                f"{language} {CLASSES[0]}",
                lambda one, code=language: (one.asked.language, one.asked.kind) == (code, CLASSES[0]),  # type: ignore[misc]
            )
        yield from _row(some, "all", lambda one: True)


def misses(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Every query without an answer among the first three."""
    for one in outcomes:
        if not one.answers_within(FIRST):
            asked = one.asked
            wanted, found = (", ".join(map(str, some)) for some in (asked.right, one.found[:FIRST]))
            kind = f"{asked.set} {asked.language} {asked.kind}"
            yield f'{kind}: "{asked.query}" wants {wanted}; finds {found or "nothing"}'


def opened() -> dict[str, Index]:
    """The indexes of the bundled edition."""
    edition = open_edition(paths.bundled_content())
    return {language: Index.open(edition.index_folder(language), language) for language in edition.languages}


def _row(outcomes: list[Outcome], name: str, belongs: Callable[[Outcome], bool]) -> Iterator[str]:
    some = [one for one in outcomes if belongs(one)]
    if some:
        first, three = (sum(one.answers_within(hits) for one in some) / len(some) for hits in (1, FIRST))
        nothing = sum(not one.found for one in some) / len(some)
        yield f"{name:<22}{len(some):>8}{first:>11.2f}{three:>6.2f}{nothing:>9.2f}"


def _found(engine: SearchEngine, asked: Asked) -> tuple[Address, ...]:
    return tuple(hit.address.whole for hit in engine.find(asked.query, asked.language, SHOWN).hits)


def _is_unsaid(index: Index, asked: Asked) -> bool:
    """Whether no word that tells something is also in the title of something that answers."""
    titles = [index.documents[index.numbers[right]].title for right in asked.right if right in index.numbers]
    return _stems(index, asked.query).isdisjoint(stem for title in titles for stem in _stems(index, title))


def _stems(index: Index, text: str) -> set[str]:
    words = [token for token in index.chain.tokens(text) if token.term not in index.small_words]
    return {key for token in words for key in (token.term, *index.chain.stems(text[token.start : token.end]))}


def main() -> None:
    """Ask the bundled edition every query and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="name the queries without an answer")
    options = parser.parse_args()
    indexes = opened()
    outcomes = ask(SearchEngine(indexes.values()), indexes, [one for name in SETS for one in read(name)])
    print("\n".join(misses(outcomes) if options.misses else report(outcomes)))


if __name__ == "__main__":
    main()
