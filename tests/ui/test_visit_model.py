"""The language, the size of the text and the cover of a visit."""

from __future__ import annotations

import pytest

from kiosk.settings import Settings
from kiosk.ui.app_model import AppModel
from kiosk.ui.visit_model import TEXT_SIZES
from tests.helpers.models import router, visit_of

from .conftest import Open


@pytest.mark.parametrize(("language", "said"), [("en", "10 of 23"), ("ar", "١٠ of ٢٣"), ("fa", "۱۰ of ۲۳")])
def test_every_number_of_a_sentence_is_in_the_digits_of_the_reader(app: AppModel, language: str, said: str) -> None:
    visit_of(app).chooseLanguage(language)
    assert visit_of(app).inDigits("10 of 23") == said


def test_text_has_one_of_four_sizes(app: AppModel) -> None:
    visit = visit_of(app)
    for size in (*TEXT_SIZES, 110, 0):
        visit.setTextSize(size)
    assert visit.property("textSize") == TEXT_SIZES[-1]


def test_the_end_uncovers_the_screen_and_forgets_language_and_size(open_app: Open) -> None:
    app = open_app()
    visit = visit_of(app)
    visit.begin("ar")
    visit.setTextSize(200)
    visit.hide()
    visit.finish()
    assert (visit.property("language"), visit.property("textSize"), visit.property("hidden")) == ("en", 100, False)
    assert router(app).property("screen") == "RestScreen"


def test_the_place_stays_when_the_language_changes(app: AppModel) -> None:
    router(app).open("page:court")
    visit_of(app).chooseLanguage("ar")
    assert (router(app).property("screen"), router(app).property("depth")) == ("PageScreen", 2)


def test_nobody_is_waited_for_when_the_application_has_ended(open_app: Open) -> None:
    app = open_app(settings=Settings(mode="kiosk"))
    visit = visit_of(app)
    visit.begin("en")
    assert visit.watch._idle.isActive()

    app.stop()

    assert not visit.watch._idle.isActive()
