"""The questions of the deadline card, their order, that every paper leads somewhere, and that nothing of the answers
stays.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import product
from typing import cast

import pytest

from kiosk.edition.address import Address
from kiosk.edition.kinds import LETTER
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.app_model import AppModel
from kiosk.ui.calendar_model import CalendarModel
from kiosk.ui.date_words import DateWords
from kiosk.ui.deadline_model import DeadlineModel
from kiosk.ui.edition_view import deadlines_of
from tests.helpers.days import of_the_day
from tests.helpers.languages import edition_languages
from tests.helpers.models import part, router, visit_of

from .conftest import Open, article, rows

TEXTS = dt.date(2026, 11, 22)
TODAY = dt.date(2026, 11, 25)
ONE_DAY = dt.timedelta(days=1)
LETTERS_WITHOUT_A_LIMIT = {
    "guardian-letter",  # to be kept, there is nothing to do in time
    "reception-place",  # Fedasil says when to go there
}


@pytest.fixture(scope="module")
def edition(edition: PreparedEdition) -> PreparedEdition:
    """The bundled edition with texts of a day before all that is counted here by hand."""
    return of_the_day(edition, TEXTS)


@pytest.fixture
def app(open_app: Open, edition: PreparedEdition) -> AppModel:
    """The bundled edition in English, some days after its date."""
    app = open_app(edition, TODAY)
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
    answers = [row for found in ("counted", "named", "now") for row in rows(_card(app), found)]
    return next((row[name] for row in answers if name in row), _card(app).property(name) or "")


def _kinds(app: AppModel) -> list[object]:
    return [row["key"] for row in rows(_card(app), "kinds")]


def _refused(app: AppModel, days: int, date: str) -> None:
    """A refusal of a date with a number of days in it, for somebody who is free."""
    router(app).open("deadline:refusal")
    _card(app).chooseHeld(False)
    _card(app).chooseNumber(days, "days")
    _card(app).chooseDay(date)


# Which paper


def _countable(app: AppModel, kind: str) -> str:
    """What the button of an article counts for; empty when it has none."""
    actions = cast("list[dict[str, object]]", article(app, kind)["actions"])
    return next((str(one["target"]) for one in actions if one["key"] == "count"), "")


def test_a_letter_of_one_kind_goes_straight_to_its_question(app: AppModel) -> None:
    router(app).open("letter:annex-26quater")
    router(app).countDays(_countable(app, "letter"))
    assert _say(app, "title") == "Annex 26quater: another country"
    assert _say(app, "question") == "held"


def test_a_letter_whose_kinds_have_one_day_asks_nothing_that_changes_nothing(app: AppModel) -> None:
    router(app).countDays("letter:cgrs-refusal")
    assert _say(app, "title") == "A refusal: the appeal"
    assert _say(app, "question") == "held"


def test_a_letter_of_several_kinds_asks_which(app: AppModel) -> None:
    router(app).countDays("letter:interview-invitation")
    assert _say(app, "question") == "kind"
    assert _kinds(app) == ["invitation", "absence"]
    _card(app).chooseKind("")
    assert {"apply", "order"} < set(_kinds(app))


def test_only_letters_and_pages_with_something_to_count_offer_it(app: AppModel) -> None:
    router(app).open("letter:guardian-letter")
    assert _countable(app, "letter") == ""
    router(app).open("page:appeal")
    assert _countable(app, "page") == "page:appeal"
    router(app).open("page:school")
    assert _countable(app, "page") == ""


# What is printed in the letter


def test_the_number_and_the_date_in_the_letter_lead_to_a_day(app: AppModel) -> None:
    router(app).open("deadline:refusal")
    asked = [_say(app, "question")]
    _card(app).chooseHeld(False)
    asked.append(_say(app, "question"))
    _card(app).chooseNumber(10, "days")
    asked.append(_say(app, "question"))
    _card(app).chooseDay("2026-11-24")
    assert asked == ["held", "number", "day"]
    assert _say(app, "question") == "counted"
    assert _say(app, "safeDay") == "Friday, 4 December 2026"
    assert _say(app, "start") == "Tuesday, 24 November 2026"
    assert _say(app, "daysLeft") == 9
    assert (_say(app, "ground"), _say(app, "number"), _say(app, "unit"), _say(app, "limit")) == (
        "letter",
        10,
        "days",
        "",
    )
    assert len(cast(list[object], _say(app, "deadlineSources"))) >= 2


def test_a_long_number_of_a_refusal_never_stands_alone(app: AppModel) -> None:
    _refused(app, 30, "2026-11-24")
    assert _say(app, "safeDay") == "Thursday, 24 December 2026"
    assert _say(app, "soonerDay") == "Friday, 27 November 2026"  # the fifth day is a Sunday
    assert _say(app, "least") == "5\u00a0days"
    _refused(app, 30, "2026-11-10")
    assert (_say(app, "soonerDay"), _say(app, "least")) == ("", "5\u00a0days")  # today is better
    _refused(app, 5, "2026-11-24")
    assert _say(app, "least") == ""


def test_a_number_that_is_not_offered_is_chosen_from_all(app: AppModel) -> None:
    router(app).open("deadline:order")
    _card(app).chooseHeld(False)
    offered = [(row["value"], row["unit"]) for row in rows(_card(app), "numbers")]
    assert offered == [(days, "days") for days in (5, 7, 8, 10, 14, 15, 21, 30)] + [(1, "months")]
    _card(app).chooseOtherNumber()
    assert _say(app, "question") == "other-number"
    assert [row["value"] for row in rows(_card(app), "allNumbers")] == list(range(1, 61))
    _card(app).chooseNumber(12, "days")
    _card(app).chooseDay("2026-11-24")
    assert _say(app, "safeDay") == "Friday, 4 December 2026"


def test_who_cannot_find_the_number_is_shown_the_least_time(app: AppModel) -> None:
    router(app).open("deadline:transfer")
    _card(app).chooseHeld(False)
    _card(app).chooseNoNumber()
    assert _say(app, "question") == "day"
    _card(app).chooseDay("2026-11-24")
    assert (_say(app, "question"), _say(app, "ground")) == ("counted", "floor")
    assert _say(app, "safeDay") == "Friday, 27 November 2026"


def test_where_no_rule_promises_a_least_time_it_is_today(app: AppModel) -> None:
    router(app).open("deadline:questions")
    _card(app).chooseNoNumber()
    assert (_say(app, "question"), _say(app, "reason")) == ("now", "no-number")
    assert _say(app, "deadlineContacts")


def test_a_last_day_that_is_printed_counts_itself(app: AppModel) -> None:
    router(app).open("deadline:order")
    _card(app).chooseHeld(False)
    _card(app).chooseNamedDay()
    assert _say(app, "question") == "last-day"


def test_in_a_closed_centre_there_is_nothing_to_count(app: AppModel) -> None:
    router(app).open("deadline:refusal")
    _card(app).chooseHeld(True)
    assert (_say(app, "question"), _say(app, "reason")) == ("now", "held")


def test_who_does_not_know_the_date_is_asked_nothing_more(app: AppModel) -> None:
    router(app).open("deadline:refusal")
    _card(app).chooseHeld(False)
    _card(app).chooseNumber(10, "days")
    _card(app).chooseDay("")
    assert (_say(app, "question"), _say(app, "reason")) == ("now", "no-day")


def test_a_day_that_has_passed_is_told(app: AppModel) -> None:
    _refused(app, 10, "2026-11-02")
    assert _say(app, "question") == "passed"


def test_another_answer_to_an_earlier_question_forgets_the_later_ones(app: AppModel) -> None:
    _refused(app, 10, "2026-11-24")
    router(app).goBack()
    router(app).goBack()
    assert _say(app, "question") == "number"
    _card(app).chooseNumber(21, "days")
    assert _say(app, "question") == "day"
    _card(app).chooseDay("2026-11-23")
    assert _say(app, "safeDay") == "Monday, 14 December 2026"


def test_the_words_to_look_for_are_those_of_the_letters(app: AppModel) -> None:
    found = {str(row["language"]): str(row["word"]) for row in rows(_card(app), "timeWords")}
    assert "binnen …\u00a0dagen" in found["Nederlands"]
    assert "dans les …\u00a0jours" in found["Français"]


# After an event


def test_working_days_are_counted_strictly(app: AppModel) -> None:
    router(app).open("deadline:apply")
    _card(app).chooseDaysAgo(1)
    assert _say(app, "start") == "Tuesday, 24 November 2026"
    assert _say(app, "safeDay") == "Thursday, 3 December 2026"
    assert (_say(app, "ground"), _say(app, "unit")) == ("event", "working-days")


# The way


def test_back_leads_to_the_question_before(app: AppModel) -> None:
    router(app).countDays("page:appeal")
    _card(app).chooseKind("refusal")
    _card(app).chooseHeld(False)
    _card(app).chooseOtherNumber()
    _card(app).chooseNumber(9, "days")
    _card(app).chooseDay("2026-11-24")
    seen = []
    for _ in range(5):
        router(app).goBack()
        seen.append(_say(app, "question"))
    assert seen == ["day", "other-number", "number", "held", "kind"]


def test_reading_on_and_coming_back_shows_the_same_day(app: AppModel) -> None:
    router(app).open("deadline:apply")
    _card(app).chooseDay("2026-11-24")
    router(app).open("page:make-application")
    router(app).goBack()
    assert _say(app, "safeDay") == "Thursday, 3 December 2026"


def test_an_answer_whose_question_was_forgotten_is_asked_again(app: AppModel) -> None:
    _refused(app, 10, "2026-11-24")
    router(app).countDays("")
    router(app).goBack()
    assert _say(app, "question") == "held"
    assert _say(app, "safeDay") == ""


def test_what_is_said_before_a_paper_is_chosen_leads_nowhere(app: AppModel) -> None:
    router(app).countDays("")
    _card(app).chooseHeld(False)
    _card(app).chooseNumber(10, "days")
    _card(app).chooseOtherNumber()
    _card(app).chooseDay("2026-11-24")
    assert _say(app, "question") == "kind"


def test_another_language_may_be_another_person_and_forgets_the_answers(app: AppModel) -> None:
    _refused(app, 10, "2026-11-24")
    visit_of(app).chooseLanguage("fa")
    assert (_say(app, "question"), _say(app, "safeDay")) == ("held", "")
    assert router(app).property("canGoBack") is False


def test_an_answer_is_written_in_the_language_of_the_visit(app: AppModel) -> None:
    visit_of(app).chooseLanguage("fa")
    _refused(app, 10, "2026-11-24")
    assert _say(app, "safeDay") == "جمعه ۴ دسامبر (دسمبر) ۲۰۲۶"
    assert _say(app, "safeDayOther") == "۱۳ آذر (قوس) ۱۴۰۵"
    assert _say(app, "safeDayOnLetters") == "\u206604/12/2026\u2069"
    assert visit_of(app).inDigits(f"{_say(app, 'daysLeft')} روز") == "۹ روز"


@pytest.mark.parametrize("end", ["finish", "goHome"])
def test_nothing_of_the_answers_stays_or_is_logged(app: AppModel, end: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    router(app).open("deadline:refusal")
    _card(app).chooseHeld(False)
    _card(app).chooseNumber(37, "days")
    _calendar(app).goToMonthBefore()
    _card(app).chooseDay("2026-10-24")
    {"finish": visit_of(app).finish, "goHome": router(app).goHome}[end]()
    for name in ("title", "start", "safeDay", "lastDay", "reason", "number", "daysLeft"):
        assert _say(app, name) == ""
    assert _say(app, "question") == "kind"
    assert _calendar(app).property("cursor") == TODAY.isoformat()
    card = {name: value for name, value in vars(_card(app)).items() if name != "_view"}  # but the edition, which stays
    remains = repr([card, vars(_calendar(app)), rows(_calendar(app), "days")])
    assert not [said for said in ("2026, 10, 24", "2026-10-24", "October", "value=37", "held=False") if said in remains]
    assert caplog.records == []


@pytest.mark.parametrize("kind", ["apply", "refusal"])
@pytest.mark.parametrize("today", [dt.date(1970, 1, 1), dt.date(2026, 11, 1), dt.date(2040, 1, 1)])
def test_a_clock_that_cannot_be_right_is_told(
    open_app: Open, edition: PreparedEdition, today: dt.date, kind: str
) -> None:
    app = open_app(edition, today)
    visit_of(app).begin("en")
    router(app).open(f"deadline:{kind}")
    assert (_say(app, "question"), _say(app, "reason")) == ("now", "clock")


# Every paper leads to a day, an appointment or a "now"


def _say_number(card: DeadlineModel, number: str) -> None:
    {
        "10 days": lambda: card.chooseNumber(10, "days"),
        "1 month": lambda: card.chooseNumber(1, "months"),
        "none": card.chooseNoNumber,
        "a day": card.chooseNamedDay,
    }[number]()


def _answers(app: AppModel, kind: str) -> Iterator[str]:
    """What the card ends with, whichever way its questions are answered."""
    card = _card(app)
    ways = product((False, True), ("10 days", "1 month", "none", "a day"), ("2026-11-24", "2026-05-04", ""))
    for held, number, day in ways:
        router(app).open(f"deadline:{kind}")
        if _say(app, "question") == "held":
            card.chooseHeld(held)
        if _say(app, "question") == "number":
            _say_number(card, number)
        if _say(app, "question") == "day":
            card.chooseDay(day)
        yield str(_say(app, "question"))
        assert _say(app, "deadlineContacts"), f"{kind}: nobody to call"
        assert _say(app, "deadlineAction"), f"{kind}: nothing to do"


@pytest.mark.parametrize("language", edition_languages())
def test_every_paper_with_a_limit_leads_to_a_day_an_appointment_or_a_now(
    open_app: Open, edition: PreparedEdition, language: str
) -> None:
    app = open_app(edition, TODAY)
    visit_of(app).begin(language)
    view = edition.language(language)
    papers = {
        letter.article.id: deadlines_of(view, str(Address(LETTER.id, letter.article.id))) for letter in view.letters
    }
    assert {paper for paper, kinds in papers.items() if not kinds} == LETTERS_WITHOUT_A_LIMIT
    ends: dict[str, set[str]] = {one.id: set(_answers(app, one.id)) for one in view.deadlines}
    assert len(ends) >= 13
    for kind, found in ends.items():
        assert found <= {"counted", "passed", "now", "appointment", "last-day"}, f"{kind} leads to {found}"
    by_letter = {one.id for one in view.deadlines if one.counts_from in {"letter", "arrived", "lodged"}}
    assert {kind for kind, found in ends.items() if "counted" in found} == by_letter


def _persian(day: dt.date) -> tuple[int, int]:
    """Month and day of the calendar of Iran, counted from its first day of spring; for 2025 to 2031."""
    leap_years = {1403, 1408}  # their springs come after a year of 366 days
    year, spring = 1403, dt.date(2024, 3, 20)
    while (later := spring + dt.timedelta(days=366 if year in leap_years else 365)) <= day:
        year, spring = year + 1, later
    number = (day - spring).days
    return (number // 31 + 1, number % 31 + 1) if number < 186 else ((number - 186) // 30 + 7, (number - 186) % 30 + 1)


def test_the_persian_day_that_is_shown_is_the_same_day() -> None:
    """A reader who goes by it is never later than one who goes by the Gregorian date."""
    record = LANGUAGES["fa"]
    words = DateWords(record.locale, "0123456789", "persian")
    months = dict[int, str]()
    for number in range(5 * 366):
        day = dt.date(2026, 1, 1) + number * ONE_DAY
        month, own_day = _persian(day)
        shown, name = words.other_day(day).split(" ", 1)
        assert int(shown) == own_day
        name = name.rsplit(" ", 1)[0]
        assert months.setdefault(month, name) == name
    assert len(set(months.values())) == 12
