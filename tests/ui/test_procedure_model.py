"""The steps of the rail and of the side roads, what can happen at each, whose rules they tell, what is past its day."""

from __future__ import annotations

import datetime as dt
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.edition.address import Address
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from kiosk.ui.edition_view import link_row
from kiosk.ui.procedure_model import ProcedureModel
from kiosk.ui.record_model import RecordModel
from kiosk.ui.routes import Route
from tests.helpers.editions import BOTH, TODAY, EditionFolder, write_edition
from tests.helpers.models import part
from tests.ui.conftest import rows

WORDS = 'words = { en = "A road", fr = "Un chemin", nl = "Een weg", ar = "طريق", fa = "یک راه" }'
STEP = """
[[step]]
id = "{key}"
who = "office"
page = "court"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
"""
ROAD = """
[[step.side_road]]
id = "{kind}-way"
kind = "{kind}"
target = "{target}"
sources = ["card-notice"]
mark = "check"
"""
TWO_RULES = """
!!! applied-before
    It took long.

!!! applied-since
    It takes some time.
"""


def _add_steps(source: EditionFolder) -> None:
    """A side road that comes back, and a second step of the rail, with the words of the first step."""
    graph = source.text("procedure/graph.toml")
    head, _, road = graph.partition("\n[[step.side_road]]")
    leaves = ROAD.format(kind="leaves", target="step:refused") + WORDS
    back = ROAD.format(kind="comes-back", target="step:after") + WORDS
    first = f'{head}next = {{ step = "after", sources = ["leaflet"] }}\n\n[[step.side_road]]{road}{leaves}\n'
    after = STEP.format(key="after") + ROAD.format(kind="ends", target="page:court") + WORDS
    text = f"{first}{after}\n{STEP.format(key='refused')}branch = true\n{back}\n"
    source.write("procedure/graph.toml", text.replace("card-notice", "leaflet"))
    for number, step in enumerate(("refused", "after")):
        for language in BOTH:
            words = source.text(f"procedure/ask/{language}.md")
            source.write(f"procedure/{step}/{language}.md", words.replace('title = "', f'title = "{"xy"[number]} '))
    for language, words in (("en", "Some time.\n"), ("ar", "بعض الوقت.\n")):
        source.replace(f"procedure/after/{language}.md", words, TWO_RULES if language == "en" else _arabic_rules())


def _arabic_rules() -> str:
    return TWO_RULES.replace("It took long.", "طال ذلك.").replace("It takes some time.", "يستغرق بعض الوقت.")


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


def _step(model: ProcedureModel, key: str) -> dict[str, object]:
    """A step with all that belongs to it."""
    return next(step | _body(step) for step in rows(model, "steps") if step["key"] == key)


def _body(step: dict[str, object]) -> dict[str, object]:
    (body,) = cast(list[dict[str, object]], step["body"])
    return body


def _open_what_if(model: ProcedureModel, key: str) -> list[object]:
    what_ifs = cast(list[dict[str, object]], _step(model, key)["whatIfs"])
    return [what_if["key"] for what_if in what_ifs if what_if["unfolded"]]


def _answers(model: ProcedureModel) -> dict[object, object]:
    return {question["key"]: question["chosen"] for question in rows(model, "questions") if question["chosen"]}


def test_a_side_road_stands_where_it_leaves_and_has_no_number(edition: PreparedEdition, qtbot: QtBot) -> None:
    steps = rows(_model(edition), "steps")

    assert [(step["key"], step["numberText"], step["branch"]) for step in steps] == [
        ("ask", "1", False),
        ("refused", "", True),
        ("after", "2", False),
    ]
    assert [step["railGoesOn"] for step in steps] == [True, True, False]


def test_a_side_road_says_to_which_step_it_comes_back(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)

    assert _step(model, "refused")["backTo"] == ["2"]
    assert {step["railLength"] for step in rows(model, "steps")} == {"2"}


def test_the_roads_of_a_step_lead_on_by_name_and_say_when_they_are_doubtful(
    edition: PreparedEdition, qtbot: QtBot
) -> None:
    roads = _step(_model(edition), "ask")["roads"]

    assert isinstance(roads, list)
    assert [(road["kind"], road["target"], road["mark"]) for road in roads] == [
        ("ends", "page:court", ""),
        ("leaves", "step:refused", "being checked"),
        ("next", "step:after", ""),
    ]
    assert roads[-1]["words"] == "2. y Asking"


def test_a_step_is_linked_by_its_number_and_a_side_road_by_its_title(edition: PreparedEdition) -> None:
    view = edition.language("en")

    assert link_row(view, Address("step", id="after")).title == "2. y Asking"
    assert link_row(view, Address("step", id="refused")).title == "x Asking"


