"""The words and about screens say how far their words can be trusted, in the language of the reader."""

from __future__ import annotations

from kiosk.edition.translation import State
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer
from kiosk.settings import Settings
from kiosk.ui.app_model import AppModel
from tests.helpers.editions import BOTH, TODAY
from tests.helpers.keyboards import layouts

from .conftest import Open, part


def _find(query: str, language: str, limit: int, *, literal: bool) -> Answer:
    return Answer(query=query, lang=language, took_ms=0.0, suggestion=None, hits=())


def test_the_words_screen_has_the_state_of_the_glossary(open_app: Open, small_edition: PreparedEdition) -> None:
    app = open_app()
    app.begin("en")
    assert part(app, "words").property("translation") == "original"

    app.chooseLanguage("ar")

    assert part(app, "words").property("translation") == small_edition.language("ar").terms_state == "machine"


def test_the_about_screen_asks_for_the_state_of_the_interface_in_the_readers_language(
    small_edition: PreparedEdition,
) -> None:
    def state(language: str) -> State:
        return "reviewed" if language == "ar" else "original"

    app = AppModel(small_edition, Settings(), layouts(), _find, lambda: TODAY, state)
    app.speak_with(lambda language, direction: None)

    told = []
    for language in BOTH:
        app.begin(language)
        told.append(part(app, "about").property("translation"))
    app.stop()

    assert told == ["original", "reviewed"]
