"""Rules of parity: facts, numbers, links, lists, tables and call-outs of a section are the same in every language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from kiosk.check.places import paired_blocks
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.links import INLINE_LINK
from kiosk.edition.placeholders import PLACEHOLDER, fact_ids
from kiosk.edition.records.articles import Article, Section
from kiosk.edition.remembered import remembered

LIST_ENTRY = re.compile(r"^\s*(?:[-*+]|\d+\.)\s", re.MULTILINE)
TABLE_ROW = re.compile(r"^\s*\|", re.MULTILINE)
CALLOUT = re.compile(r"^!!!\s*([\w -]+)", re.MULTILINE)
NUMBER = re.compile(r"\d+")
NOT_PROSE = re.compile(r"\]\([^)]*\)|^\s*\d+\.\s|^!!! [\w -]+|\{[^}]*\}", re.MULTILINE)
LIST = re.compile(r"(?:^\s*(?:[-*+]|\d+\.)\s.*\n?)+", re.MULTILINE)


def sections_say_the_same(edition: Edition) -> Iterator[Fault]:
    for owner in edition.owners:
        original = owner.articles.get(edition.info.source_language)
        for article in owner.articles.values():
            if original is not None and article is not original:
                yield from _differences(article, original)


def _differences(article: Article, original: Article) -> Iterator[Fault]:
    if _head_facts(article) != _head_facts(original):
        yield Fault(
            article.path, 2, "different-facts", f"title, summary and in_short must name the facts of {original.path}"
        )
    sections = {section.id: section for section in original.sections}
    for section in article.sections:
        if section.id in sections:
            yield from _section_differences(article.path, section, sections[section.id])


def _head_facts(article: Article) -> set[str]:
    front = article.front
    return fact_ids(f"{front.title} {front.summary} {front.in_short}")


@remembered
def _section_differences(path: str, section: Section, original: Section) -> tuple[Fault, ...]:
    return tuple(_each_difference(path, section, original))


def _each_difference(path: str, section: Section, original: Section) -> Iterator[Fault]:
    for code, what, measure in _MEASURES:
        here, there = measure(section), measure(original)
        if here != there:
            missing = ", ".join(sorted(map(str, (there - here).elements())))
            extra = ", ".join(sorted(map(str, (here - there).elements())))
            parts = [f"lacks {missing}" if missing else "", f"has more: {extra}" if extra else ""]
            message = f"{what} of {{#{section.id}}} differ from the original: {'; '.join(filter(None, parts))}"
            yield Fault(path, section.title_line, code, message)
        elif here and code in _PLACED:
            yield from _misplaced(path, section, original, code, what)


def _misplaced(path: str, section: Section, original: Section, code: str, what: str) -> Iterator[Fault]:
    """Two facts that changed places between the rows of a table are still both there."""
    for line, here, there in paired_blocks(section, original):
        if _PLACED[code](here) != _PLACED[code](there):
            yield Fault(path, line, code, f"{what} of this line are not those of the original in its place")
            return


def _facts(section: Section) -> Counter[str]:
    """How often each fact is named: a dropped second mention is a dropped statement."""
    return _facts_in(f"{section.title}\n{section.markdown}")


def _facts_in(text: str) -> Counter[str]:
    return Counter(match["id"] for match in PLACEHOLDER.finditer(text))


def numbers_in(text: str) -> set[str]:
    """Numbers that are names, such as "annex 26", in any script's digits."""
    prose = NOT_PROSE.sub(" ", text)
    return {"".join(str(unicodedata.digit(digit)) for digit in number) for number in NUMBER.findall(prose)}


def _numbers(section: Section) -> Counter[str]:
    """Each once, as languages repeat names."""
    return Counter(numbers_in(f"{section.title}\n{section.markdown}"))


def _links(section: Section) -> Counter[str]:
    return _links_in(section.markdown)


def _links_in(text: str) -> Counter[str]:
    return Counter(match[2] for match in INLINE_LINK.finditer(text))


def _list_entries(section: Section) -> Counter[str]:
    """The length of each list in its place."""
    lengths = (len(LIST_ENTRY.findall(match.group())) for match in LIST.finditer(section.markdown))
    return Counter({f"list {place} of {length} entries": 1 for place, length in enumerate(lengths, 1)})


def _table_rows(section: Section) -> Counter[str]:
    return Counter({"table rows": len(TABLE_ROW.findall(section.markdown))})


def _callouts(section: Section) -> Counter[str]:
    return Counter(" ".join(words.split()) for words in CALLOUT.findall(section.markdown))


_MEASURES = (
    ("different-facts", "the facts", _facts),
    ("different-numbers", "the numbers", _numbers),
    ("different-links", "the links", _links),
    ("different-lists", "the lists", _list_entries),
    ("different-tables", "the tables", _table_rows),
    ("different-callouts", "the call-outs", _callouts),
)
_PLACED = {"different-facts": _facts_in, "different-links": _links_in}

RULES = (sections_say_the_same,)
