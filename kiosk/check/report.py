"""The auditor's view of an edition as one HTML page: what is left to do about doubt, then sources, dates, marks,
translation and readability of every article.

Plain HTML without script and without anything from outside, to be opened in any browser or printed.
"""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Iterable

from kiosk.check.doubts import MOST_MARKS
from kiosk.check.reading import longest_median, median_sentence
from kiosk.check.work_list import work_list
from kiosk.edition.certainty import Level, facts_by_level, level_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.kinds import each_of
from kiosk.edition.owners import Owner
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.translation import outdated_sections, state
from kiosk.rendering.doubts import marked_facts
from kiosk.rendering.provenance import checked_and_review, facts_of_owner

STYLE = (
    "body{font:15px/1.4 sans-serif;margin:2em;color:#1b2a33}table{border-collapse:collapse;margin:1em 0 2em}"
    "td,th{border:1px solid #e5dccd;padding:.3em .6em;text-align:left;vertical-align:top}th{background:#f4efe6}"
    ".bad{background:#ffe1d6}.warn{background:#fff4d8}.good{background:#e3f0ef}small{color:#4e5f69}"
)
STYLE_OF_LEVEL: dict[Level, str] = {"solid": "good", "older-page": "", "ask-first": "warn", "may-have-changed": "bad"}
STATES = {
    "original": ("original", ""),
    "reviewed": ("reviewed by a native speaker", "good"),
    "person": ("by a person, not reviewed", "warn"),
    "machine": ("by machine, not reviewed", "warn"),
    "outdated": ("outdated", "bad"),
}


def report(edition: Edition | None, faults: list[Fault], today: dt.date) -> str:
    """The whole page; without an edition (its files could not be read) the faults alone."""
    parts = [f"<h1>Content check of {today.isoformat()}</h1>"]
    if edition is not None:
        parts += [_summary(edition), _work(edition), _articles(edition, today), _facts(edition, today)]
    parts.append(_faults(faults))
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Content check</title><style>{STYLE}</style>'
        f"{''.join(parts)}</html>\n"
    )


def _summary(edition: Edition) -> str:
    counted = {
        **{kind.plural: len(edition.by_kind[kind.id]) for kind in edition.kinds},
        "words of the glossary": len(edition.glossary),
        "sources": len(edition.sources),
        "facts": len(edition.facts),
        **{f"facts: {level}": count for level, count in facts_by_level(edition.facts.values()).items()},
        "marks in the words of the original": sum(len(_marks(edition, owner)) for owner in edition.owners),
    }
    rows = ([name, str(count)] for name, count in counted.items())
    title = f"{edition.info.id}, edition {edition.info.number} of {edition.info.date.isoformat()}"
    words = f"{title}: {', '.join(edition.languages)}"
    return f"<p>{html.escape(words)}</p>" + _table(["What", "How many"], rows)


def _work(edition: Edition) -> str:
    rows = (
        [
            _cell(task.do),
            _cell(task.why),
            _cell(task.level, STYLE_OF_LEVEL[task.level]),
            _cell(", ".join(task.names)),
            f"<td><small>{html.escape(', '.join(task.places))}</small>",
        ]
        for task in work_list(edition)
    )
    return "<h2>Work list</h2>" + _table(["What to do", "Why", "Level", "Facts", "Where they stand"], rows)


def _marks(edition: Edition, owner: Owner[ArticleInfo]) -> tuple[str, ...]:
    """The facts behind whose words a mark stands in the original."""
    original = owner.articles.get(edition.info.source_language)
    return marked_facts(edition, original) if original else ()


def _articles(edition: Edition, today: dt.date) -> str:
    languages = edition.languages
    head = ["Article", "Sources", "Checked on", "Age in days", "Review by", "Valid until", "Marks", *languages]
    rows = (_article_row(edition, owner, today) for owner in edition.owners)
    title = each_of([kind.plural for kind in edition.kinds]).capitalize()
    return f"<h2>{title}</h2>" + _table(head, rows)


def _article_row(edition: Edition, owner: Owner[ArticleInfo], today: dt.date) -> list[str]:
    page = edition.page_of(owner)
    hard_date = page.info.hard_date if page else None
    facts = facts_of_owner(edition, owner)
    checked, review = checked_and_review(edition, owner)
    sources = dict.fromkeys([*owner.info.sources, *(source for fact in facts for source in fact.sources)])
    named = [f"{key} ({edition.sources[key].date})" for key in sources if key in edition.sources]
    marks = _marks(edition, owner)
    return [
        _cell(owner.folder),
        f"<td><small>{html.escape(', '.join(named))}</small>",
        _cell(checked.isoformat()),
        _cell(str((today - checked).days)),
        _cell(review.isoformat(), "bad" if review < today else ""),
        _cell(hard_date.isoformat() if hard_date else "", "bad" if hard_date and hard_date < today else ""),
        _cell(f"{len(marks)}: {', '.join(marks)}" if marks else "", "warn" if len(marks) > MOST_MARKS else ""),
        *(_state_cell(edition, owner.articles, language) for language in edition.languages),
    ]


def _state_cell(edition: Edition, owned: dict[str, Article], language: str) -> str:
    article, original = owned.get(language), owned.get(edition.info.source_language)
    if article is None or original is None:
        return _cell("missing", "bad")
    words, style = STATES[state(article, original)]
    outdated = outdated_sections(article, original)
    details = [f"{words}: {', '.join(outdated)}" if outdated else words]
    if longest_median(edition, language):
        details.append(f"{median_sentence(article):g} words a sentence")
    return _cell("; ".join(details), style)


def _facts(edition: Edition, today: dt.date) -> str:
    rows = (
        [
            _cell(key),
            _cell("" if fact.value is None else str(fact.value)),
            _cell(fact.unit),
            _cell(level_of(fact), STYLE_OF_LEVEL[level_of(fact)]),
            _cell("; ".join(f"{doubt}: {reason}" for doubt, reason in fact.doubts.items())),
            _cell(", ".join(filter(None, (*fact.at_stake, fact.limit)))),
            _cell(", ".join(fact.sources)),
            _cell(fact.checked_on.isoformat()),
            _cell(fact.review_by.isoformat(), "bad" if fact.review_by < today else ""),
            _cell(fact.note),
        ]
        for key, fact in edition.facts.items()
    )
    head = ["Fact", "Value", "Unit", "Level", "Doubts", "At stake", "Sources", "Checked on", "Review by", "Note"]
    return "<h2>Facts</h2>" + _table(head, rows)


def _faults(faults: list[Fault]) -> str:
    rows = (
        [_cell(cell) for cell in (fault.path, str(fault.line or ""), fault.severity, fault.code, fault.message)]
        for fault in faults
    )
    head = ["File", "Line", "Severity", "Code", "What and how to mend it"]
    return f"<h2>{len(faults)} fault(s)</h2>" + (_table(head, rows) if faults else "")


def _table(head: list[str], rows: Iterable[list[str]]) -> str:
    """`rows` are lists of cells, or of plain words that become cells."""
    titles = "".join(f"<th>{html.escape(title)}" for title in head)
    lines = ("".join(cell if cell.startswith("<td") else _cell(cell) for cell in row) for row in rows)
    return f"<table><tr>{titles}\n{''.join(f'<tr>{line}{chr(10)}' for line in lines)}</table>"


def _cell(words: str, style: str = "") -> str:
    return f'<td class="{style}">{html.escape(words)}' if style else f"<td>{html.escape(words)}"