def test_one_step_is_open_until_all_are_asked_for(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.enter(Route("ProcedureScreen", Address("step", "refused")))
    model.toggle("after")
    assert model.property("openSteps") == ["after"]

    model.openAll()
    assert model.property("openSteps") == ["ask", "refused", "after"]
    model.toggle("refused")
    assert model.property("openSteps") == ["ask", "after"]
    model.toggle("refused")
    model.openAll()
    assert model.property("openSteps") == []


def test_what_if_it_is_missed_stands_first(edition: PreparedEdition, qtbot: QtBot) -> None:
    what_ifs = _step(_model(edition), "ask")["whatIfs"]

    assert isinstance(what_ifs, list)
    assert [(one["key"], one["title"]) for one in what_ifs[:2]] == [("miss", "If you miss it"), ("move", "I move")]
    assert what_ifs[1]["blocks"][0]["text"] == "Tell the office today."


def test_a_what_if_is_opened_at_the_step_where_the_visitor_is(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.enter(Route("ProcedureScreen", Address("what-if", "ill")))
    assert (model.property("openSteps"), _open_what_if(model, "ask")) == (["ask"], ["ill"])
    assert model.property("askedWhatIf") == "ill"

    model.toggleWhatIf("ask", "move")
    assert _open_what_if(model, "ask") == ["move"]
    model.toggleWhatIf("ask", "move")
    assert _open_what_if(model, "ask") == []


def test_an_open_step_says_what_to_do_when_it_is_missed(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.enter(Route("ProcedureScreen", Address("step", "after")))

    assert (_open_what_if(model, "after"), model.property("askedWhatIf")) == (["miss"], "")


def test_a_paper_says_where_the_visitor_is(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    assert [paper["key"] for paper in rows(model, "papers")] == ["refusal"]

    with qtbot.waitSignal(model.stepAsked) as asked:
        model.holdPaper("refusal")

    assert asked.args == ["ask"]
    assert (model.property("hereStep"), model.property("openSteps")) == ("ask", ["ask"])


def test_an_answer_leaves_the_passages_of_its_rules(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    assert _step(model, "after")["questions"] == ["applied"]
    assert _step(model, "ask")["questions"] == []
    assert model.property("hiddenTones") == []

    model.answer("applied", "since")
    assert model.property("hiddenTones") == ["applied-before"]
    model.answer("applied", "before")
    assert model.property("hiddenTones") == ["applied-since"]


def test_who_is_not_sure_is_shown_both(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.answer("applied", "before")
    model.answer("applied", "unsure")

    assert _answers(model) == {"applied": "unsure"}
    assert model.property("hiddenTones") == []


def test_a_passage_of_one_set_of_rules_says_whose_it_is(edition: PreparedEdition, qtbot: QtBot) -> None:
    parts = _step(_model(edition), "after")["parts"]

    assert isinstance(parts, list)
    long = next(part for part in parts if part["key"] == "long")
    assert [(block["tone"], block["text"]) for block in long["blocks"]] == [
        ("applied-before", "You came before"),
        ("applied-since", "You came later"),
    ]


def test_the_end_of_the_visit_forgets_place_and_answers(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.holdPaper("refusal")
    model.answer("applied", "before")
    model.toggleWhatIf("ask", "move")
    model.forget()

    names = ("hereStep", "openSteps", "askedWhatIf", "hiddenTones")
    assert [model.property(name) for name in names] == ["", [], "", []]
    assert (_open_what_if(model, "ask"), _answers(model)) == (["miss"], {})


def test_a_step_is_drawn_anew_only_where_the_visitor_changed_it(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    changed: list[int] = []
    steps = part(model, "steps")
    assert isinstance(steps, RecordModel)
    steps.dataChanged.connect(lambda first, last: changed.append(first.row()))
    model.enter(Route("ProcedureScreen", Address("step", "ask")))

    model.toggleWhatIf("after", "move")
    model.markHere("ask")

    assert changed == [0, 2, 0]


def test_a_step_expires_with_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition, today=dt.date(2028, 1, 1))

    expired = {str(step["key"]): _body(step)["expired"] for step in rows(model, "steps")}
    assert expired == {"ask": False, "refused": True, "after": True}


def test_a_what_if_expires_with_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    what_ifs = _step(_model(edition, today=dt.date(2028, 1, 1)), "ask")["whatIfs"]

    assert isinstance(what_ifs, list)
    assert [one["expired"] for one in what_ifs] == [False, True, True, True, True]


def test_on_its_last_day_a_step_is_still_shown(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition, today=dt.date(2027, 12, 31))

    assert {_body(step)["expired"] for step in rows(model, "steps")} == {False}


def test_a_step_names_the_people_of_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    for step in rows(_model(edition), "steps"):
        contacts = _body(step)["contacts"]
        assert isinstance(contacts, list)
        assert [contact["name"] for contact in contacts] == ["A helper"]


def test_a_step_past_its_review_says_so(edition: PreparedEdition, qtbot: QtBot) -> None:
    before, after = (_model(edition, today=day) for day in (dt.date(2027, 2, 21), dt.date(2027, 2, 22)))

    assert {_body(step)["pastReview"] for step in rows(before, "steps")} == {False}
    assert {_body(step)["pastReview"] for step in rows(after, "steps")} == {True}
