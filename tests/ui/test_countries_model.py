"""The countries are listed in the alphabet of the reader; one is open at a time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from kiosk.edition.address import COUNTRY, Address
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.alphabet import in_alphabet
from kiosk.ui.countries_model import CountriesModel
from kiosk.ui.routes import Route
from tests.helpers.languages import edition_languages

from .conftest import rows


def _open(model: CountriesModel, country: str) -> None:
    model.enter(Route("CountryScreen", Address(COUNTRY, country)))


@pytest.fixture
def countries(small_edition: PreparedEdition, qapp: QObject) -> CountriesModel:
    """The model of the small edition, in English."""
    model = CountriesModel()
    model.read(small_edition.language("en"))
    return model


def test_the_list_is_in_the_order_of_the_alphabet_not_of_the_figures(countries: CountriesModel) -> None:
    assert [row["title"] for row in rows(countries, "countries")] == ["DR Congo", "Georgia", "Syria"]


def test_everybody_stands_beside_the_list(countries: CountriesModel) -> None:
    assert "all" not in [row["key"] for row in rows(countries, "countries")]
    assert (countries.property("everybody"), countries.property("everybodyTitle")) == ("all", "Everybody")


def test_none_is_open_until_one_is_chosen(countries: CountriesModel) -> None:
    countries.enter(Route("CountriesScreen"))
    assert rows(countries, "years") == []

    _open(countries, "sy")

    assert countries.property("name") == "Syria"
    assert [row["key"] for row in rows(countries, "years")] == ["2024", "2023"]


def test_the_open_country_stays_open_in_another_language(
    countries: CountriesModel, small_edition: PreparedEdition
) -> None:
    _open(countries, "sy")

    countries.read(small_edition.language("ar"))

    assert countries.property("name") == "سوريا"
    assert "٢٠٢٤" in str(rows(countries, "years")[0]["sentence"])


def test_a_year_without_figures_has_no_source(countries: CountriesModel) -> None:
    _open(countries, "ge")
    newest, oldest = rows(countries, "years")

    assert (oldest["sentence"], oldest["sources"]) == ("", [])
    assert newest["sources"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", ["Égypte", "Érythrée", "Éthiopie", "Finlande"]),
        ("fa", ["آلبانی", "افغانستان", "پاکستان", "ترکیه", "چین", "ژاپن", "گرجستان"]),
        ("ar", ["إريتريا", "أفغانستان", "بوروندي", "سوريا", "فلسطين"]),
    ],
)
def test_the_order_is_that_of_the_language(language: str, words: list[str]) -> None:
    assert in_alphabet(reversed(words), language, str) == words


@pytest.mark.parametrize("language", edition_languages())
def test_every_country_of_the_edition_has_a_name_of_its_own(edition: PreparedEdition, language: str) -> None:
    table = edition.language(language).countries
    assert table is not None
    titles = [country.title for country in table.places]
    assert len(set(titles)) == len(titles)
    assert all(titles)
