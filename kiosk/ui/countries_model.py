"""The answers by country of origin: the list of countries, and the one that is open."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.edition.address import Address
from kiosk.edition.kinds import PAGE
from kiosk.prepared.views import CountryTableView, CountryView, CountryYearView, LanguageView, SourceView
from kiosk.ui.alphabet import in_alphabet
from kiosk.ui.edition_view import link_row, sources_of
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from kiosk.ui.rows import CountryTileRow, CountryYearRow, LinkRow
from kiosk.ui.screen_model import ScreenModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CountriesModel(ScreenModel):
    """The countries in the order of the reader's alphabet, never of their figures; the years of the open one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: CountryTableView | None = None
        self._open: CountryView | None = None
        self._countries = RecordModel(CountryTileRow, self)
        self._years = RecordModel(CountryYearRow, self)
        self._pages = RecordModel(LinkRow, self)
        self._sources = RecordModel(SourceView, self)

    def read(self, view: LanguageView) -> None:
        """Show the countries in another language; the one that is open stays open."""
        table = self._table = view.countries
        countries = in_alphabet(table.countries, view.language, lambda country: country.title) if table else []
        self._countries.show([CountryTileRow(key=country.id, title=country.title) for country in countries])
        pages = table.pages if table else ()
        self._pages.show([link_row(view, Address(PAGE.id, page)) for page in pages])
        super().read(view)
        self.changed.emit()

    def show(self, view: LanguageView, place: Route) -> None:
        """Open a country, or none, beside the list."""
        places = view.countries.places if view.countries else ()
        self._open = next((country for country in places if country.id == place.id), None)
        years = self._open.years if self._open else ()
        self._years.show([_year_row(view, year) for year in years])
        self._sources.show(sources_of(view, dict.fromkeys(year.source for year in years if year.source)))
        self.changed.emit()

    def _get_title(self) -> str:
        return self._table.title if self._table else ""

    def _get_hint(self) -> str:
        return self._table.hint if self._table else ""

    def _get_caveat(self) -> str:
        return self._table.caveat if self._table else ""

    def _get_definition(self) -> str:
        return self._table.definition if self._table else ""

    def _get_not_listed(self) -> str:
        return self._table.not_listed if self._table else ""

    def _get_everybody(self) -> str:
        return self._table.everybody.id if self._table else ""

    def _get_everybody_title(self) -> str:
        return self._table.everybody.title if self._table else ""

    def _get_checked_words(self) -> str:
        return self._table.checked_words if self._table else ""

    def _get_translation(self) -> str:
        return self._table.state if self._table else "original"

    def _get_name(self) -> str:
        return self._open.title if self._open else ""

    def _get_countries(self) -> RecordModel:
        return self._countries

    def _get_years(self) -> RecordModel:
        return self._years

    def _get_pages(self) -> RecordModel:
        return self._pages

    def _get_sources(self) -> RecordModel:
        return self._sources

    title = Property(str, _get_title, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    caveat = Property(str, _get_caveat, notify=changed)
    definition = Property(str, _get_definition, notify=changed)
    notListed = Property(str, _get_not_listed, notify=changed)
    everybody = Property(str, _get_everybody, notify=changed)
    everybodyTitle = Property(str, _get_everybody_title, notify=changed)
    checkedWords = Property(str, _get_checked_words, notify=changed)
    translation = Property(str, _get_translation, notify=changed)
    name = Property(str, _get_name, notify=changed)
    countries = Property(RecordModel, _get_countries, constant=True)
    years = Property(RecordModel, _get_years, constant=True)
    pages = Property(RecordModel, _get_pages, constant=True)
    sources = Property(RecordModel, _get_sources, constant=True)


def _year_row(view: LanguageView, year: CountryYearView) -> CountryYearRow:
    return CountryYearRow(
        key=year.id,
        label=year.label,
        sentence=year.sentence,
        hundred=year.hundred,
        note=year.note,
        rows=year.rows,
        columns=year.columns,
        source_note=year.source_note,
        sources=tuple(sources_of(view, [year.source] if year.source else [])),
    )
