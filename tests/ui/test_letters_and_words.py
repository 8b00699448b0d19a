"""The lists of letters and of words, the letter that is read, and the links that lead to them."""

from __future__ import annotations

import datetime as dt
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from pytestqt.qtbot import QtBot

from kiosk.edition.address import EVENT, Address
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.app_model import AppModel
from kiosk.ui.letters_model import ANY_SENDER, LettersModel
from kiosk.ui.routes import Route
from kiosk.ui.words_model import WordsModel
from tests.helpers.editions import ALL
from tests.helpers.models import part, router, visit_of
from tests.ui.conftest import Open, article, rows


def _letters(edition: PreparedEdition, language: str) -> LettersModel:
    view = edition.language(language)
    model = LettersModel()
    event = next(event for event in view.life_events if event.letters)
    model.read(view)
    model.enter(Route("LettersScreen", Address(EVENT, event.id)))
    return model


def _papers(model: LettersModel, sender: str = ANY_SENDER) -> list[dict[str, object]]:
    """The papers of a sender as they are shown, one after the other."""
    model.choose(sender)
    while model.is_filling:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    found = [cast(list[dict[str, object]], row["letters"]) for row in rows(model, "letters")]
    return [paper for papers in found for paper in papers]


def _words(edition: PreparedEdition, language: str) -> WordsModel:
    model = WordsModel(edition.contents)
    model.read(edition.language(language))
    return model


# --- the list of letters


def test_a_letter_is_listed_with_the_words_printed_on_it(small_edition: PreparedEdition, qtbot: QtBot) -> None:
    (letter,) = _papers(_letters(small_edition, "en"))

    assert letter == {
        "key": "refusal",
        "drawing": "letter",
        "title": "A refusal",
        "official": "Beslissing · Décision",
        "label": "Beslissing\nDécision",
        "hint": "The office said no",
        "urgent": True,
    }


def test_the_words_on_the_paper_stay_dutch_and_french_for_readers_of_other_languages(
    small_edition: PreparedEdition, qtbot: QtBot
) -> None:
    (letter,) = _papers(_letters(small_edition, "ar"))

    assert (letter["title"], letter["official"]) == ("رفض", "Beslissing · Décision")


