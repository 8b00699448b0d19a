"""The language, the size of the text and the cover of a visit."""

from __future__ import annotations

from typing import cast

import pytest

from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import LanguageView
from kiosk.settings import TEXT_SIZES, Settings
from kiosk.ui.app_model import AppModel
from kiosk.ui.procedure_model import ProcedureModel
from kiosk.ui.search_model import SearchModel
from tests.helpers.models import part, router, visit_of

from .conftest import Open, article


def _search(app: AppModel) -> SearchModel:
    return cast(SearchModel, part(app, "search"))


def _procedure(app: AppModel) -> ProcedureModel:
    return cast(ProcedureModel, part(app, "procedure"))


@pytest.mark.parametrize(("language", "said"), [("en", "10 of 23"), ("ar", "١٠ of ٢٣"), ("fa", "۱۰ of ۲۳")])
def test_every_number_of_a_sentence_is_in_the_digits_of_the_reader(app: AppModel, language: str, said: str) -> None:
    visit_of(app).chooseLanguage(language)
    assert visit_of(app).inDigits("10 of 23") == said


def test_text_has_one_of_its_sizes(app: AppModel) -> None:
    visit = visit_of(app)
    for size in (*TEXT_SIZES, 110, 0):
        visit.setTextSize(size)
    assert visit.property("textSize") == TEXT_SIZES[-1]


@pytest.mark.parametrize(("steps", "size"), [(1, 125), (-1, 100), (9, TEXT_SIZES[-1])])
def test_text_grows_and_shrinks_by_its_sizes(app: AppModel, steps: int, size: int) -> None:
    visit_of(app).growText(steps)
    assert visit_of(app).property("textSize") == size


def test_the_end_forgets_language_and_everything_that_helped_to_see(open_app: Open) -> None:
    app = open_app()
    visit = visit_of(app)
    visit.begin("ar")
    visit.setTextSize(300)
    visit.setContrast(True)
    visit.setLowered(True)
    visit.finish()
    kept = [visit.property(name) for name in ("language", "textSize", "contrast", "lowered")]
    assert kept == ["en", 100, False, False]
    assert router(app).property("screen") == "RestScreen"


def test_what_is_chosen_at_rest_is_forgotten_when_nobody_comes(open_app: Open) -> None:
    app = open_app(settings=Settings(mode="kiosk"))
    visit_of(app).setContrast(True)
    assert visit_of(app).watch._idle.isActive()


def test_a_place_is_kept_before_anything_changes_its_size(app: AppModel) -> None:
    seen: list[object] = []
    visit_of(app).sightChanging.connect(lambda: seen.append(visit_of(app).property("textSize")))
    visit_of(app).setTextSize(200)
    assert seen == [100]


def test_the_place_stays_when_the_language_changes(app: AppModel) -> None:
    router(app).open("page:court")
    visit_of(app).chooseLanguage("ar")
    assert (router(app).property("screen"), article(app, "page")["key"]) == ("PageScreen", "court")


def test_another_language_may_be_another_person_and_leaves_no_way_back(app: AppModel) -> None:
    _search(app).ask("court")
    router(app).go("ProcedureScreen")
    _procedure(app).markHere("ask")
    router(app).open("page:court")
    visit_of(app).chooseLanguage("ar")
    assert router(app).property("canGoBack") is False
    assert (part(app, "search").property("query"), part(app, "procedure").property("hereStep")) == ("", "")


def test_what_is_shown_of_the_procedure_says_no_more_where_somebody_is(app: AppModel) -> None:
    router(app).open("step:ask")
    _procedure(app).markHere("ask")
    visit_of(app).chooseLanguage("ar")
    assert part(app, "procedure").property("hereStep") == ""
    assert router(app).property("screen") == "StepScreen"


def test_the_words_of_a_search_are_not_there_for_the_next_language(app: AppModel) -> None:
    router(app).go("SearchScreen")
    _search(app).ask("court")
    visit_of(app).chooseLanguage("fr")
    assert (router(app).property("screen"), part(app, "search").property("query")) == ("SearchScreen", "")


def test_the_same_language_again_forgets_nothing(app: AppModel) -> None:
    router(app).open("page:court")
    visit_of(app).chooseLanguage("en")
    assert router(app).property("canGoBack") is True


@pytest.mark.parametrize("place", ["page:court", "letter:refusal", "deadline:refusal"])
def test_hide_goes_home_and_nothing_leads_back(app: AppModel, place: str) -> None:
    _search(app).ask("court")
    _procedure(app).markHere("ask")
    router(app).open(place)
    visit_of(app).hide()
    router(app).goBack()
    assert (router(app).property("screen"), router(app).property("canGoBack")) == ("HomeScreen", False)
    assert (part(app, "search").property("query"), part(app, "procedure").property("hereStep")) == ("", "")
    assert visit_of(app).property("language") == "en"


def test_nobody_is_waited_for_when_the_application_has_ended(open_app: Open) -> None:
    app = open_app(settings=Settings(mode="kiosk"))
    visit = visit_of(app)
    visit.begin("en")
    assert visit.watch._idle.isActive()

    app.stop()

    assert not visit.watch._idle.isActive()


def test_at_rest_no_edition_is_read(
    open_app: Open, small_edition: PreparedEdition, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    whole = small_edition.language

    def language(code: str) -> LanguageView:
        read.append(code)
        return whole(code)

    monkeypatch.setattr(small_edition, "language", language)
    app = open_app()
    assert (router(app).property("screen"), read) == ("RestScreen", [])

    visit_of(app).begin("ar")
    assert set(read) == {"ar"}
