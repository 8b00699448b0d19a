"""The questions of the deadline card, their order, and that nothing of the answers stays."""

from __future__ import annotations

import datetime as dt
from typing import cast

import pytest

from kiosk.prepared.store import PreparedEdition
from kiosk.ui.app_model import AppModel
from kiosk.ui.calendar_model import CalendarModel
from kiosk.ui.deadline_model import DeadlineModel
from tests.helpers.act_read import ActRead
from tests.helpers.models import part, router, visit_of

from .conftest import Open, article, rows

TODAY = dt.date(2026, 11, 25)


@pytest.fixture
def app(open_app: Open, edition: PreparedEdition) -> AppModel:
    """The bundled edition in English, some days after its date, with one time from a letter that can be counted."""
    app = open_app(ActRead(edition.folder), TODAY)
    visit_of(app).begin("en")
    return app


def _card(app: AppModel) -> DeadlineModel:
    card = part(app, "deadline")
    assert isinstance(card, DeadlineModel)
    return card


def _calendar(app: AppModel) -> CalendarModel:
    calendar = part(_card(app), "calendar")
    assert isinstance(calendar, CalendarModel)
    return calendar


def _say(app: AppModel, name: str) -> object:
    """What the card says: of the answer, where it has one, and nothing where there is none."""
    answers = [*rows(_card(app), "counted"), *rows(_card(app), "refused")]
    return next((row[name] for row in answers if name in row), _card(app).property(name) or "")


def _kinds(app: AppModel) -> list[object]:
    return [row["key"] for row in rows(_card(app), "kinds")]


def test_a_letter_of_one_kind_goes_straight_to_its_question(app: AppModel) -> None:
    router(app).open("letter:annex-26quater")
    router(app).countDays(str(article(app, "letter")["countable"]))
    assert _say(app, "title") == "Annex 26quater: another country"
    assert _say(app, "question") == "refused"  # the rule is being checked: no question would help
    assert _say(app, "reason") == "checking"


def test_a_letter_of_several_kinds_asks_which(app: AppModel) -> None:
    router(app).countDays("letter:cgrs-refusal")
    assert _say(app, "question") == "kind"
    assert _kinds(app) == ["refusal", "ask-to-stay"]
    _card(app).chooseKind("")
    assert {"apply", "order"} < set(_kinds(app))


def test_only_letters_and_pages_with_something_to_count_offer_it(app: AppModel) -> None:
    router(app).open("letter:guardian-letter")
    assert article(app, "letter")["countable"] == ""
    router(app).open("page:appeal")
    assert article(app, "page")["countable"] == "page:appeal"
    router(app).open("page:school")
    assert article(app, "page")["countable"] == ""


def test_the_answers_lead_to_the_last_safe_day(app: AppModel) -> None:
    router(app).open("deadline:ask-to-stay")
    assert _say(app, "question") == "day"
    _card(app).chooseDay("2026-11-24")
    assert _say(app, "question") == "asked"
    assert _say(app, "rulesChange") == "12 June 2026"
    _card(app).chooseAsked("from")
    assert _say(app, "question") == "counted"
    assert _say(app, "safeDay") == "Friday, 27 November 2026"  # the fifth day is a Sunday
    assert _say(app, "lastDay") == "Sunday, 29 November 2026"
    assert _say(app, "daysLeft") == 2
    assert _say(app, "limit") == "5\u00a0days"
    assert len(cast(list[object], _say(app, "deadlineSources"))) >= 2


@pytest.mark.parametrize(("asked", "reason"), [("before", "unknown"), ("unsure", "unknown"), ("never", "")])
def test_where_no_rule_is_known_no_day_is_shown(app: AppModel, asked: str, reason: str) -> None:
    router(app).open("deadline:ask-to-stay")
    _card(app).chooseDay("2026-11-24")
    _card(app).chooseAsked(asked)
    assert _say(app, "reason") == reason
    assert _say(app, "safeDay") == ""


def test_who_does_not_know_the_day_is_asked_nothing_more(app: AppModel) -> None:
    router(app).open("deadline:ask-to-stay")
    _card(app).chooseDay("")
    assert _say(app, "reason") == "no-day"


def test_working_days_are_counted_strictly(app: AppModel) -> None:
    router(app).open("deadline:apply")
    _card(app).chooseDaysAgo(1)
    assert _say(app, "start") == "Tuesday, 24 November 2026"
    assert _say(app, "safeDay") == "Thursday, 3 December 2026"
    assert _say(app, "unit") == "working-days"


