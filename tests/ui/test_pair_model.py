"""Two languages side by side: passages that belong together, whose side is whose, what is looked for, nothing kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import combinations
from typing import cast

import pytest

from kiosk.edition.address import COUNTRY, DEADLINE, FIGURES, Address
from kiosk.edition.kinds import KINDS
from kiosk.errors import DamagedError
from kiosk.prepared.store import PreparedEdition
from kiosk.prepared.views import Block, LanguageView
from kiosk.settings import Settings
from kiosk.ui import find_in_page
from kiosk.ui.app_model import AppModel
from kiosk.ui.deadline_model import DeadlineModel
from kiosk.ui.pair_model import NOTHING, PairModel
from kiosk.ui.passages.passage import Passage
from kiosk.ui.passages.reader import PassageReader
from kiosk.ui.routes import Route
from kiosk.ui.screens import PAIR
from tests.helpers.days import DAY_OF_THE_TEXTS
from tests.helpers.languages import edition_languages
from tests.helpers.models import part, router, visit_of

from .conftest import Open, rows

EXPIRED = dt.date(2031, 1, 1)


def _pair(app: AppModel) -> PairModel:
    return cast(PairModel, app.pair)


def _deadline(app: AppModel) -> DeadlineModel:
    return cast(DeadlineModel, part(app, "deadline"))


def _places(view: LanguageView) -> Iterator[Address]:
    """Everything that can stand in two languages."""
    for kind in KINDS:
        yield from (Address(kind.id, text.article.id) for text in view.texts[kind.id])
    yield from (Address(FIGURES, story.id) for story in view.stories)
    yield from (Address(COUNTRY, country.id) for country in (view.countries.places if view.countries else ()))
    yield from (Address(DEADLINE, deadline.id) for deadline in view.deadlines)


def _shape(blocks: tuple[Block, ...]) -> tuple[object, ...]:
    return tuple((block.kind, block.tone, len(block.items), len(block.rows), _shape(block.blocks)) for block in blocks)


def _passages(edition: PreparedEdition, today: dt.date, app: AppModel) -> dict[str, dict[Address, list[Passage]]]:
    reader = PassageReader(edition.contents, lambda: today, _deadline(app).told)
    views = {code: edition.language(code) for code in edition_languages()}
    return {
        code: {address: reader.passages(view, Route("", address)) for address in _places(view)}
        for code, view in views.items()
    }


@pytest.mark.parametrize("today", [DAY_OF_THE_TEXTS, EXPIRED], ids=["current", "past the hard date"])
def test_in_every_pair_of_languages_each_passage_has_the_other_beside_it(
    edition: PreparedEdition, open_app: Open, today: dt.date
) -> None:
    found = _passages(edition, today, open_app(edition))

    for one, other in combinations(edition_languages(), 2):
        assert found[one].keys() == found[other].keys()
        for address, passages in found[one].items():
            beside = found[other][address]
            assert passages, f"{address}: nothing to show"
            names = [passage.id for passage in passages]
            assert names == [passage.id for passage in beside], f"{address}: {one} and {other}"
            assert len(set(names)) == len(names), f"{address}: two passages have one name"
            for here, there in zip(passages, beside, strict=True):
                same = here.id == "trust" or _shape(here.blocks) == _shape(
                    there.blocks
                )  # an original is no translation
                assert same, f"{address} {here.id}: other blocks in {one} than in {other}"


def test_past_its_hard_date_no_section_of_a_text_is_shown(edition: PreparedEdition, open_app: Open) -> None:
    views = edition.language("en")
    legal = [page for page in views.pages.values() if page.hard_date]
    found = _passages(edition, EXPIRED, open_app(edition))["en"]

    assert legal
    for page in legal:
        passages = found[Address("page", page.article.id)]
        assert not [one for one in passages if one.id.startswith("section.")]
        assert views.words.of("trust.expired") in {block.text for block in passages[0].blocks}


@pytest.fixture
def pair(open_app: Open, edition: PreparedEdition) -> AppModel:
    """A helper who reads Dutch shows a page in two languages."""
    app = open_app(edition, settings=Settings())
    visit_of(app).begin("nl")
    router(app).open("page:appeal")
    router(app).pair()
    _pair(app).choose(1, "ar")
    return app


def _languages(app: AppModel) -> str:
    return _beside(_pair(app))


def _titles(app: AppModel, side: str) -> list[object]:
    return [row[f"{side}TitleText"] for row in rows(_pair(app), "rows")]


def test_the_same_page_stands_in_the_language_of_the_visit_and_in_another(pair: AppModel) -> None:
    view = visit_of(pair).view

    assert _languages(pair) == "nl beside ar"
    assert _titles(pair, "first")[0] == view.pages["appeal"].article.title
    assert _pair(pair).property("secondRightToLeft")
    assert not _pair(pair).property("firstRightToLeft")
    assert all(_titles(pair, "second"))


def test_any_language_can_stand_on_either_side_and_two_that_are_there_change_places(pair: AppModel) -> None:
    model = _pair(pair)

    model.choose(0, "fa")
    assert _languages(pair) == "fa beside ar"
    model.choose(1, "fa")
    assert _languages(pair) == "ar beside fa"
    model.choose(0, "tlh")
    assert _languages(pair) == "ar beside fa"


def test_another_language_of_the_visit_is_the_first_of_the_two(pair: AppModel) -> None:
    visit_of(pair).chooseLanguage("fr")
    assert _languages(pair) == "fr beside ar"
    visit_of(pair).chooseLanguage("ar")
    assert _languages(pair) == "ar beside fr"


def test_the_resident_can_have_either_side(pair: AppModel) -> None:
    model = _pair(pair)

    assert model.property("resident") == 1
    model.turn()
    assert model.property("resident") == 0


def test_a_touched_passage_is_lit_until_it_is_touched_again_or_left(pair: AppModel) -> None:
    model = _pair(pair)

    model.light(2)
    assert model.property("lit") == 2
    model.light(2)
    assert model.property("lit") == NOTHING
    model.light(1)
    router(pair).openInPair("page:free-lawyer")
    assert model.property("lit") == NOTHING


def test_a_link_leads_on_in_two_languages_and_back_leads_to_the_one(pair: AppModel) -> None:
    router(pair).openInPair("page:free-lawyer")
    assert router(pair).property("screen") == "PairScreen"
    router(pair).goBack()
    router(pair).pair()
    assert router(pair).property("screen") == "PageScreen"
    router(pair).openInPair("https://example.org")
    assert router(pair).property("screen") == "PageScreen"


@pytest.mark.parametrize("place", ["HomeScreen", "SearchScreen", "DeadlineScreen", "event:letter", "topic:start"])
def test_what_has_no_passages_is_not_offered_in_two_languages(app: AppModel, place: str) -> None:
    router(app).open(place) if ":" in place else router(app).go(place)
    before = router(app).property("screen")
    assert not router(app).property("pairable")
    router(app).pair()
    assert router(app).property("screen") == before


def test_the_answer_of_the_deadline_card_stands_in_both_languages(open_app: Open, edition: PreparedEdition) -> None:
    app = open_app(edition, today=DAY_OF_THE_TEXTS)
    visit_of(app).begin("en")
    router(app).open("deadline:refusal")
    deadline = _deadline(app)
    deadline.chooseHeld(False)
    router(app).pair()
    assert len(rows(_pair(app), "rows")) == 1  # the question
    router(app).pair()
    deadline.chooseNumber(30, "days")
    deadline.chooseDaysAgo(1)
    router(app).pair()
    shown = rows(_pair(app), "rows")

    assert shown[1]["key"] == "day"
    (counted,) = rows(deadline, "counted")
    assert shown[1]["firstTitleText"] == counted["safeDay"]
    assert shown[1]["secondTitleText"] not in {"", counted["safeDay"]}


def test_places_are_counted_through_both_languages_and_come_round(pair: AppModel) -> None:
    model = _pair(pair)
    model.openFind()
    model.find("advocaat")
    found = int(model.property("found"))

    assert found > 3
    assert (model.property("now"), model.property("foundIn")) == (1, 0)
    model.step(-1)
    assert model.property("now") == found
    model.step(1)
    assert model.property("now") == 1
    model.find("محامي")
    assert int(model.property("found")) > 0
    model.find("xqzwvkj")
    assert (model.property("found"), model.property("now"), model.property("foundIn")) == (0, 0, NOTHING)
    model.closeFind()
    assert (model.property("typed"), model.property("finding")) == ("", False)
    assert not [row for row in rows(model, "rows") if row["firstTitleHtml"] or row["secondTitleHtml"]]


class Damaged:
    """An edition of which some languages cannot be read."""

    def __init__(self, edition: PreparedEdition, *languages: str) -> None:
        self.contents = edition.contents
        self.damaged = set(languages)
        self._edition = edition

    def language(self, language: str) -> LanguageView:
        """The language; DamagedError for one that is damaged."""
        if language in self.damaged:
            raise DamagedError(f"{language}.json: is not what was written")
        return self._edition.language(language)


def _damaged(edition: PreparedEdition, *languages: str) -> tuple[PairModel, list[str]]:
    """A page in Dutch, opened in two languages of which some cannot be read; and what was told of them."""
    told: list[str] = []
    model = PairModel(cast(PreparedEdition, Damaged(edition, *languages)), lambda: DAY_OF_THE_TEXTS)
    model.tell_with(lambda failure: told.append(f"{failure.code.label} {failure.about}"))
    model.read(edition.language("nl"))
    model.enter(Route(PAIR, Address("page", "appeal")))
    return model, told


def _beside(model: PairModel) -> str:
    return f"{model.property('first')} beside {model.property('second')}"


def test_in_place_of_a_damaged_language_the_next_one_stands_beside(edition: PreparedEdition) -> None:
    model, told = _damaged(edition, "en")

    assert _beside(model) == "nl beside fr"
    assert told == ["language-unreadable en"]
    assert rows(model, "rows")
    assert all(row["firstTitleText"] and row["secondTitleText"] for row in rows(model, "rows"))


def test_where_no_other_language_can_be_read_the_text_stands_there_all_the_same(edition: PreparedEdition) -> None:
    model, told = _damaged(edition, *(set(edition.languages) - {"nl"}))

    assert _beside(model) == "nl beside nl"
    assert len(told) == len(edition.languages) - 1
    assert all(row["firstTitleText"] for row in rows(model, "rows"))


def test_a_language_that_cannot_be_read_is_not_chosen_and_what_is_shown_stays(edition: PreparedEdition) -> None:
    model, told = _damaged(edition, "ar")
    before = rows(model, "rows")

    model.choose(1, "ar")
    model.choose(0, "ar")

    assert told == ["language-unreadable ar"] * 2
    assert _beside(model) == "nl beside en"
    assert rows(model, "rows") == before


def test_when_the_visit_goes_on_in_another_language_a_damaged_second_one_is_passed_over(
    edition: PreparedEdition,
) -> None:
    edition_with_all, told = Damaged(edition), list[str]()
    model = PairModel(cast(PreparedEdition, edition_with_all), lambda: DAY_OF_THE_TEXTS)
    model.tell_with(lambda failure: told.append(failure.about))
    model.read(edition.language("nl"))
    model.enter(Route(PAIR, Address("page", "appeal")))
    model.choose(1, "ar")
    model.forget()
    edition_with_all.damaged = {"en"}

    model.read(edition.language("nl"))
    model.enter(Route(PAIR, Address("page", "appeal")))

    assert _beside(model) == "nl beside fr"
    assert told == ["en"]


@pytest.fixture
def counted(edition: PreparedEdition, monkeypatch: pytest.MonkeyPatch) -> tuple[PairModel, list[str], list[str]]:
    """A page in two languages; the languages whose passages were made, and the passages that were looked through."""
    made, looked = list[str](), list[str]()
    make, look = PassageReader.passages, find_in_page.find

    def passages(self: PassageReader, view: LanguageView, place: Route) -> list[Passage]:
        made.append(view.language)
        return make(self, view, place)

    def find(passage: Passage, typed: str, now: int = -1) -> tuple[Passage, int]:
        looked.append(passage.id)
        return look(passage, typed, now)

    monkeypatch.setattr(PassageReader, "passages", passages)
    monkeypatch.setattr("kiosk.ui.pair_model.find", find)
    return _damaged(edition)[0], made, looked


def test_a_letter_makes_no_document_anew_and_a_step_looks_through_two_passages_alone(
    counted: tuple[PairModel, list[str], list[str]],
) -> None:
    model, made, looked = counted
    assert len(made) == len(set(made)) == 2

    for typed in ("a", "ad", "adv", "advocaat"):
        model.find(typed)
    assert len(made) == len(set(made)) == 2, "made once, when the place was opened"
    assert int(model.property("found")) > 1

    looked.clear()
    model.step(1)

    assert len(looked) == 2
    assert len(set(looked)) == 1
    assert len(made) == len(set(made)) == 2


def test_what_was_typed_already_is_not_looked_for_again(counted: tuple[PairModel, list[str], list[str]]) -> None:
    model, _, looked = counted
    model.find("advocaat")
    model.step(1)
    looked.clear()

    model.find("advocaat")

    assert looked == []
    assert model.property("now") == 2, "and the place that is looked at stays"


def test_the_place_that_is_looked_at_stands_where_it_says(pair: AppModel) -> None:
    model = _pair(pair)
    model.find("advocaat")

    for now in range(1, int(model.property("found")) + 1):
        assert model.property("now") == now
        assert 'class="found"' in str(rows(model, "rows")[int(model.property("foundIn"))])
        assert str(rows(model, "rows")).count('class="found"') == 1
        model.step(1)
    assert model.property("now") == 1


def test_in_another_language_what_is_looked_for_is_looked_for_there(pair: AppModel) -> None:
    model = _pair(pair)
    model.find("avocat")
    assert model.property("found") == 0

    model.choose(1, "fr")

    assert int(model.property("found")) > 0
    assert (model.property("now"), model.property("typed")) == (1, "avocat")


def test_the_side_of_the_resident_goes_with_its_language(pair: AppModel) -> None:
    """Dutch and Arabic, the resident's: the visit goes on in Arabic, which is the first of the two then."""
    visit_of(pair).chooseLanguage("ar")
    assert _languages(pair) == "ar beside nl"
    assert _pair(pair).property("resident") == 0


