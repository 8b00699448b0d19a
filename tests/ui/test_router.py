"""Where the visitor is: when screens go and come, and when their models read."""

from __future__ import annotations

import pytest

from kiosk.prepared.views import LanguageView
from kiosk.ui.app_model import AppModel
from kiosk.ui.screens import BY_NAME
from tests.helpers.models import part, router, visit_of

from .conftest import article, rows


def test_the_old_screen_goes_before_the_next_place_is_filled(app: AppModel) -> None:
    router(app).open("page:court")
    seen: list[tuple[str, object]] = []
    router(app).leaving.connect(lambda: seen.append(("leaving", part(app, "page").property("title"))))
    router(app).changed.connect(lambda: seen.append(("changed", part(app, "page").property("title"))))
    router(app).open("page:arrival")
    assert [when for when, _ in seen] == ["leaving", "changed"]
    assert seen[0][1] != seen[1][1]


@pytest.mark.parametrize("screen", ["PageScreen", "TopicScreen", "NoScreen", ""])
def test_what_has_no_whole_of_its_own_is_reached_by_an_address_alone(app: AppModel, screen: str) -> None:
    router(app).go(screen)
    assert router(app).property("screen") == "HomeScreen"


def test_a_model_reads_a_language_once_and_when_its_screen_is_shown(
    app: AppModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    words = router(app).model_of("WordsScreen")
    monkeypatch.setattr(words, "read", lambda view: read.append(view.language))
    visit_of(app).chooseLanguage("ar")
    assert read == []
    for _ in range(2):
        router(app).go("WordsScreen")
        router(app).goHome()
    assert read == ["ar"]


def test_a_language_is_read_at_once_where_it_is_seen(app: AppModel) -> None:
    read: list[str] = []
    visit_of(app).read_by(lambda language: read.append(_title(app, visit_of(app).view)))
    router(app).open("page:court")
    visit_of(app).chooseLanguage("ar")
    assert read == [str(part(app, "page").property("title"))]


def _title(app: AppModel, view: LanguageView) -> str:
    assert part(app, "page").property("title") == view.pages["court"].article.title
    return view.pages["court"].article.title


def test_the_end_of_a_visit_forgets_what_was_read_last(app: AppModel) -> None:
    router(app).open("page:court")
    assert article(app, "page")["key"] == "court"
    visit_of(app).finish()
    assert rows(part(app, "page"), "shown") == []
    assert router(app).property("depth") == 1


def test_screens_that_share_a_model_share_one(app: AppModel) -> None:
    assert router(app).model_of("FiguresScreen") is router(app).model_of("StoryScreen")
    assert router(app).model_of("CountriesScreen") is router(app).model_of("CountryScreen")
    assert router(app).model_of("ProcedureScreen") is router(app).model_of("StepScreen")
    assert len({id(router(app).model_of(screen)) for screen in BY_NAME}) == len(BY_NAME) - 3
