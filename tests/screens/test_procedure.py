"""The procedure on the real window: steps and side roads, papers, what-ifs, old and new rules."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QMetaObject, QPointF, Qt

from kiosk.tour.driver import Driver

from .conftest import part, shown_texts


def test_a_visitor_follows_the_procedure_and_says_where_they_are(visit: Driver) -> None:
    visit.touch("home.procedure")
    visit.touch("open.lodge")
    visit.touch("here.lodge")
    assert part(visit, "procedure").property("hereStep") == "lodge"
    visit.touch("open.interview")
    assert part(visit, "procedure").property("openSteps") == ["interview"]
    visit.touch("bar.home")
    visit.touch("home.procedure")
    assert part(visit, "procedure").property("openSteps") == ["lodge"]


def _bubble(kiosk: Driver, step: str) -> list[str]:
    """The words in the bubble of a step."""
    card = kiosk.item(f"step.{step}")
    inside = [item for item in kiosk.items() if item.property("text") and card.isAncestorOf(item)]
    return [str(item.property("text")) for item in inside if str(item.property("text")).isdigit()]


def test_a_step_of_a_side_road_has_no_number(visit: Driver) -> None:
    visit.touch("home.procedure")
    assert _bubble(visit, "ask") == ["1"]
    assert _bubble(visit, "border") == []
    visit.touch("open.border")
    assert part(visit, "procedure").property("openSteps") == ["border"]


def test_a_step_leads_onto_its_side_road(visit: Driver) -> None:
    visit.router.open("step:border")
    visit.settle()
    card = visit.item("step.border")
    assert card.property("unfolded") is True
    assert -card.height() < card.mapToScene(QPointF(0, 0)).y() < visit.window.height()


def test_a_visitor_asks_what_happens_when_they_move(visit: Driver) -> None:
    visit.touch("home.procedure")
    visit.touch("open.waiting")
    assert "You moved and a letter may be lost? Call your lawyer today." in shown_texts(visit)
    visit.touch("whatif.waiting.move-while-waiting")
    assert "Fill in the official form. Your social worker can help." in shown_texts(visit)
    assert "You moved and a letter may be lost? Call your lawyer today." not in shown_texts(visit)


def test_the_picture_of_a_paper_leads_to_its_step(visit: Driver) -> None:
    visit.touch("home.procedure")
    visit.touch("procedure.papers")
    visit.touch("paper.orange-card")
    assert part(visit, "procedure").property("hereStep") == "orange-card"
    card = visit.item("step.orange-card")
    assert -card.height() < card.mapToScene(QPointF(0, 0)).y() < visit.window.height()


def test_an_answer_leaves_one_set_of_rules_and_not_sure_leaves_both(visit: Driver) -> None:
    before, since = (
        "You lodged your application before 12 June 2026",
        "You lodged your application on 12 June 2026 or later",
    )
    visit.router.open("step:lodge")
    visit.settle()
    assert before in shown_texts(visit)
    assert since in shown_texts(visit)
    visit.touch("answer.applied.since")
    assert since in shown_texts(visit)
    assert before not in shown_texts(visit)
    visit.touch("answer.applied.unsure")
    assert before in shown_texts(visit)
    assert since in shown_texts(visit)
    assert "Not sure? Both rules are shown." in shown_texts(visit)
    visit.touch("bar.finish")
    visit.touch("language.en")
    visit.router.open("step:lodge")
    visit.settle()
    assert before in shown_texts(visit)
    assert since in shown_texts(visit)


def test_back_finds_the_step_open_that_was_left(visit: Driver) -> None:
    visit.touch("home.procedure")
    visit.touch("open.invitation")
    visit.touch("more.invitation")
    assert visit.router.property("screen") == "PageScreen"
    visit.touch("bar.back")
    assert part(visit, "procedure").property("openSteps") == ["invitation"]


def test_all_steps_open_and_fold(visit: Driver) -> None:
    visit.touch("home.procedure")
    visit.touch("procedure.all")
    assert len(cast(list[str], part(visit, "procedure").property("openSteps"))) == 19
    visit.touch("procedure.all")
    assert part(visit, "procedure").property("openSteps") == []


def test_all_steps_are_drawn_one_after_the_other(visit: Driver) -> None:
    visit.touch("home.procedure")
    QMetaObject.invokeMethod(visit.item("procedure.all"), "click")
    assert len(_drawn_steps(visit)) < 19

    visit.wait_for("all steps", lambda: len(_drawn_steps(visit)) == 19)
    visit.touch("procedure.all")
    assert _drawn_steps(visit) == []


def _drawn_steps(kiosk: Driver) -> list[str]:
    return [name for item in kiosk.items() if (name := item.objectName()).startswith("here.")]


def test_the_procedure_works_by_keys_alone(visit: Driver) -> None:
    visit.router.go("ProcedureScreen")
    visit.settle()
    _tab_to(visit, "open.ask")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "procedure").property("openSteps") == ["ask"]
    _tab_to(visit, "whatif.ask.lose-passport")
    visit.key(Qt.Key.Key_Space)
    assert visit.item("whatif.ask.lose-passport").property("unfolded") is True
    _tab_to(visit, "here.ask")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "procedure").property("hereStep") == "ask"


def _tab_to(kiosk: Driver, name: str) -> None:
    for _ in range(60):
        focused = kiosk.window.activeFocusItem()
        if focused is not None and focused.objectName() == name:
            return
        kiosk.key(Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard does not reach {name}")
