"""The words and about screens say how far their words can be trusted, in the language of the reader."""

from __future__ import annotations

from kiosk.edition.translation import State
from kiosk.prepared.store import PreparedEdition
from tests.helpers.editions import BOTH
from tests.helpers.models import part, router, visit_of

from .conftest import Open


def test_the_words_screen_has_the_state_of_the_glossary(open_app: Open, small_edition: PreparedEdition) -> None:
    app = open_app()
    visit_of(app).begin("en")
    router(app).go("WordsScreen")
    assert part(app, "words").property("translation") == "original"

    visit_of(app).chooseLanguage("ar")

    assert part(app, "words").property("translation") == small_edition.language("ar").terms_state == "machine"


def test_the_about_screen_asks_for_the_state_of_the_interface_in_the_readers_language(open_app: Open) -> None:
    def state(language: str) -> State:
        return "reviewed" if language == "ar" else "original"

    app = open_app(state_of_words=state)

    told = []
    for language in BOTH:
        visit_of(app).begin(language)
        router(app).go("AboutScreen")
        told.append(part(app, "about").property("translation"))

    assert told == ["original", "reviewed"]
