"""What is known about the short words of TOML files: outdated, made by a machine or a person, reviewed."""

from __future__ import annotations

import pytest

from kiosk.editing import word_records
from kiosk.edition.records.short_texts import ShortText
from kiosk.edition.word_states import word_state, worst_state
from kiosk.rendering.compose import compose
from tests.helpers.editions import ENGLISH, TODAY, EditionFolder, write_edition

RECORDS, STORIES = "translations.toml", "statistics/statistics.toml"


def _text(edition: EditionFolder, name: str) -> ShortText:
    return next(text for text in edition.load().short_texts if f"{text.path}#{text.name}" == name)


def _state(edition: EditionFolder, name: str, language: str = "ar") -> str | None:
    return word_state(edition.load(), _text(edition, name), language)


def _review(edition: EditionFolder, *names: str) -> None:
    loaded = edition.load()
    texts = word_records.named_texts(loaded, names)
    word_records.save(loaded, word_records.with_review(loaded, texts, "ar", "A. Speaker", TODAY))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("topics.toml#group/start/title", "Start here", "Begin here"),
        ("contacts.toml#helper/note", "Call **today**", "Call **now**"),
        ("institutions.toml#office/names", "The office", "An office"),
        ("marks.toml#may_have_changed", "May have changed", "Perhaps changed"),
        ("units.toml#weeks", "{n} weeks", "{n} full weeks"),
        ("glossary.toml#court/terms", "council for", "court for"),
        ("glossary.toml#court/meaning", "Where an answer", "Where your answer"),
        ("procedure/graph.toml#step/ask/side_road/refused/words", "They say no", "They refuse"),
        (f"{STORIES}#story/visitors/break/2024/words", "Counted anew", "Counted again"),
        (f"{STORIES}#story/visitors/findings/1", "More came", "More people came"),
    ],
)
def test_words_whose_english_changed_are_outdated_and_no_others(
    small: EditionFolder, name: str, old: str, new: str
) -> None:
    assert _state(small, name) == "machine"

    small.replace(name.partition("#")[0], old, new)

    edition = small.load()
    outdated = [t for t in edition.short_texts if word_state(edition, t, "ar") == "outdated"]
    assert [f"{text.path}#{text.name}" for text in outdated] == [name]


def test_an_edit_of_markup_or_of_a_second_form_of_a_term_outdates_nothing(small: EditionFolder) -> None:
    small.replace("contacts.toml", "Call **today**", "Call *today*")
    small.replace("glossary.toml", '["council for litigation"]', '["council for litigation", "council"]')

    assert small.faults() == []


def test_words_that_record_nothing_are_outdated(small: EditionFolder) -> None:
    small.remove(RECORDS)

    edition = small.load()

    assert {word_state(edition, text, "ar") for text in edition.short_texts} == {"outdated"}
    assert set(small.codes()) == {"outdated-words"}
    assert len(small.codes()) == len(edition.short_texts)


def test_the_original_is_the_original_and_missing_words_have_no_state(small: EditionFolder) -> None:
    small.replace("topics.toml", ', ar = "ابدأ هنا"', "")

    assert _state(small, "topics.toml#group/start/title", "en") == "original"
    assert _state(small, "topics.toml#group/start/title") is None


def test_a_whole_file_can_be_said_to_be_made_by_a_person(small: EditionFolder) -> None:
    small.replace(RECORDS, '["topics.toml".ar]\ntranslation = "machine"', '["topics.toml".ar]\ntranslation = "person"')

    assert _state(small, "topics.toml#group/start/title") == "person"
    assert _state(small, "marks.toml#limit/answer") == "machine"


def test_a_review_holds_until_the_words_change(small: EditionFolder) -> None:
    _review(small, "glossary.toml")
    assert _state(small, "glossary.toml#court/meaning") == "reviewed"
    assert small.faults() == []

    small.replace("glossary.toml", "مرة أخرى", "من جديد")

    assert _state(small, "glossary.toml#court/meaning") == "machine"
    assert _state(small, "glossary.toml#court/terms") == "reviewed"
    line = small.line(RECORDS, '"court/meaning" = {')
    assert [str(fault) for fault in small.faults()] == [
        f"{RECORDS}:{line}: warning: void-review: glossary.toml court/meaning in ar changed after A. Speaker reviewed "
        "it on 2026-11-21 and counts as not reviewed; have it reviewed again, or remove the record"
    ]


def test_reviewed_words_are_outdated_when_their_english_changes(small: EditionFolder) -> None:
    _review(small, "glossary.toml")
    small.replace("glossary.toml", "Where an answer", "Where your answer")

    assert _state(small, "glossary.toml#court/meaning") == "outdated"


def test_the_warning_names_the_record_the_languages_and_the_command(small: EditionFolder) -> None:
    small.replace("glossary.toml", "Where an answer", "Where your answer")

    assert [str(fault) for fault in small.faults()] == [
        f"glossary.toml:{small.line('glossary.toml', '[court.meaning]')}: warning: outdated-words: court/meaning: the "
        "English is not the one that ar was made from; translate anew, then run "
        "`kiosk confirm --words glossary.toml#court/meaning --lang ar`"
    ]


def test_the_warning_names_all_languages(tmp_path_factory: pytest.TempPathFactory) -> None:
    edition = write_edition(tmp_path_factory.mktemp("content"), (*ENGLISH, "fr", "ar"))
    edition.replace("topics.toml", "Start here", "Begin here")

    told = next(fault.message for fault in edition.faults() if fault.code == "outdated-words")

    assert "that fr, ar was made from" in told
    assert told.endswith("`kiosk confirm --words topics.toml#group/start/title`")


# --- what readers are told


def test_the_glossary_is_as_good_as_the_worst_of_its_words(small: EditionFolder) -> None:
    assert compose(small.load(), "en").terms_state == "original"
    assert compose(small.load(), "ar").terms_state == "machine"

    _review(small, "glossary.toml#court/terms")
    assert compose(small.load(), "ar").terms_state == "machine"

    _review(small, "glossary.toml")
    assert compose(small.load(), "ar").terms_state == "reviewed"

    small.replace("glossary.toml", "Where an answer", "Where your answer")
    assert compose(small.load(), "ar").terms_state == "outdated"


def test_words_of_other_files_say_nothing_of_the_glossary(small: EditionFolder) -> None:
    _review(small, "glossary.toml")
    small.replace("topics.toml", "Start here", "Begin here")

    assert compose(small.load(), "ar").terms_state == "reviewed"


def test_a_story_is_as_good_as_the_worst_of_its_own_words(small: EditionFolder) -> None:
    _review(small, f"{STORIES}#story/share")
    small.replace(STORIES, "Counted anew", "Counted again")

    told = {story.id: story.state for story in compose(small.load(), "ar").stories}

    assert told == {"visitors": "outdated", "share": "reviewed", "claims": "machine"}
    assert {story.state for story in compose(small.load(), "en").stories} == {"original"}


def test_of_no_words_there_is_nothing_to_say(small: EditionFolder) -> None:
    assert worst_state(small.load(), [], "ar") == "original"
