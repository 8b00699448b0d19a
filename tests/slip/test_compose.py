"""What stands on a slip."""

from __future__ import annotations

import datetime as dt

from kiosk.edition.address import Address
from kiosk.prepared.store import PreparedEdition
from kiosk.slip.compose import column_of
from kiosk.slip.languages import beside
from kiosk.slip.record import DayLines
from tests.helpers.every import of_every
from tests.helpers.languages import edition_languages, official_languages
from tests.helpers.slips import column, every_address, reader_of


def test_a_page_says_what_to_do_whom_to_call_and_how_old_it_is(edition: PreparedEdition) -> None:
    slip = column(reader_of(edition, "en"), "page:appeal")
    assert slip.title == "Appeal: ask the court to look again"
    assert slip.tasks_title == "What to do today"
    assert "Fedasil Info Point" in [person.name for person in slip.people]
    assert [line.text for line in slip.foot][-2:] == ["Checked on 21 November 2026", "Edition 1 of 30 November 2026"]


def test_of_a_sensitive_page_only_the_people_are_on_paper(edition: PreparedEdition) -> None:
    """Somebody else may find it."""
    reader = reader_of(edition, "en")
    for key, page in reader.view.pages.items():
        if page.sensitive:
            slip = column(reader, f"page:{key}")
            assert slip.title != page.article.title
            assert slip.in_short == slip.tasks_title == ""
            assert slip.tasks == ()
            assert slip.people


def test_a_text_past_its_last_day_is_not_taken_along(edition: PreparedEdition) -> None:
    slip = column(reader_of(edition, "en", dt.date(2030, 1, 1)), "page:appeal")
    assert slip.tasks == ()
    assert slip.in_short == edition.language("en").words.of("trust.expired_ask")
    assert slip.people


def test_the_day_of_an_answer_stands_with_what_it_is_about(edition: PreparedEdition) -> None:
    day = DayLines(lead="Ask the court to look again", day="Wednesday 9 December 2026")
    slip = column(reader_of(edition, "en"), "deadline:refusal", day)
    assert slip.day == (day,)
    assert edition.language("en").words.of("day.own_letter") in [line.text for line in slip.foot]


def test_what_was_cut_is_said(edition: PreparedEdition) -> None:
    reader = reader_of(edition, "en")
    slips = [column(reader, address) for address in every_address(reader.view)]
    assert any(slip.tasks and slip.tasks[-1].text == reader.view.words.of("slip.more") for slip in slips)


def test_a_word_of_the_glossary_has_no_slip(edition: PreparedEdition) -> None:
    assert column_of(reader_of(edition, "en"), Address("term", "appeal")) is None


@of_every("language", edition_languages())
def test_everything_that_can_be_taken_along_has_a_slip(edition: PreparedEdition, language: str) -> None:
    reader = reader_of(edition, language)
    for address in every_address(reader.view):
        slip = column(reader, address)
        assert slip.title, address
        assert slip.people, address


def test_beside_the_readers_language_stands_one_of_the_offices() -> None:
    official = official_languages()
    first, second, *others = official
    assert beside("ar", official) == official
    assert beside(first, official) == (second, *others)
    assert beside("ar", official, spoken_here=second) == (second, first, *others)