def test_with_a_third_language_the_second_side_is_the_residents_again(pair: AppModel) -> None:
    _pair(pair).turn()
    visit_of(pair).chooseLanguage("fr")

    assert _languages(pair) == "fr beside ar"
    assert _pair(pair).property("resident") == 1


def test_nothing_of_two_languages_stays_at_the_end_of_a_visit(pair: AppModel) -> None:
    model = _pair(pair)
    model.choose(1, "fa")
    model.turn()
    model.light(1)
    model.openFind()
    model.find("advocaat")

    pair.forget()

    told = {name: model.property(name) for name in ("typed", "found", "finding", "lit", "resident")}
    assert told == {"typed": "", "found": 0, "finding": False, "lit": NOTHING, "resident": 1}
    assert rows(model, "rows") == []
    assert model.place is None
    visit_of(pair).begin("nl")
    router(pair).open("page:appeal")
    router(pair).pair()
    assert _languages(pair) == "nl beside en"


def test_hidden_and_opened_again_it_shows_both_languages(pair: AppModel) -> None:
    visit_of(pair).hide()
    router(pair).open("page:free-lawyer")
    router(pair).pair()

    assert all(_titles(pair, "first") + _titles(pair, "second"))


def test_who_takes_over_finds_nothing_that_was_looked_for(pair: AppModel) -> None:
    _pair(pair).openFind()
    _pair(pair).find("advocaat")
    _pair(pair).light(1)
    visit_of(pair).chooseLanguage("fr")

    told = {name: _pair(pair).property(name) for name in ("typed", "found", "finding", "lit")}
    assert told == {"typed": "", "found": 0, "finding": False, "lit": NOTHING}
    assert all(_titles(pair, "first") + _titles(pair, "second")), "what is shown stays"
    assert (router(pair).property("screen"), router(pair).property("depth")) == ("PairScreen", 1)
