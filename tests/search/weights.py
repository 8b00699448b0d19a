"""Halves and doubles every weight of the search and prints what becomes of success@3 on the tuning half.

`make weights` prints the table of docs/search.md. A weight whose both neighbours are no better stands where it should;
one whose neighbours are all alike may as well be something else.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from kiosk import paths
from kiosk.commands.options import open_edition
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.search import build, documents, interpret, inverting, lexicon, query, questions, rank
from kiosk.search.index import Index
from kiosk.search.query import SearchEngine
from tests.search import relevance
from tests.search.relevance import SHOWN, TUNE, Outcome


class Weight(NamedTuple):
    """A constant of the search; one that is `built` in is in the index already."""

    module: ModuleType
    name: str
    built: bool = False


WEIGHTS = (
    *(Weight(documents, name, built=True) for name in ("TITLE_WEIGHT", "SUMMARY_WEIGHT", "HEADING_WEIGHT")),
    *(Weight(build, name, built=True) for name in ("FIRST_TARGET_BOOST", "LATER_TARGET_BOOST")),
    *(Weight(inverting, name, built=True) for name in ("B", "K1")),
    *(
        Weight(interpret, name)
        for name in (
            "STEM_BOOST",
            "FEW_DOCUMENTS",
            "SYNONYM_BOOST",
            "ROOT_BOOST",
            "SHORT_PREFIX_BOOST",
            "PREFIX_BOOST",
            "PREFIX_BESIDE_EXACT_BOOST",
            "HEARD_BOOST",
            "LATER_CORRECTION_BOOST",
            "MOST_EXPANSIONS",
            "MOST_OF_A_ROOT",
            "LIKE_HEARD",
            "LIKE_PREFIX",
            "LIKE_ENOUGH",
            "SHORTEST_SHARED_PREFIX",
            "SHARED_PREFIX_SHARE",
        )
    ),
    *(Weight(questions, name) for name in ("MOST_ALIKE", "LATER_QUESTION_BOOST")),
    Weight(questions, "SMALL_WORD_SHARE", built=True),
    *(Weight(lexicon, name) for name in ("MOST_CORRECTIONS", "LIKE_ENOUGH", "SHORTEST_FUZZY_KEY")),
    *(
        Weight(query, name)
        for name in (
            "FEW_HITS",
            "MOST_CITATIONS",
            "AT_HOME",
            "OWN_LANGUAGE_BOOST",
            "CORRECTED_BOOST",
            "NAME_BOOST",
            "NAME_PREFIX_BOOST",
            "MOST_NAME_PREFIXES",
            "LAST_PART_BOOST",
            "CALLED_SO_SHARE",
            "SHORTEST_BECOMING",
            "SHORTEST_FOREIGN_PREFIX",
        )
    ),
    *(
        Weight(rank, name)
        for name in (
            "FEW_HITS",
            "COMMON_SHARE",
            "MOST_REQUIRED_TERMS",
            "RERANKED",
            "TITLE_BOOST",
            "WHOLE_TITLE_BOOST",
            "SECTION_BOOST",
            "ASKED_BOOST",
            "ALL_TERMS_BOOST",
            "SMALL_WORD_BOOST",
        )
    ),
)


def measured(edition: PreparedEdition) -> Iterator[str]:
    """A row of a Markdown table for every weight: its value, what half and twice of it do to success@3, in points."""
    engine = _opened(edition)
    as_it_is = _success(engine)
    yield f"success@3 on the tuning half: {as_it_is:.1f}"
    yield "| weight | value | halved | doubled |"
    yield "|---|---|---|---|"
    for weight in WEIGHTS:
        value = getattr(weight.module, weight.name)
        engine_of: Callable[[], SearchEngine] = (lambda: _built(edition)) if weight.built else (lambda: engine)
        halved, doubled = (_success_with(weight, type(value)(value * factor), engine_of) for factor in (0.5, 2))
        room = weight.module.__name__.rpartition(".")[2]
        yield f"| `{room}.{weight.name}` | {value} | {halved - as_it_is:+.1f} | {doubled - as_it_is:+.1f} |"


def _success_with(weight: Weight, value: float, engine_of: Callable[[], SearchEngine]) -> float:
    """Success with another value, which is put back."""
    kept = getattr(weight.module, weight.name)
    setattr(weight.module, weight.name, value)
    try:
        return _success(engine_of())
    finally:
        setattr(weight.module, weight.name, kept)


def _success(engine: SearchEngine) -> float:
    """Success@3 on the tuning half, in points of a hundred."""
    engine.forget()
    outcomes = []
    for judged in relevance.read():
        if judged.half == TUNE:
            hits = engine.find(judged.query, judged.language, SHOWN).hits
            outcomes.append(Outcome(judged, tuple(hit.address.whole for hit in hits)))
    return relevance.score(outcomes).success * 100


def _opened(edition: PreparedEdition) -> SearchEngine:
    return SearchEngine([Index.open(edition.index_folder(language), language) for language in edition.languages])


def _built(edition: PreparedEdition) -> SearchEngine:
    """The indexes built anew, with the weights as they are now."""
    with tempfile.TemporaryDirectory(prefix="kiosk-weights-") as place:
        indexes = []
        for language in edition.languages:
            folder = Path(place, language)
            folder.mkdir()
            view, asked, known = edition.language(language), edition.asked(language), LANGUAGES.known_words(language)
            build.build(view, asked, LANGUAGES[language].search, folder, known)
            indexes.append(Index.open(folder, language))
            indexes[-1].preload()  # the files go with the folder
        return SearchEngine(indexes)


def main() -> None:
    """Measure the bundled edition and print the table."""
    for line in measured(open_edition(paths.bundled_content())):
        print(line, flush=True)


if __name__ == "__main__":
    main()
