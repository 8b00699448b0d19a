"""The procedure on the real window: the rail and its fork, steps and roads, papers, what-ifs, old and new rules."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.tour.driver import Driver
from tests.helpers.languages import edition_languages
from tests.helpers.targets import place_of

from .conftest import Open, part, shown_texts
from .rules.geometry import kind_of

BEFORE, SINCE = (
    "You lodged your application before 12 June 2026",
    "You lodged your application on 12 June 2026 or later",
)


def _screen(kiosk: Driver) -> str:
    return str(kiosk.router.property("screen"))


def _heading(kiosk: Driver) -> str:
    return str(kiosk.item("screen.heading").property("text"))


def _open(kiosk: Driver, link: str) -> None:
    kiosk.router.open(link)
    kiosk.settle()


def test_a_station_opens_its_step_where_the_visitor_says_they_are(visit: Driver) -> None:
    visit.touch("home.procedure")
    assert _screen(visit) == "ProcedureScreen"
    visit.touch("station.lodge")
    assert (_screen(visit), _heading(visit)) == ("StepScreen", "Lodging the application")
    visit.touch("here.lodge")
    assert part(visit, "procedure").property("hereStep") == "lodge"
    visit.touch("bar.home")
    visit.touch("home.procedure")
    visit.touch("procedure.here")
    assert visit.item("here.lodge").property("text") == "You are here"
    visit.touch("here.lodge")
    assert part(visit, "procedure").property("hereStep") == ""


def test_where_a_visitor_is_goes_with_the_visit(visit: Driver) -> None:
    _open(visit, "step:lodge")
    visit.touch("here.lodge")
    visit.touch("bar.finish")
    visit.touch("language.en")
    visit.touch("home.procedure")
    assert visit.find("procedure.here") is None


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
def test_behind_the_decision_two_roads_are_equal(open_kiosk: Open, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.touch("language.en")
    kiosk.touch("home.procedure")
    lanes = [item for item in kiosk.items() if item.metaObject().className().startswith("Lane_")]
    protection, refusal = map(place_of, lanes)
    assert {lane.property("kind") for lane in lanes} == {"forks", "next"}
    assert protection.width() == pytest.approx(refusal.width(), abs=1)
    assert protection.height() == pytest.approx(refusal.height(), abs=1)
    assert kiosk.find("station.positive") is not None
    assert kiosk.find("station.appeal") is not None


def test_side_roads_are_folded_at_their_station(visit: Driver) -> None:
    visit.touch("home.procedure")
    assert visit.find("other.ask.step:border") is None
    visit.touch("others.ask")
    assert visit.item("other.ask.step:border").property("remark") == "Side road, back to step: 8. Waiting, 10. Appeal"
    visit.touch("others.lodge")
    assert visit.find("other.ask.step:border") is None
    visit.touch("other.lodge.step:later-application")
    assert _heading(visit) == "Applying again"


def test_every_step_is_reached_from_the_rail(visit: Driver) -> None:
    """Nothing that the rail led to before is lost: every step has a station, or a side road at one."""
    visit.touch("home.procedure")
    stations = [name for item in visit.items() if (name := item.objectName()).startswith("station.")]
    reached = {name.removeprefix("station.") for name in stations}
    for station in stations:
        others = "others." + station.removeprefix("station.")
        if visit.find(others) is not None:
            visit.touch(others)
            links = [name for item in visit.items() if (name := item.objectName()).startswith("other.")]
            reached |= {link.partition("step:")[2] for link in links if "step:" in link}
    assert reached == {step.article.id for step in visit.visit.view.steps}


def test_arrows_lead_along_the_rail_and_onto_both_roads_of_the_fork(visit: Driver) -> None:
    _open(visit, "step:waiting")
    visit.touch("after.decision")
    assert _heading(visit) == "The decision"
    visit.touch("after.positive")
    assert _heading(visit) == "You get protection"
    visit.touch("before.decision")
    visit.touch("after.appeal")
    assert _heading(visit) == "Appeal"
    visit.touch("before.decision")
    visit.touch("before.waiting")
    assert _heading(visit) == "Waiting"


def test_arrows_point_the_other_way_in_arabic(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.touch("language.ar")
    _open(kiosk, "step:lodge")
    before, after = (place_of(kiosk.item(name)) for name in ("before.register", "after.orange-card"))
    assert after.right() < before.left()


def test_a_side_road_leads_back_to_the_station_it_leaves(visit: Driver) -> None:
    _open(visit, "step:border")
    assert visit.find("after.register") is None
    visit.touch("before.ask")
    assert _heading(visit) == "Ask for protection"


def test_the_picture_of_a_paper_leads_to_its_step(visit: Driver) -> None:
    visit.touch("home.procedure")
    visit.touch("procedure.papers")
    visit.touch("paper.orange-card")
    assert (_screen(visit), _heading(visit)) == ("StepScreen", "The orange card")


def test_a_paper_of_a_step_says_what_it_is(visit: Driver) -> None:
    _open(visit, "step:lodge")
    visit.touch("held.annex-26")
    assert _screen(visit) == "LetterScreen"


def test_one_row_of_a_step_is_open_at_a_time(visit: Driver) -> None:
    _open(visit, "step:waiting")
    rights = "You keep your place and medical help"
    assert rights not in shown_texts(visit)
    visit.touch("fold.rights")
    assert rights in shown_texts(visit)
    visit.touch("fold.roads")
    assert rights not in shown_texts(visit)
    assert visit.find("road.waiting.step:decision") is not None
    visit.touch("fold.roads")
    assert visit.find("road.waiting.step:decision") is None


def test_a_visitor_asks_what_happens_when_they_move(visit: Driver) -> None:
    _open(visit, "step:waiting")
    visit.touch("fold.what-if")
    assert "You moved and a letter may be lost? Call your lawyer today." in shown_texts(visit)
    visit.touch("whatif.move-while-waiting")
    assert "Fill in the official form. Your social worker can help." in shown_texts(visit)
    assert "You moved and a letter may be lost? Call your lawyer today." not in shown_texts(visit)


def test_what_was_asked_for_stands_open_at_the_step_of_the_visitor(visit: Driver) -> None:
    _open(visit, "step:lodge")
    visit.touch("here.lodge")
    _open(visit, "what-if:lose-annex")
    assert _heading(visit) == "Lodging the application"
    assert visit.item("whatif.lose-annex").property("unfolded") is True
    assert 0 <= visit.centre(visit.item("whatif.lose-annex")).y() < visit.window.height()


def test_an_answer_leaves_one_set_of_rules_and_its_number(visit: Driver) -> None:
    _open(visit, "step:lodge")
    assert "At most 21 days" in _labels(visit)
    visit.touch("answer.applied.before")
    assert {"At most 30 days", BEFORE} <= _labels(visit)
    assert SINCE not in _labels(visit)
    visit.touch("answer.applied.before")
    assert {"At most 21 days", BEFORE, SINCE} <= _labels(visit)
    visit.touch("answer.applied.since")
    assert BEFORE not in _labels(visit)
    visit.touch("bar.finish")
    visit.touch("language.en")
    _open(visit, "step:lodge")
    visit.touch("more.long")
    assert {BEFORE, SINCE} <= _labels(visit)


def _labels(kiosk: Driver) -> set[str]:
    return {str(item.property("text")).replace("\u00a0", " ") for item in kiosk.items() if item.property("text")}


def test_back_finds_the_row_open_that_was_left(visit: Driver) -> None:
    _open(visit, "step:invitation")
    visit.touch("fold.people")
    visit.touch("read-more.invitation")
    assert _screen(visit) == "PageScreen"
    visit.touch("bar.back")
    assert _heading(visit) == "The invitation"
    assert visit.find("read-more.invitation") is not None


def test_a_section_that_was_found_is_open(visit: Driver) -> None:
    _open(visit, "step:waiting#rights")
    assert "You keep your place and medical help" in shown_texts(visit)
    _open(visit, "step:lodge#bring")
    assert "an address in Belgium for letters" in shown_texts(visit)


@pytest.mark.parametrize("language", edition_languages())
def test_nothing_that_a_step_says_is_lost(open_kiosk: Open, language: str) -> None:
    """Every paragraph and list entry of a step is shown once its cards and rows are opened."""
    kiosk = open_kiosk()
    kiosk.visit.begin(language)
    for step in ("lodge", "decision", "inadmissible", "return"):
        article = next(one.article for one in kiosk.visit.view.steps if one.article.id == step)
        _open(kiosk, f"step:{step}")
        shown = ""
        for name in ("more.happens", "more.do", "more.long", "fold.rights", "fold.what-if", "fold.roads"):
            if kiosk.find(name) is not None:
                kiosk.touch(name)
            shown += _said(kiosk)
        said = [run for block in article.blocks for run in _runs(block)]
        assert [text for text in said if not all(sentence in shown for sentence in text.split(". "))] == []


def _said(kiosk: Driver) -> str:
    return "\n".join(str(item.property("plain") or item.property("text") or "") for item in kiosk.items())


def _runs(block: object) -> list[str]:
    texts = [getattr(block, "text", "")] if getattr(block, "kind", "") != "heading" else []
    texts += [item.text for item in getattr(block, "items", ())]
    return [text for text in texts if text] + [one for inner in getattr(block, "blocks", ()) for one in _runs(inner)]


def test_the_procedure_works_by_keys_alone(visit: Driver) -> None:
    visit.router.go("ProcedureScreen")
    visit.settle()
    _tab_to(visit, "station.ask")
    visit.key(Qt.Key.Key_Return)
    assert _heading(visit) == "Ask for protection"
    _tab_to(visit, "here.ask")
    visit.key(Qt.Key.Key_Return)
    assert part(visit, "procedure").property("hereStep") == "ask"
    _tab_to(visit, "fold.what-if")
    visit.key(Qt.Key.Key_Space)
    _tab_to(visit, "whatif.lose-passport")
    visit.key(Qt.Key.Key_Space)
    assert visit.item("whatif.lose-passport").property("unfolded") is True


def _tab_to(kiosk: Driver, name: str) -> None:
    for _ in range(60):
        focused = kiosk.window.activeFocusItem()
        if focused is not None and focused.objectName() == name:
            return
        kiosk.key(Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard does not reach {name}")


@pytest.mark.parametrize("address", ["step:interview", "figures:applicants", "country:sy"])
def test_one_line_tells_how_far_it_can_be_trusted_and_unfolds_what_it_rests_on(visit: Driver, address: str) -> None:
    visit.router.open(address)
    visit.scroll_to("trust.fold")
    before = _sources(visit)
    visit.touch("trust.fold")

    assert str(visit.item("trust.fold").property("text")).startswith("Checked on ")
    assert _sources(visit) > before


def _sources(kiosk: Driver) -> int:
    return sum(kind_of(item) == "SourceLine" for item in kiosk.items())
