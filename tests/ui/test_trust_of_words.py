"""The words and about screens say how far their words can be trusted, in the language of the reader."""

from __future__ import annotations

from kiosk.edition.translation import State
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.app_model import AppModel
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
        return "outdated" if language == "ar" else "original"

    assert _about(open_app(state_of_words=state)) == ["original", "outdated"]


def test_the_about_screen_tells_of_the_words_of_documents_too(open_app: Open, small_edition: PreparedEdition) -> None:
    """They stand on every screen, and no native speaker has read them where the interface was reviewed."""

    def state(language: str) -> State:
        return "reviewed" if language == "ar" else "original"

    assert small_edition.language("ar").words.state == "machine"
    assert _about(open_app(state_of_words=state)) == ["original", "machine"]


def _about(app: AppModel) -> list[object]:
    """What is told of the words in both languages."""
    told = []
    for language in BOTH:
        visit_of(app).begin(language)
        router(app).go("AboutScreen")
        told.append(part(app, "about").property("translation"))
    return told
