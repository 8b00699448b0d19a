"""Whom to call, and the words of the screen at rest."""

from __future__ import annotations

import pytest

from kiosk.languages.bidi import without_isolates
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from tests.helpers.models import part, router, visit_of

from .conftest import Open, rows


def test_numbers_are_those_of_the_people_to_call(open_app: Open, small_edition: PreparedEdition) -> None:
    app = open_app()
    visit_of(app).begin("en")
    router(app).go("HelpScreen")
    helper = small_edition.language("en").contacts["helper"]
    (call,), (tile,) = rows(part(app, "help"), "calls"), rows(part(app, "help"), "tiles")
    assert (call["phone"], call["name"]) == (helper.phone, "A helper")
    assert tile["spoken"] == f"{helper.phone} A helper"


@pytest.mark.parametrize(
    ("settings", "here"),
    [
        (Settings(centre="Centre A", centre_address="Street 1, Brussels"), "Street 1, Brussels"),
        (Settings(centre="Centre A"), "Centre A"),
        (Settings(), ""),
    ],
)
def test_who_calls_can_say_where_they_are(open_app: Open, settings: Settings, here: str) -> None:
    app = open_app(settings=settings)
    assert without_isolates(str(part(app, "help").property("here"))) == here


def test_one_language_after_the_other_greets_and_the_first_again_after_a_visit(open_app: Open) -> None:
    app = open_app()
    rest = part(app, "rest")
    assert (rest.property("language"), rest.property("greeting")) == ("en", "Welcome")
    rest.greetInNext()
    assert (rest.property("language"), rest.property("choose")) == ("fr", "Choisissez votre langue")
    assert rest.property("help") == "Aide urgente"
    visit_of(app).finish()
    assert rest.property("language") == "en"


def test_after_the_last_language_the_first_one_greets(open_app: Open, small_edition: PreparedEdition) -> None:
    rest = part(open_app(), "rest")
    for _ in small_edition.languages:
        rest.greetInNext()
    assert rest.property("language") == "en"
