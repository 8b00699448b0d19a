"""Rules for answers by country of origin: whole rows, all shown, of a country with a name and a time that is over."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, repeated
from kiosk.edition.files import COUNTRIES, COUNTRY_ROWS, STATISTICS
from kiosk.edition.placeholders import STORY_PLACEHOLDER
from kiosk.edition.records.base import Words
from kiosk.edition.records.countries import Country, CountryTable
from kiosk.edition.records.observations import Observation
from kiosk.rendering.compose.countries import name_of
from kiosk.rendering.country_figures import years_of

ROWS = f"{STATISTICS}/{COUNTRY_ROWS}"
OF_A_YEAR = frozenset({"hundred", "period", "value", "share", "year"})
OF_ANY = frozenset({"hundred", "year"})


def table_of(edition: Edition) -> tuple[CountryTable, ...]:
    """The table, where there is one."""
    return () if edition.countries is None else (edition.countries,)


def countries_have_a_name(edition: Edition) -> Iterator[Fault]:
    for table in table_of(edition):
        for country in (country for country in table.places if country.name is None):
            known = [code for code in edition.languages if code in edition.registry.codes]
            nameless = [code for code in known if not name_of(country, edition.registry[code], code)]
            if nameless:
                message = f"{country.id}: has no name in {', '.join(nameless)}; write a code of ISO 3166, or a name"
                yield _at(country).fault(edition, "unknown-country", message)


def countries_stand_there_once(edition: Edition) -> Iterator[Fault]:
    for table in table_of(edition):
        for name in repeated(country.id for country in table.places):
            yield Place(COUNTRIES, (name,)).fault(edition, "twice", f"a second country {name!r}; keep one")


def countries_have_figures(edition: Edition) -> Iterator[Fault]:
    """Without every yes and every no of a period nothing can be said of it."""
    for table in table_of(edition):
        for country in table.places:
            years = years_of(edition, table, country.id)
            if not years:
                message = f"{COUNTRY_ROWS} has no {country.id}"
                yield _at(country).fault(edition, "empty-series", message)
            for year in years:
                lacking = [one.id for one in table.outcomes if one.answer != "none" and one.id not in year.rows]
                if lacking:
                    message = f"{country.id} in {year.period}: {', '.join(lacking)} is missing; add the rows"
                    yield _at(country).fault(edition, "incomplete-figures", message)


def figures_of_countries_are_people(edition: Edition) -> Iterator[Fault]:
    """Whole people."""
    for row in _rows(edition):
        if row.unit != "persons":
            yield Place(ROWS, row.line).fault(
                edition, "mixed-units", f"{row.unit}: the answers by country count persons"
            )
        elif row.value != row.value.to_integral_value():
            yield Place(ROWS, row.line).fault(
                edition, "bad-value", f"{row.value} is no number of people; write it as it was published"
            )


def rows_of_countries_are_shown(edition: Edition) -> Iterator[Fault]:
    for row in _rows(edition):
        if not any(_shows(table, row) for table in table_of(edition)):
            message = f"no table shows {row.measure} / {row.category}; add the country or the outcome to {COUNTRIES}"
            yield Fault(ROWS, row.line, "unused-row", message, "warning")


def _shows(table: CountryTable, row: Observation) -> bool:
    countries, outcomes = {country.id for country in table.places}, {outcome.id for outcome in table.outcomes}
    return row.category in countries and row.measure in outcomes


def no_country_has_more_than_all(edition: Edition) -> Iterator[Fault]:
    """In one period and source the countries together are at most all countries together."""
    for table in table_of(edition):
        for whole in (row for row in _rows(edition) if row.category == table.everybody.id):
            same = (whole.period, whole.measure, whole.source_id)
            others = (row for row in _rows(edition) if (row.period, row.measure, row.source_id) == same)
            together = sum(row.value for row in others if row is not whole)
            if together > whole.value:
                message = f"the countries have {together} in {whole.period}, all together only {whole.value}"
                yield Place(ROWS, whole.line).fault(edition, "wrong-sum", message)


def notes_have_a_period(edition: Edition) -> Iterator[Fault]:
    for table in table_of(edition):
        for country in table.places:
            periods = {year.period for year in years_of(edition, table, country.id)}
            for note in country.notes:
                if note.period not in periods:
                    message = f"{note.period}: {country.id} has no such period"
                    yield _at(country).fault(edition, "no-period", message)


def words_of_countries_name_values(edition: Edition) -> Iterator[Fault]:
    for table in table_of(edition):
        for keys, words, known in _words(table):
            for match in (match for said in words.values() for match in STORY_PLACEHOLDER.finditer(said)):
                if match[1] not in known or (match[1] == "year") != bool(match[2]):
                    message = f"{match.group()}: there is no such value here"
                    yield Place(COUNTRIES, keys).fault(edition, "no-value", message)


def _words(table: CountryTable) -> Iterator[tuple[tuple[str, ...], Words, frozenset[str]]]:
    """Where words stand, the words, and what they may name."""
    for name in ("title", "hint", "definition", "caveat", "not_listed"):
        yield (name,), getattr(table, name), OF_ANY
    yield ("sentence",), table.sentence, OF_A_YEAR
    yield ("too_few",), table.too_few, OF_A_YEAR - {"share"}
    for country in table.places:
        for note in country.notes:
            yield (country.id, note.period), note.words, OF_A_YEAR - {"share"}


def _rows(edition: Edition) -> tuple[Observation, ...]:
    return edition.observations.get(COUNTRY_ROWS, ())


def _at(country: Country) -> Place:
    return Place(COUNTRIES, (country.id,))


RULES = (
    countries_have_a_name,
    countries_stand_there_once,
    countries_have_figures,
    figures_of_countries_are_people,
    rows_of_countries_are_shown,
    no_country_has_more_than_all,
    notes_have_a_period,
    words_of_countries_name_values,
)