def test_the_letters_are_asked_for_by_their_sender(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _letters(edition, "en")
    senders = rows(model, "senders")

    assert rows(model, "letters") == []
    assert len({str(sender["drawing"]) for sender in senders}) == len(senders) > 1, "each office has a head of its own"
    for sender in senders:
        sent = {one.article.id for one in edition.language("en").letters if one.office == sender["key"]}
        assert {str(letter["key"]) for letter in _papers(model, str(sender["key"]))} == sent
        assert len(sent) <= 9, "few enough to be looked at one by one"


def test_who_does_not_know_the_sender_sees_all_letters_by_their_senders(edition: PreparedEdition, qtbot: QtBot) -> None:
    model = _letters(edition, "en")
    shown = _papers(model)

    assert {str(letter["key"]) for letter in shown} == {one.article.id for one in edition.language("en").letters}
    assert len(rows(model, "letters")) == len(rows(_letters(edition, "en"), "senders"))


def test_all_letters_come_a_sender_a_frame_and_are_all_there_for_who_comes_back(
    edition: PreparedEdition, qtbot: QtBot
) -> None:
    model = _letters(edition, "en")
    model.choose(ANY_SENDER)
    (first,) = rows(model, "letters")
    assert model.is_filling

    _papers(model)
    every = rows(model, "letters")
    assert every[0] == first
    assert len(every) > 1

    assert model.place is not None
    model.enter(model.place, back=True)
    assert (rows(model, "letters"), model.is_filling) == (every, False)


def test_the_letters_to_act_on_today_stand_first(edition: PreparedEdition, qtbot: QtBot) -> None:
    urgent = [bool(letter["urgent"]) for letter in _papers(_letters(edition, "en"), "cgrs")]

    assert urgent == sorted(urgent, reverse=True)
    assert len(set(urgent)) == 2


def test_back_leads_from_the_letters_of_a_sender_to_the_senders(app: AppModel) -> None:
    router(app).open("event:letter")
    model = cast(LettersModel, part(app, "letters"))

    model.choose("office")
    chosen = model.property("chosen")
    router(app).goBack()

    assert (chosen, model.property("chosen")) == ("office", "")


def test_nobody_sees_who_wrote_to_the_one_before(app: AppModel) -> None:
    router(app).open("event:letter")
    model = cast(LettersModel, part(app, "letters"))
    model.choose("office")

    visit_of(app).finish()

    assert (model.property("chosen"), rows(model, "letters")) == ("", [])


def test_title_words_too_long_for_a_tile_are_left_to_the_drawing(edition: PreparedEdition, qtbot: QtBot) -> None:
    shown = {letter["key"]: letter for letter in _papers(_letters(edition, "en"))}

    assert shown["annex-26"]["label"] == "Bijlage 26\nAnnexe 26"
    assert (shown["cgrs-refusal"]["label"], bool(shown["cgrs-refusal"]["official"])) == ("", True)


def test_the_letters_stand_under_the_title_of_their_life_event_and_before_its_pages(
    small_edition: PreparedEdition, qtbot: QtBot
) -> None:
    model = _letters(small_edition, "fr")

    assert model.property("title") == "Une lettre"
    assert [page["key"] for page in rows(model, "pages")] == ["court"]


# --- the letter that is read


def _keys(article: dict[str, object], of: str) -> list[object]:
    return [row["key"] for row in cast(list[dict[str, object]], article[of])]


def test_a_letter_is_read_like_a_page_of_the_office_that_sends_it(app: AppModel) -> None:
    router(app).open("letter:refusal")

    letter = article(app, "letter")
    assert router(app).property("screen") == "LetterScreen"
    assert (letter["title"], letter["kicker"]) == ("A refusal", "The office")
    assert (letter["official"], letter["urgent"]) == (["Beslissing", "Décision"], True)


def test_a_letter_says_first_what_to_do_and_shows_the_drawing_of_the_paper(app: AppModel) -> None:
    router(app).open("letter:refusal")

    letter = article(app, "letter")
    parts = cast(list[dict[str, object]], letter["parts"])
    assert (_keys(letter, "today"), _keys(letter, "parts")) == (["today"], ["is", "is-not", "call"])
    assert all(part["title"] and part["blocks"] for part in parts)
    assert letter["drawing"] == "letter"


def test_a_letter_leads_to_its_page_and_its_step_and_to_people(app: AppModel) -> None:
    router(app).open("letter:refusal")

    letter = article(app, "letter")
    assert letter["related"] == [{"kind": "page", "key": "court", "title": "Ask the court"}]
    assert (letter["step"], letter["stepTitle"]) == ("ask", "1. Asking")
    contacts = cast(list[dict[str, object]], letter["contacts"])
    assert [contact["phone"] for contact in contacts] == ["02\u00a0793\u00a082\u00a046"]


def test_a_letter_stays_when_the_language_changes(app: AppModel) -> None:
    router(app).open("letter:refusal")
    visit_of(app).chooseLanguage("ar")

    assert router(app).property("screen") == "LetterScreen"
    assert part(app, "letter").property("title") == "رفض"


def test_a_letter_that_is_not_translated_says_in_which_language_it_is_shown(app: AppModel) -> None:
    router(app).open("letter:refusal")
    visit_of(app).chooseLanguage("nl")

    letter = article(app, "letter")
    assert (letter["translation"], letter["languageName"], letter["rightToLeft"]) == ("missing", "English", False)


# --- the words


def test_a_word_stands_beside_those_people_hear_with_its_meaning(small_edition: PreparedEdition, qtbot: QtBot) -> None:
    (word,) = rows(_words(small_edition, "en"), "terms")

    assert (word["key"], word["title"]) == ("court", "council for litigation")
    assert word["heard"] == [{"language": "Nederlands", "word": "raad"}]
    assert word["meaning"] == "Where an answer is looked at again."
    assert (word["unsure"], word["page"]) == (False, "court")


def test_a_reader_of_dutch_is_not_told_the_dutch_word_twice(small_edition: PreparedEdition, qtbot: QtBot) -> None:
    (word,) = rows(_words(small_edition, "nl"), "terms")

    assert (word["title"], word["heard"]) == ("raad", [])


def test_a_word_nobody_is_sure_of_says_so_wherever_it_is_shown(small_edition: PreparedEdition, qtbot: QtBot) -> None:
    unsure = {language: rows(_words(small_edition, language), "terms")[0]["unsure"] for language in ALL}

    assert {language for language in ALL if unsure[language]} == {"ar"} | {"fr"}  # French falls back to Arabic


@pytest.mark.parametrize("language", ALL)
def test_the_meaning_is_told_in_the_language_of_the_reader(
    small_edition: PreparedEdition, qtbot: QtBot, language: str
) -> None:
    term = small_edition.language(language).terms[0]

    assert rows(_words(small_edition, language), "terms")[0]["meaning"] == term.meaning
    assert len({small_edition.language(other).terms[0].meaning for other in ALL}) == len(ALL)


def test_the_words_change_with_the_language(app: AppModel) -> None:
    router(app).go("WordsScreen")
    visit_of(app).chooseLanguage("ar")

    assert rows(part(app, "words"), "terms")[0]["title"] == "المجلس"


# --- where links lead


@pytest.mark.parametrize(
    ("link", "screen"),
    [
        ("letter:refusal", "LetterScreen"),
        ("letter:refusal#today", "LetterScreen"),
        ("term:court", "WordsScreen"),
        ("page:court", "PageScreen"),
        ("step:ask", "StepScreen"),
        ("figures:share", "StoryScreen"),
    ],
)
def test_a_link_leads_to_its_screen(app: AppModel, link: str, screen: str) -> None:
    router(app).open(link)

    assert router(app).property("screen") == screen


@pytest.mark.parametrize(
    "link", ["letter:court", "letter:", "letter:../refusal", "term:refusal", "term:", "words:court"]
)
def test_a_link_to_what_is_not_there_leads_nowhere(app: AppModel, link: str) -> None:
    router(app).open(link)

    assert router(app).property("screen") == "HomeScreen"


def test_the_word_that_was_asked_for_is_remembered_until_the_screen_is_opened_again(app: AppModel) -> None:
    words = part(app, "words")

    router(app).open("term:court")
    assert words.property("word") == "court"
    router(app).go("WordsScreen")
    assert words.property("word") == ""


def test_the_life_event_of_letters_opens_their_list_and_another_its_pages(app: AppModel) -> None:
    router(app).open("event:letter")
    assert router(app).property("screen") == "LettersScreen"

    router(app).open("event:arrived")
    assert router(app).property("screen") == "TopicScreen"


def test_back_leads_from_a_letter_to_the_list(app: AppModel) -> None:
    router(app).open("event:letter")
    router(app).open("letter:refusal")
    router(app).goBack()

    assert router(app).property("screen") == "LettersScreen"


# --- past their days


@pytest.mark.parametrize(("day", "expired"), [(dt.date(2027, 12, 31), False), (dt.date(2028, 1, 1), True)])
def test_a_letter_expires_the_day_after_the_hard_date_of_its_page(open_app: Open, day: dt.date, expired: bool) -> None:
    app = open_app(today=day)
    visit_of(app).begin("en")
    router(app).open("letter:refusal")

    assert article(app, "letter")["expired"] is expired


@pytest.mark.parametrize(("day", "past"), [(dt.date(2027, 2, 21), False), (dt.date(2027, 2, 22), True)])
def test_a_letter_says_that_its_review_is_over_from_the_day_after(open_app: Open, day: dt.date, past: bool) -> None:
    app = open_app(today=day)
    visit_of(app).begin("en")
    router(app).open("letter:refusal")

    assert article(app, "letter")["pastReview"] is past
