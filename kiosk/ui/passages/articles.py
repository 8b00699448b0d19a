"""Pages, letters and steps as passages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.prepared.views import Block, LanguageView, LetterView, PageView, StepView, WhatIfView
from kiosk.ui.article_rows import ArticleReader, ArticleRow
from kiosk.ui.part_rows import part_rows
from kiosk.ui.passages.passage import Passage, box, bullets, line, passage, people, rich, sources, strong
from kiosk.ui.rows import PartRow
from kiosk.ui.station_rows import Rail


def page_passages(view: LanguageView, page: PageView, reader: ArticleReader) -> list[Passage]:
    """A page: its answer, its sections as its screen has them, people, trust."""
    row = reader.page(view, page.article.id)
    return _whole(view, row, (), row.parts)


def letter_passages(view: LanguageView, letter: LetterView, reader: ArticleReader) -> list[Passage]:
    """A letter: what it is, what to do today first."""
    row = reader.letter(view, letter.article.id)
    printed = box("good", view.words.of("letter.printed"), bullets(letter.official))
    urgent = strong(view.words.of("part.act_today")) if row.urgent else None
    return _whole(view, row, (row.kicker,), row.today + row.parts, urgent, printed)


def step_passages(view: LanguageView, step: StepView, reader: ArticleReader) -> list[Passage]:
    """A step of the procedure with what can happen on the way."""
    row = reader.article(view, step.article, step.hard_date)
    rail = Rail(view)
    place = view.words.of("step.place", step.number_text, rail.length) if step.number_text else ""
    left = rail.leaves(step)
    side_road = view.words.of("step.leaves", left) if left else ""
    whats = [one for one in view.what_ifs if one.article.id in step.what_ifs]
    contacts = tuple(view.contacts[name] for name in view.pages[step.page].contacts)
    parts = () if row.expired else tuple(part_rows(step.article))
    found = [
        _head(view, row, (place, side_road, step.who), strong("" if row.expired else step.lasts)),
        *_sections(parts),
        *(what_if for one in whats for what_if in what_if_passages(view, one, reader)),
    ]
    return [*found, *_given(people(view.words, contacts), _trust(view, row), sources(view.words, row.sources))]


def what_if_passages(view: LanguageView, what_if: WhatIfView, reader: ArticleReader) -> list[Passage]:
    """What to do when something happens."""
    row = reader.article(view, what_if.article, what_if.hard_date)
    if row.expired:
        return [passage(f"what-if.{row.key}", row.title, _expired(view))]
    blocks = (block for block in what_if.article.blocks if block.kind != "heading")
    return [passage(f"what-if.{row.key}", row.title, rich(row.in_short), *blocks)]


def _whole(
    view: LanguageView, row: ArticleRow, kicker: Sequence[str], parts: Iterable[PartRow], *beside: Block | None
) -> list[Passage]:
    sections = () if row.expired else _sections(parts)
    related = bullets(link.title for link in row.related)
    return [
        _head(view, row, kicker, *(() if row.expired else beside)),
        *sections,
        *_given(
            people(view.words, row.contacts),
            passage("related", view.words.of("part.see_also"), related) if related else None,
            _trust(view, row),
            sources(view.words, row.sources),
        ),
    ]


def _head(view: LanguageView, row: ArticleRow, kicker: Sequence[str], *beside: Block | None) -> Passage:
    """The answer; past its hard date whom to ask stands in its place."""
    words = view.words
    if row.expired:
        return passage("head", row.title, *map(line, kicker), _expired(view))
    limits = box("careful", "", line(words.of("trust.limits", row.limits))) if row.limits else None
    due = box("careful", "", line(words.of("trust.review_due"))) if row.past_review else None
    return passage("head", row.title, *map(line, kicker), rich(row.in_short), *beside, limits, due)


def _expired(view: LanguageView) -> Block:
    return box("careful", view.words.of("trust.expired"), line(view.words.of("trust.expired_ask")))


def _sections(parts: Iterable[PartRow]) -> list[Passage]:
    return [passage(f"section.{part.id}", part.title, *part.blocks) for part in parts]


def _trust(view: LanguageView, row: ArticleRow) -> Passage:
    words = view.words
    older = words.of("trust.older", row.checked_words, row.review_words) if row.older and not row.expired else ""
    said = (
        words.of("trust.checked_on", row.checked_words),
        words.translation(row.translation, row.language_name),
        older,
    )
    return passage("trust", words.of("trust.how_far"), bullets(said))


def _given(*passages: Passage | None) -> list[Passage]:
    return [one for one in passages if one is not None]
