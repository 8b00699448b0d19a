"""The steps of the rail and of the side roads, and what is past its day."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.prepare import prepare
from kiosk.content.store import PreparedEdition
from kiosk.content.views import LinkView
from kiosk.ui.edition_view import link_row
from kiosk.ui.procedure_model import ProcedureModel
from tests.helpers.editions import TODAY, EditionFolder, write_edition
from tests.ui.conftest import rows

BRANCH = """
[[step]]
id = "refused"
who = "office"
page = "court"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
branch = true

[[step]]
id = "after"
who = "office"
page = "court"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
"""


def _add_steps(source: EditionFolder) -> None:
    """A side road and a second step of the rail behind it, with the words of the first step."""
    source.append("procedure/graph.toml", BRANCH)
    for number, step in enumerate(("refused", "after")):
        for language in ("en", "ar"):
            words = source.text(f"procedure/ask/{language}.md")
            source.write(f"procedure/{step}/{language}.md", words.replace('title = "', f'title = "{"xy"[number]} '))


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> PreparedEdition:
    """The small edition with three steps, one of them on a side road."""
    source = write_edition(tmp_path_factory.mktemp("steps"))
    _add_steps(source)
    return PreparedEdition(prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None))


def _model(edition: PreparedEdition, language: str = "en", today: dt.date = TODAY) -> ProcedureModel:
    model = ProcedureModel(edition.contents, lambda: today)
    model.read(edition.language(language))
    return model


def test_the_rail_is_numbered_without_the_side_roads(edition: PreparedEdition, qtbot: QtBot) -> None:
    steps = rows(_model(edition), "steps")

    assert [(step["key"], step["numberText"]) for step in steps] == [("ask", "1"), ("after", "2")]


def test_a_step_of_a_side_road_stands_apart_and_has_no_number(edition: PreparedEdition, qtbot: QtBot) -> None:
    (branch,) = rows(_model(edition), "branches")

    assert (branch["key"], branch["numberText"], branch["branch"]) == ("refused", "", True)


def test_a_step_is_linked_by_its_number_and_a_side_road_by_its_title(edition: PreparedEdition) -> None:
    view = edition.language("en")

    assert link_row(view, LinkView(kind="step", id="after")).title == "2. y Asking"
    assert link_row(view, LinkView(kind="step", id="refused")).title == "x Asking"


def test_a_side_road_is_opened_like_a_step(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.open("refused")

    assert model.property("openStep") == "refused"


def test_a_step_expires_with_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition, today=dt.date(2028, 1, 1))

    expired = {str(step["key"]): step["expired"] for step in rows(model, "steps")}
    assert expired == {"ask": False, "after": True}
    assert [branch["expired"] for branch in rows(model, "branches")] == [True]


def test_on_its_last_day_a_step_is_still_shown(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition, today=dt.date(2027, 12, 31))

    assert [step["expired"] for step in rows(model, "steps")] == [False, False]


def test_a_step_names_the_people_of_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    for step in rows(_model(edition), "steps"):
        contacts = step["contacts"]
        assert isinstance(contacts, list)
        assert [contact["name"] for contact in contacts] == ["A helper"]


def test_a_step_past_its_review_says_so(edition: PreparedEdition, qtbot: QtBot) -> None:
    before, after = (_model(edition, today=day) for day in (dt.date(2027, 2, 21), dt.date(2027, 2, 22)))

    assert {step["pastReview"] for step in rows(before, "steps")} == {False}
    assert {step["pastReview"] for step in rows(after, "steps")} == {True}
