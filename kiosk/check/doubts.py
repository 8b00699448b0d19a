"""Rules for doubt: its kind fits the record, it has a reason and words, and it is shown where there is room for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import Place, is_rich, lines_of_words, place_of
from kiosk.edition.certainty import level_of, reason_to_ask
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import FACTS, MARKS
from kiosk.edition.placeholders import fact_ids
from kiosk.edition.records.articles import Article
from kiosk.edition.records.facts import Fact
from kiosk.rendering.doubts import marked_facts
from kiosk.rendering.fact_writer import SAME_EVERYWHERE

AUTHORITIES = frozenset({"official", "official-via-third-party", "eu", "law-copy"})
TIMES = frozenset({"days", "calendar-days", "working-days", "weeks", "months", "years", "hours", "minutes"})
MOST_MARKS = 3  # in the words of one text; with more of them a reader heeds none
NAME_IN_SECTION = re.compile(r"^(?:###|!!!)")
TABLE_RULE = re.compile(r"^\|?[\s:|-]*-[\s:|-]*$")


def doubts_have_a_reason(edition: Edition) -> Iterator[Fault]:
    """So that whoever looks next knows what to read or whom to call."""
    for key, fact in edition.facts.items():
        for doubt, reason in fact.doubts.items():
            if not reason.strip():
                message = f'{key}: why? Say it in a few words: {doubt} = "Article 49, amended in June 2026, not read."'
                yield Place(FACTS, (key, "doubts")).fault(edition, "no-reason", message, "warning")


def doubts_fit_the_record(edition: Edition) -> Iterator[Fault]:
    for key, fact in edition.facts.items():
        for problem in _misfits(edition, fact):
            yield Place(FACTS, (key,)).fault(edition, "wrong-doubt", f"{key}: {problem}")


def _misfits(edition: Edition, fact: Fact) -> Iterator[str]:
    """What the rest of the record says against its doubts."""
    kinds = {edition.sources[name].kind for name in fact.sources if name in edition.sources}
    if "one-source" in fact.doubts and len(fact.sources) > 1:
        yield f"one-source, but it names {len(fact.sources)}; say what is doubtful otherwise, or take the doubt away"
    if "sources-disagree" in fact.doubts and len(fact.sources) == 1:
        yield "sources-disagree, but it names one; name the other too"
    if "no-authority" in fact.doubts and kinds & AUTHORITIES:
        yield "no-authority, but a source of it is one; take the doubt away"
    if "not-tried" in fact.doubts and fact.unit not in SAME_EVERYWHERE:
        yield f"not-tried is for {', '.join(sorted(SAME_EVERYWHERE))}; a {fact.unit} is read, not tried"
    if fact.limit and fact.unit not in TIMES:
        yield f"a limit is a time, not a {fact.unit}; take `limit` away"


def lines_have_their_words(edition: Edition) -> Iterator[Fault]:
    missing = {reason for fact in edition.facts.values() if (reason := reason_to_ask(fact))} - set(
        edition.marks.ask_first
    )
    for doubt in sorted(missing):
        message = f"ask_first has no words for {doubt}; say what a reader does before they rely on it"
        yield Place(MARKS, ("ask_first",)).fault(edition, "missing-words", message)


def doubtful_facts_can_show_their_mark(edition: Edition) -> Iterator[Fault]:
    """Titles, summaries, headings, heads of tables and names are plain words: a mark has no place in them."""
    doubtful = {key for key, fact in edition.facts.items() if _is_shown(fact)}
    for article in edition.articles:
        for line, words in _names_in(article):
            for name in sorted(fact_ids(words) & doubtful):
                yield Fault(article.path, line, "unmarked-fact", _no_place(name))
    for short in lines_of_words(edition):
        if not short.in_story and not is_rich(short):
            for name in sorted(set().union(*map(fact_ids, short.words.values())) & doubtful):
                yield place_of(short).fault(edition, "unmarked-fact", _no_place(name))


def _is_shown(fact: Fact) -> bool:
    """Whether a text says something of its doubts in the place where it stands."""
    return level_of(fact) == "may-have-changed" or reason_to_ask(fact) is not None


def _names_in(article: Article) -> Iterator[tuple[int, str]]:
    """Line and words of everything that is a name."""
    yield from ((2, article.front.title), (3, article.front.summary))
    for section in article.sections:
        yield section.title_line, section.title
        lines = section.markdown.split("\n")
        for offset, (line, below) in enumerate(zip(lines, [*lines[1:], ""], strict=True)):
            if NAME_IN_SECTION.match(line.strip()) or ("|" in line and TABLE_RULE.match(below.strip())):
                yield section.line + offset, line


def _no_place(name: str) -> str:
    return f"{name} is not certain, and there is no room here to say so; say it in a paragraph"


def marks_are_few(edition: Edition) -> Iterator[Fault]:
    """In the original: the facts of a translation are the same."""
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        marked = marked_facts(edition, original) if original else ()
        if original and len(marked) > MOST_MARKS:
            message = (
                f"{len(marked)} marks ({', '.join(marked)}); {MOST_MARKS} are heeded: read what is behind the rest"
            )
            yield Fault(original.path, 0, "many-marks", message, "warning")


RULES = (
    doubts_have_a_reason,
    doubts_fit_the_record,
    lines_have_their_words,
    doubtful_facts_can_show_their_mark,
    marks_are_few,
)