def test_back_leads_to_the_question_before(app: AppModel) -> None:
    router(app).countDays("letter:cgrs-refusal")
    _card(app).chooseKind("ask-to-stay")
    _card(app).chooseDay("2026-11-24")
    _card(app).chooseAsked("from")
    seen = []
    for _ in range(3):
        router(app).goBack()
        seen.append(_say(app, "question"))
    assert seen == ["asked", "day", "kind"]


def test_reading_on_and_coming_back_shows_the_same_day(app: AppModel) -> None:
    router(app).open("deadline:apply")
    _card(app).chooseDay("2026-11-24")
    router(app).open("page:make-application")
    router(app).goBack()
    assert _say(app, "safeDay") == "Thursday, 3 December 2026"


def test_an_answer_whose_question_was_forgotten_is_asked_again(app: AppModel) -> None:
    router(app).open("deadline:apply")
    _card(app).chooseDay("2026-11-24")
    router(app).countDays("")
    router(app).goBack()
    assert _say(app, "question") == "day"
    assert _say(app, "safeDay") == ""


def test_another_language_keeps_the_answers(app: AppModel) -> None:
    router(app).open("deadline:apply")
    _card(app).chooseDay("2026-11-24")
    visit_of(app).chooseLanguage("fa")
    assert _say(app, "safeDay") == "پنجشنبه ۳ دسامبر ۲۰۲۶"
    assert _say(app, "safeDayOther") == "۱۲ آذر (قوس) ۱۴۰۵"
    assert _say(app, "safeDayOnLetters") == "\u206603/12/2026\u2069"
    assert visit_of(app).inDigits(f"{_say(app, 'daysLeft')} روز") == "۸ روز"


@pytest.mark.parametrize("end", ["finish", "goHome"])
def test_nothing_of_the_answers_stays_or_is_logged(app: AppModel, end: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    router(app).open("deadline:ask-to-stay")
    _calendar(app).goToMonthBefore()
    _card(app).chooseDay("2026-10-24")
    _card(app).chooseAsked("from")
    {"finish": visit_of(app).finish, "goHome": router(app).goHome}[end]()
    for name in ("title", "start", "safeDay", "lastDay", "reason", "limit", "daysLeft"):
        assert _say(app, name) == ""
    assert _say(app, "question") == "kind"
    assert _calendar(app).property("cursor") == TODAY.isoformat()
    card = {name: value for name, value in vars(_card(app)).items() if name != "_view"}  # but the edition, which stays
    remains = repr([card, vars(_calendar(app)), rows(_calendar(app), "days")])
    assert not [said for said in ("2026, 10, 24", "2026-10-24", "October") if said in remains]
    assert caplog.records == []


@pytest.mark.parametrize("today", [dt.date(1970, 1, 1), dt.date(2026, 11, 1), dt.date(2040, 1, 1)])
def test_a_clock_that_cannot_be_right_is_told(open_app: Open, edition: PreparedEdition, today: dt.date) -> None:
    app = open_app(edition, today)
    visit_of(app).begin("en")
    router(app).open("deadline:apply")
    assert (_say(app, "question"), _say(app, "reason")) == ("refused", "clock")


def test_every_deadline_of_the_edition_ends_with_a_person_to_call(app: AppModel) -> None:
    router(app).countDays("")
    kinds = [str(key) for key in _kinds(app)]
    assert len(kinds) >= 10
    for kind in kinds:
        router(app).open(f"deadline:{kind}")
        _card(app).chooseDay("")
        assert _say(app, "question") == "refused"
        assert _say(app, "deadlineContacts")


def test_a_rule_that_is_being_checked_shows_no_day(open_app: Open, edition: PreparedEdition) -> None:
    """Whatever is answered: neither the wording nor a slip of a model may turn a doubtful rule into a day."""
    app = open_app(edition, TODAY)
    visit_of(app).begin("en")
    kinds = edition.language("en").deadlines
    doubtful = [
        one for one in kinds if not one.limits or any(limit.mark in {"check", "changed"} for limit in one.limits)
    ]
    assert doubtful
    for kind in doubtful:
        router(app).open(f"deadline:{kind.id}")
        assert _say(app, "reason")
        _card(app).chooseDay("2026-11-24")
        _card(app).chooseAsked("from")
        assert _say(app, "safeDay") == ""


def test_no_day_is_counted_from_a_letter_while_the_acts_are_not_read(open_app: Open, edition: PreparedEdition) -> None:
    """The time can run before the letter is in hand, and its length is known at second hand only."""
    app = open_app(edition, TODAY)
    visit_of(app).begin("en")
    from_letters = [kind.id for kind in edition.language("en").deadlines if kind.counts_from == "received"]
    assert "ask-to-stay" in from_letters
    for kind in from_letters:
        router(app).open(f"deadline:{kind}")
        assert _say(app, "reason") in {"checking", "unknown"}
