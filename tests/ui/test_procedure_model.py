"""The rail and its fork, the side roads at a station, a step with its cards and rows, what is past its day."""

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
doubts = {{ rule-changed = "The new act was not read." }}
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


@pytest.fixture(scope="module")
def forked(tmp_path_factory: pytest.TempPathFactory) -> PreparedEdition:
    """The same, with a rail that forks after its first step."""
    source = write_edition(tmp_path_factory.mktemp("forked"))
    _add_steps(source)
    graph = source.text("procedure/graph.toml")
    leaves = 'id = "leaves-way"\nkind = "leaves"'
    assert leaves in graph
    source.write("procedure/graph.toml", graph.replace(leaves, 'id = "leaves-way"\nkind = "forks"'))
    return PreparedEdition(prepare(source.root, tmp_path_factory.mktemp("prepared"), lambda language: None))


def _model(edition: PreparedEdition, language: str = "en", today: dt.date = TODAY) -> ProcedureModel:
    model = ProcedureModel(edition.contents, lambda: today)
    model.read(edition.language(language))
    return model


def _enter(model: ProcedureModel, address: str) -> dict[str, object]:
    """The step that is shown at an address."""
    place = Address.parse(address)
    assert place is not None
    model.enter(Route("StepScreen", place))
    return _shown(model)


def _shown(model: ProcedureModel) -> dict[str, object]:
    (step,) = rows(model, "step")
    return step


def _list(step: dict[str, object], name: str) -> list[dict[str, object]]:
    return cast(list[dict[str, object]], step[name])


def _card(step: dict[str, object], key: str) -> dict[str, object]:
    return next(card for card in _list(step, "cards") if card["key"] == key)


def _open_what_if(step: dict[str, object]) -> list[object]:
    return [what_if["key"] for what_if in _list(step, "whatIfs") if what_if["unfolded"]]


def _answers(step: dict[str, object]) -> dict[object, object]:
    return {question["key"]: question["chosen"] for question in _list(_card(step, "long"), "questions")}


def test_a_side_road_stands_at_the_station_it_leaves(edition: PreparedEdition, qtbot: QtBot) -> None:
    stations = rows(_model(edition), "stations")

    assert [(station["key"], station["numberText"]) for station in stations] == [("ask", "1"), ("after", "2")]
    assert [(road["target"], road["backTo"]) for road in _list(stations[0], "others")] == [
        ("page:court", []),
        ("step:refused", ["2. y Asking"]),
    ]
    assert stations[0]["othersNumber"] == "2"


