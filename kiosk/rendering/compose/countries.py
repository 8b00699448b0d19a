"""The answers by country of origin, in one language."""

from __future__ import annotations

import re

from babel import Locale

from kiosk.edition.files import COUNTRIES
from kiosk.edition.placeholders import STORY_PLACEHOLDER
from kiosk.edition.records.base import Words
from kiosk.edition.records.countries import Country, CountryTable
from kiosk.languages.record import LanguageRecord
from kiosk.prepared.views import CountryTableView, CountryView, CountryYearView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.country_figures import HUNDRED, YearFigures, periods_of, years_of
from kiosk.rendering.story_tables import table_row, words_of_columns


def country_table_view(composer: Composer, table: CountryTable | None) -> CountryTableView | None:
    """The table in the language of the composer; None for an edition that has none."""
    if table is None:
        return None
    views = [_country_view(composer, table, country) for country in table.places]
    sources = dict.fromkeys(year.source for view in views for year in view.years if year.source)
    return CountryTableView(
        title=_written(composer, table.title),
        hint=_written(composer, table.hint),
        definition=_written(composer, table.definition),
        caveat=_written(composer, table.caveat),
        not_listed=_written(composer, table.not_listed),
        checked_words=composer.facts.date(table.checked_on),
        state=composer.state_of(COUNTRIES),
        everybody=views[0],
        countries=tuple(views[1:]),
        pages=table.pages,
        sources=tuple(sources),
    )


def _country_view(composer: Composer, table: CountryTable, country: Country) -> CountryView:
    registry = composer.edition.registry
    names = (name_of(country, registry[code], code) for code in composer.edition.languages)
    return CountryView(
        id=country.id,
        title=name_of(country, registry[composer.language], composer.language),
        names=tuple(dict.fromkeys(names)),
        years=_year_views(composer, table, country),
    )


def name_of(country: Country, record: LanguageRecord, language: str) -> str:
    """What readers of a language call a country: as the edition says, or else as the CLDR does; empty for neither."""
    if country.name is not None:
        return country.name[language]
    return str(Locale.parse(record.locale).territories.get(country.id.upper(), ""))


def _year_views(composer: Composer, table: CountryTable, country: Country) -> tuple[CountryYearView, ...]:
    """A view of every period that the table has; an empty one where nothing was published of this country."""
    years = {year.period: year for year in years_of(composer.edition, table, country.id)}
    return tuple(
        _year_view(composer, table, country, years[period])
        if period in years
        else CountryYearView(id=period, label=composer.facts.period(period))
        for period in periods_of(composer.edition)
    )


def _year_view(composer: Composer, table: CountryTable, country: Country, year: YearFigures) -> CountryYearView:
    share = year.share(table.fewest)
    number = composer.facts.number
    cells = [(composer.line(table.decided), number(year.decided))]
    for place, outcome in enumerate(table.outcomes):
        row = year.rows.get(outcome.id)
        line = (composer.line(outcome.words), number(row.value) if row else "")
        cells.insert(place if outcome.answer != "none" else len(cells), line)
    notes = (note.words for note in country.notes if note.period == year.period)
    hidden = (note.words for note in table.source_notes if note.source == year.source and year.has_nought)
    return CountryYearView(
        id=year.period,
        label=composer.facts.period(year.period),
        sentence=_written(composer, table.sentence if share is not None else table.too_few, year, share),
        hundred=() if share is None else (share, HUNDRED - share),
        note=" ".join(_written(composer, words) for words in notes),
        rows=tuple(map(table_row, cells)),
        columns=words_of_columns(cells),
        source=year.source,
        source_note=" ".join(_written(composer, words) for words in hidden),
    )


def _written(composer: Composer, words: Words, year: YearFigures | None = None, share: int | None = None) -> str:
    """The words with their figures written in."""
    facts = composer.facts

    def replace(match: re.Match[str]) -> str:
        match match[1]:
            case "hundred":
                return facts.number(HUNDRED)
            case "year":
                return facts.period(match[2] or "")
            case "period":
                return facts.period(year.period) if year else ""
            case "value":
                return facts.number(year.decided) if year else ""
        return facts.number(share) if share is not None else ""

    return composer.renderer.line(STORY_PLACEHOLDER.sub(replace, words[composer.language]))
