"""A story told from the statistics, and the answers to people of a country, as passages: sentences and tables."""

from __future__ import annotations

import msgspec

from kiosk.prepared.views import (
    Block,
    ComparisonView,
    CountryView,
    CountryYearView,
    DocumentWordsView,
    LanguageView,
    Run,
    StoryTableView,
    StoryView,
    TableRow,
)
from kiosk.ui.edition_view import sources_of
from kiosk.ui.passages.passage import Passage, bullets, line, passage, sources, strong

_FIRST_COLUMN = {"ranked": "figure.country", "shares": "figure.decision", "dated": "figure.date"}


def story_passages(view: LanguageView, story: StoryView) -> list[Passage]:
    """What a story says, its tables, what it does not say."""
    words = view.words
    tables = (_table(words, table, story.kind) for table in story.tables)
    compared = (_comparison(words, table) for table in story.comparison)
    parts = ("what", line(story.definition)), ("caveat", line(story.caveat))
    titles = {"what": "figure.definition", "caveat": "figure.caveat"}
    return [
        passage("head", story.title, bullets(finding.text for finding in story.findings)),
        *(one for number, table in enumerate((*tables, *compared)) for one in [_numbered(number, table)]),
        *(passage(key, words.of(titles[key]), block, _not_yours(words, key)) for key, block in parts),
        passage("trust", words.of("trust.how_far"), bullets(_trust(words, story.checked_words, story.state))),
        *_sources(view, story.sources),
    ]


def country_passages(view: LanguageView, country: CountryView) -> list[Passage]:
    """The answers of each year."""
    table, words = view.countries, view.words
    if table is None:
        return []
    return [
        passage("head", country.title, line(table.hint)),
        *(_year(words, year) for year in country.years),
        passage("what", words.of("figure.definition"), line(table.definition)),
        passage("caveat", words.of("figure.caveat"), line(table.caveat), _not_yours(words, "caveat")),
        passage("trust", words.of("trust.how_far"), bullets(_trust(words, table.checked_words, table.state))),
        *_sources(view, tuple(dict.fromkeys(year.source for year in country.years if year.source))),
    ]


def _numbered(number: int, titled: tuple[str, Block]) -> Passage:
    title, block = titled
    return passage(f"table.{number}", title, block)


def _table(words: DocumentWordsView, table: StoryTableView, kind: str) -> tuple[str, Block]:
    figures = table.heads or (words.unit(table.unit),)
    remark = (words.of("figure.remark"),) if table.remarked else ()
    header = (words.of(_FIRST_COLUMN.get(kind, "figure.year")), *figures, *remark)
    if not table.rows:
        return table.label, Block(kind="paragraph", text=words.of("figure.none"))
    none = words.of("figure.none")
    gaps = range(1, 1 + len(figures))
    rows = tuple(_row(words, row, gaps, none if table.gaps else "") for row in table.rows)
    return table.label, _table_block(header, rows)


def _comparison(words: DocumentWordsView, table: ComparisonView) -> tuple[str, Block]:
    header = tuple(words.of(f"figure.{name}") for name in ("year", "claimed", "official", "difference"))
    none = words.of("figure.none_found") if table.gaps else ""
    return table.label, _table_block(header, tuple(_row(words, row, range(2, 3), none) for row in table.rows))


def _row(words: DocumentWordsView, row: TableRow, gaps: range, none: str) -> TableRow:
    """A line with words where there is no figure, and behind what was not final."""
    cells = [Run(text=none) if place in gaps and not cell.text else cell for place, cell in enumerate(row.cells)]
    if row.marked:
        cells[-1] = Run(text=" ".join(filter(None, (cells[-1].text, words.of("figure.not_final")))))
    return msgspec.structs.replace(row, cells=tuple(cells), marked=False)


def _table_block(header: tuple[str, ...], rows: tuple[TableRow, ...]) -> Block:
    columns = tuple(" ".join(row.cells[place].text for row in rows) for place in range(len(header)))
    return Block(kind="table", header=header, rows=rows, columns=columns)


def _year(words: DocumentWordsView, year: CountryYearView) -> Passage:
    header = (words.of("figure.answer"), words.of("figure.people", year.label))
    rows = tuple(_row(words, row, range(1, 2), words.of("figure.none")) for row in year.rows)
    title = year.sentence or f"{year.label}: {words.of('figure.none')}"
    table = _table_block(header, rows) if rows and year.sentence else None
    return passage(f"year.{year.id}", title, line(year.note), table, line(year.source_note))


def _not_yours(words: DocumentWordsView, key: str) -> Block | None:
    return strong(words.of("figure.not_your_case")) if key == "caveat" else None


def _trust(words: DocumentWordsView, checked: str, state: str) -> tuple[str, ...]:
    return (words.of("trust.checked_on", checked), words.translation(state))


def _sources(view: LanguageView, ids: tuple[str, ...]) -> list[Passage]:
    found = sources(view.words, sources_of(view, ids))
    return [found] if found else []