def test_the_side_roads_of_one_station_are_open_at_a_time(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    for station, opened in (("ask", ["ask"]), ("after", ["after"]), ("after", [])):
        model.toggleOthers(station)
        assert [row["key"] for row in rows(model, "stations") if row["unfolded"]] == opened


def test_a_fork_makes_two_roads_of_the_rail(forked: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(forked)

    assert [station["key"] for station in rows(model, "stations")] == ["ask"]
    lanes = rows(model, "lanes")
    assert [(lane["kind"], [one["key"] for one in _list(lane, "stations")]) for lane in lanes] == [
        ("forks", ["refused"]),
        ("next", ["after"]),
    ]
    assert [link["key"] for link in _list(_enter(model, "step:ask"), "after")] == ["refused", "after"]


def test_a_step_of_the_fork_is_no_side_road(forked: PreparedEdition, edition: PreparedEdition, qtbot: QtBot) -> None:
    assert _enter(_model(forked), "step:refused")["leaves"] == ""
    assert _enter(_model(edition), "step:refused")["leaves"] == "1. Asking"


def test_the_step_before_and_after(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    found = {}
    for key in ("ask", "after", "refused"):
        step = _enter(model, f"step:{key}")
        found[key] = [[link["key"] for link in _list(step, side)] for side in ("before", "after")]

    assert found == {"ask": [[], ["after"]], "after": [["ask"], []], "refused": [["ask"], []]}


def test_the_strip_fills_the_station_that_is_shown_or_left(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    for key, filled in (("after", ["after"]), ("refused", ["ask"])):
        dots = _list(_enter(model, f"step:{key}"), "dots")
        assert [dot["key"] for dot in dots if dot["shown"]] == filled


def test_the_roads_of_a_step_lead_on_by_name_and_say_when_they_are_doubtful(
    edition: PreparedEdition, qtbot: QtBot
) -> None:
    roads = _list(_enter(_model(edition), "step:ask"), "roads")

    assert [(road["kind"], road["target"], road["mark"]) for road in roads] == [
        ("ends", "page:court", ""),
        ("leaves", "step:refused", "May have changed: ask a lawyer"),
        ("next", "step:after", ""),
    ]
    assert roads[-1]["words"] == "2. y Asking"


def test_a_step_is_linked_by_its_number_and_a_side_road_by_its_title(edition: PreparedEdition) -> None:
    view = edition.language("en")

    assert link_row(view, Address("step", id="after")).title == "2. y Asking"
    assert link_row(view, Address("step", id="refused")).title == "x Asking"


def test_one_row_of_a_step_is_open_at_a_time_and_another_step_begins_closed(
    edition: PreparedEdition, qtbot: QtBot
) -> None:
    model = _model(edition)
    _enter(model, "step:ask")
    for fold, opened in (("rights", "rights"), ("roads", "roads"), ("roads", "")):
        model.toggleFold(fold)
        assert _shown(model)["fold"] == opened
    model.toggleFold("people")
    model.toggleMore("do")

    step = _enter(model, "step:after")
    assert (step["fold"], _card(step, "do")["unfolded"]) == ("", False)


def test_back_finds_a_step_as_it_was_left(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    _enter(model, "step:ask")
    model.toggleFold("rights")
    model.enter(Route("StepScreen", Address("step", "ask")), back=True)

    assert _shown(model)["fold"] == "rights"


def test_what_if_it_is_missed_stands_first(edition: PreparedEdition, qtbot: QtBot) -> None:
    what_ifs = _list(_enter(_model(edition), "step:ask"), "whatIfs")

    assert [(one["key"], one["title"]) for one in what_ifs[:2]] == [("miss", "If you miss it"), ("move", "I move")]
    assert _list(what_ifs[1], "blocks")[0]["text"] == "Tell the office today."


def test_a_what_if_is_opened_at_the_step_where_the_visitor_is(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    step = _enter(model, "what-if:ill")
    assert (step["key"], step["fold"], _open_what_if(step)) == ("ask", "what-if", ["ill"])
    assert model.property("askedWhatIf") == "ill"

    model.toggleWhatIf("move")
    assert _open_what_if(_shown(model)) == ["move"]
    model.toggleWhatIf("move")
    assert _open_what_if(_shown(model)) == []


@pytest.mark.parametrize(
    ("section", "fold", "card"),
    [("rights", "rights", ""), ("miss", "what-if", ""), ("next", "roads", ""), ("bring", "", "do")],
)
def test_a_section_is_opened_where_it_stands(
    edition: PreparedEdition, qtbot: QtBot, section: str, fold: str, card: str
) -> None:
    step = _enter(_model(edition), f"step:ask#{section}")

    assert step["fold"] == fold
    assert [one["key"] for one in _list(step, "cards") if one["unfolded"]] == ([card] if card else [])


def test_a_paper_leads_to_its_step(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)

    assert [paper["key"] for paper in rows(model, "papers")] == ["refusal"]
    assert model.stepOfPaper("refusal") == "step:ask"
    assert model.stepOfPaper("no-such-paper") == ""
    assert [paper["key"] for paper in _list(_card(_enter(model, "step:ask"), "do"), "papers")] == ["refusal"]


def test_a_visitor_says_where_they_are_and_takes_it_back(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    model.markHere("after")

    assert (model.property("hereStep"), model.property("hereTitle")) == ("after", "2. y Asking")
    assert [row["key"] for row in rows(model, "stations") if row["here"]] == ["after"]
    model.markHere("after")
    assert (model.property("hereStep"), model.property("hereTitle")) == ("", "")


def test_an_answer_leaves_the_passages_of_its_rules_and_can_be_taken_back(
    edition: PreparedEdition, qtbot: QtBot
) -> None:
    model = _model(edition)
    assert _answers(_enter(model, "step:ask")) == {}
    assert _answers(_enter(model, "step:after")) == {"applied": ""}
    assert model.property("hiddenTones") == []

    model.answer("applied", "since")
    assert model.property("hiddenTones") == ["applied-before"]
    model.answer("applied", "before")
    assert (model.property("hiddenTones"), _answers(_shown(model))) == (["applied-since"], {"applied": "before"})
    model.answer("applied", "before")
    assert (model.property("hiddenTones"), _answers(_shown(model))) == ([], {"applied": ""})


def test_a_passage_of_one_set_of_rules_says_whose_it_is(edition: PreparedEdition, qtbot: QtBot) -> None:
    card = _card(_enter(_model(edition), "step:after"), "long")

    blocks = [block for part in (*_list(card, "shown"), *_list(card, "more")) for block in _list(part, "blocks")]
    assert [(block["tone"], block["text"]) for block in blocks] == [
        ("applied-before", "You came before"),
        ("applied-since", "You came later"),
    ]


def test_the_end_of_the_visit_forgets_place_and_answers(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    _enter(model, "what-if:move")
    model.markHere("ask")
    model.answer("applied", "before")
    model.forget()

    assert [model.property(name) for name in ("hereStep", "askedWhatIf", "hiddenTones")] == ["", "", []]
    assert rows(model, "step") == []


def test_another_person_finds_neither_place_nor_answers(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    _enter(model, "step:after")
    model.markHere("after")
    model.answer("applied", "before")
    model.hand_over()

    assert (model.property("hereStep"), model.property("hiddenTones"), _shown(model)["key"]) == ("", [], "after")


def test_a_station_is_drawn_anew_only_where_the_visitor_changed_it(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    changed: list[int] = []
    stations = part(model, "stations")
    assert isinstance(stations, RecordModel)
    stations.dataChanged.connect(lambda first, last: changed.append(first.row()))

    model.toggleOthers("ask")
    model.markHere("after")

    assert changed == [0, 1]


def test_a_step_expires_with_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition, today=dt.date(2028, 1, 1))

    expired = {key: _enter(model, f"step:{key}")["expired"] for key in ("ask", "refused", "after")}
    assert expired == {"ask": False, "refused": True, "after": True}


def test_a_what_if_expires_with_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    what_ifs = _list(_enter(_model(edition, today=dt.date(2028, 1, 1)), "step:ask"), "whatIfs")

    assert [one["expired"] for one in what_ifs] == [False, True, True, True, True]


def test_on_its_last_day_a_step_is_still_shown(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition, today=dt.date(2027, 12, 31))

    assert {_enter(model, f"step:{key}")["expired"] for key in ("ask", "refused", "after")} == {False}


def test_a_step_names_the_people_of_its_page(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _model(edition)
    for key in ("ask", "refused", "after"):
        assert [contact["name"] for contact in _list(_enter(model, f"step:{key}"), "contacts")] == ["A helper"]


def test_a_step_past_its_review_says_so(edition: PreparedEdition, qtbot: QtBot) -> None:
    before, after = (_model(edition, today=day) for day in (dt.date(2027, 2, 21), dt.date(2027, 2, 22)))

    assert _enter(before, "step:ask")["pastReview"] is False
    assert _enter(after, "step:ask")["pastReview"] is True
