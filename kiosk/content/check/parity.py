"""Rules of parity: facts, links, list lengths and table sizes of a section are the same in every language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kiosk.content.check.markdown import INLINE_LINK
from kiosk.content.check.places import owners
from kiosk.content.facts import fact_ids
from kiosk.content.faults import Fault
from kiosk.content.model import Article, Edition, Section

LIST_ENTRY = re.compile(r"^\s*(?:[-*+]|\d+\.)\s", re.MULTILINE)
TABLE_ROW = re.compile(r"^\s*\|", re.MULTILINE)
CALLOUT = re.compile(r"^!!!\s*(\S+)", re.MULTILINE)


def sections_say_the_same(edition: Edition) -> Iterator[Fault]:
    for owned in owners(edition).values():
        original = owned.get(edition.info.source_language)
        for article in owned.values():
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


def _section_differences(path: str, section: Section, original: Section) -> Iterator[Fault]:
    for code, what, measure in _MEASURES:
        here, there = measure(section), measure(original)
        if here != there:
            missing = ", ".join(sorted(map(str, (there - here).elements())))
            extra = ", ".join(sorted(map(str, (here - there).elements())))
            parts = [f"lacks {missing}" if missing else "", f"has more: {extra}" if extra else ""]
            message = f"{what} of {{#{section.id}}} differ from the original: {'; '.join(filter(None, parts))}"
            yield Fault(path, section.title_line, code, message)


def _facts(section: Section) -> Counter[str]:
    return Counter(fact_ids(section.title + section.markdown))


def _links(section: Section) -> Counter[str]:
    return Counter(match[2] for match in INLINE_LINK.finditer(section.markdown))


def _list_entries(section: Section) -> Counter[str]:
    return Counter({"list entries": len(LIST_ENTRY.findall(section.markdown))})


def _table_rows(section: Section) -> Counter[str]:
    return Counter({"table rows": len(TABLE_ROW.findall(section.markdown))})


def _callouts(section: Section) -> Counter[str]:
    return Counter(CALLOUT.findall(section.markdown))


_MEASURES = (
    ("different-facts", "the facts", _facts),
    ("different-links", "the links", _links),
    ("different-lists", "the lists", _list_entries),
    ("different-tables", "the tables", _table_rows),
    ("different-callouts", "the call-outs", _callouts),
)

RULES = (sections_say_the_same,)
