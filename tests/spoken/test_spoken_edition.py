"""An edition as it is said: all that is shown, in voices that are right, with what somebody read aloud."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kiosk.editing.recordings import known
from kiosk.edition.edition import Edition
from kiosk.errors import DamagedError
from kiosk.prepared.fingerprint import edition_key
from kiosk.prepared.spoken import SpokenEdition
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from kiosk.rendering.compose import compose
from kiosk.spoken.edition import sayer, spoken_edition
from kiosk.spoken.sections import sections, withdrawn
from kiosk.spoken.shown import shown_texts
from tests.helpers.editions import ALL, BOTH, EditionFolder, write_edition
from tests.helpers.opus import recording
from tests.helpers.recordings import record

TODAY = "page:arrival#today"


@pytest.fixture
def small(tmp_path: Path) -> EditionFolder:
    return write_edition(tmp_path / "content", BOTH)


def _spoken(folder: EditionFolder, language: str) -> SpokenEdition:
    edition = folder.load()
    return spoken_edition(edition, compose(edition, language))


def _every_text(edition: Edition, language: str) -> set[str]:
    return {text.text for text in shown_texts(compose(edition, language)) if any(map(str.isalpha, text.text))}


@pytest.mark.parametrize("language", ALL)
def test_everything_that_is_shown_is_found_by_its_words(tmp_path: Path, language: str) -> None:
    folder = write_edition(tmp_path, ALL)

    spoken = _spoken(folder, language)

    assert _every_text(folder.load(), language) <= spoken.blocks.keys()
    assert all(sentence.text in text for text, sentences in spoken.blocks.items() for sentence in sentences), (
        "a sentence is a piece of its text"
    )


def test_what_the_screens_show_is_told_from_what_only_programs_read(small: EditionFolder) -> None:
    """Names of files, addresses and markup are no words; every kind of thing with words is there."""
    texts = set(_spoken(small, "en").blocks)

    assert not [text for text in texts if text.startswith(("page:", "<", "http"))]
    view = compose(small.load(), "en")
    assert {view.help.say, view.pages["arrival"].article.title, view.letters[0].article.in_short.text} <= texts
    assert {
        view.stories[0].title,
        view.terms[0].meaning,
        view.deadlines[0].title,
        view.what_ifs[0].article.title,
    } <= texts


def test_words_of_an_office_are_heard_in_its_language(small: EditionFolder) -> None:
    blocks = _spoken(small, "en").blocks
    heard = {code: word for term in compose(small.load(), "en").terms for code, word in term.heard}

    assert {code: blocks[word][0].parts[0].language for code, word in heard.items()} == {code: code for code in heard}


def test_a_short_number_to_call_is_said_digit_by_digit(small: EditionFolder) -> None:
    small.replace("facts.toml", small.load().facts["help-phone"].value, "112")  # type: ignore[arg-type]

    assert _spoken(small, "en").blocks["112"][0].parts[0].words == "1 1 2"


def test_an_editor_says_how_a_word_is_said(small: EditionFolder) -> None:
    small.write("pronunciations.toml", 'word = [{ written = "passport", said = "pass port", language = "en" }]\n')

    spoken = _spoken(small, "en")

    said = [part.words for text in spoken.blocks.values() for one in text for part in one.parts]
    assert any("pass port" in words for words in said)
    assert not any("passport" in words for words in said)


def test_a_word_that_its_text_tells_apart_by_a_sign_is_left_as_its_line_has_it(small: EditionFolder) -> None:
    """«رُفض» was refused, «رفض» is a refusal: the letters alone do not say which, so no entry goes before the line."""
    entry = '{{ written = "{}", said = "{}", language = "ar" }}'
    words = f"word = [{entry.format('{}', 'رُفِضَ')}, {entry.format('رفض', 'رَفْض')}]"
    small.write("pronunciations.toml", words.replace("{}", "رُفض"))
    small.write("vowels/ar.tsv", "machine\tرَفَضَ الطَّلَبَ\n")

    say = sayer(small.load(), "ar")

    assert say("رفض الطلب").sentences[0].parts[0].words.startswith("رَفَضَ")
    small.write("pronunciations.toml", words.replace("{}", "رد"))
    assert sayer(small.load(), "ar")("رفض الطلب").sentences[0].parts[0].words.startswith("رَفْض")


def test_arabic_is_heard_where_its_vowel_signs_are_known(small: EditionFolder) -> None:
    title = compose(small.load(), "ar").pages["arrival"].article.title
    assert not any(one.parts for one in _spoken(small, "ar").blocks[title])

    small.write("vowels/ar.tsv", f"reviewed\t{title}\n")

    assert all(one.parts for one in _spoken(small, "ar").blocks[title])


# --- what somebody read aloud


def test_a_recording_of_a_section_is_named_by_its_address(small: EditionFolder) -> None:
    record(small, "en", TODAY)

    assert _spoken(small, "en").clips == {TODAY: "en/page-arrival-today.opus"}


@pytest.mark.parametrize("change", ["word", "fact"])
def test_it_is_withdrawn_when_a_word_or_a_number_of_it_changes(small: EditionFolder, change: str) -> None:
    record(small, "en", TODAY)

    if change == "word":
        small.replace("pages/arrival/en.md", "Tell the office", "Tell an office")
    else:
        small.replace("facts.toml", f"value = {small.load().facts['waiting-weeks'].value}", "value = 77")

    assert _spoken(small, "en").clips == {}


def test_other_sections_keep_theirs(small: EditionFolder) -> None:
    record(small, "en", TODAY)

    small.replace("pages/arrival/en.md", "The card is no passport.", "The card is not a passport.")

    assert TODAY in _spoken(small, "en").clips


def test_every_section_can_be_read_aloud_and_its_short_answer(small: EditionFolder) -> None:
    found = [str(one.place.address) for one in sections(compose(small.load(), "en"))]

    assert {"page:arrival#in-short", TODAY, "step:ask#happens", "letter:refusal#call"} <= set(found)
    assert len(found) == len(set(found))


# --- prepared


@pytest.fixture
def prepared(small: EditionFolder, tmp_path: Path) -> Callable[[], PreparedEdition]:
    return lambda: PreparedEdition(prepare(small.root, tmp_path / "prepared", lambda language: None))


def test_it_is_prepared_beside_what_is_shown(small: EditionFolder, prepared: Callable[[], PreparedEdition]) -> None:
    record(small, "en", TODAY)

    edition = prepared()

    assert edition.spoken("en") == _spoken(small, "en")
    clip = edition.recording(edition.spoken("en").clips[TODAY])
    assert clip.read_bytes() == recording()


def test_a_recording_that_was_altered_is_not_played(
    small: EditionFolder, prepared: Callable[[], PreparedEdition]
) -> None:
    record(small, "en", TODAY)
    edition = prepared()
    clip = edition.folder / "audio" / "en" / "page-arrival-today.opus"
    clip.chmod(0o644)
    clip.write_bytes(recording(seconds=5))

    with pytest.raises(DamagedError):
        edition.recording(edition.spoken("en").clips[TODAY])


@pytest.mark.parametrize("without", [None, b"OggS", recording() + b"OggS"], ids=["missing", "cut off", "longer"])
def test_a_recording_that_is_put_back_is_played(
    small: EditionFolder, prepared: Callable[[], PreparedEdition], without: bytes | None
) -> None:
    path = record(small, "en", TODAY)
    if without is None:
        small.remove(path)
    else:
        small.write(path, without)
    assert prepared().spoken("en").clips == {}

    small.write(path, recording())

    assert prepared().spoken("en").clips == {TODAY: "en/page-arrival-today.opus"}


def test_a_start_does_not_read_what_was_recorded(small: EditionFolder) -> None:
    """The list of recordings has the hash of each; a start looks whether the files are there and how long they are."""
    path = record(small, "en", TODAY)
    before = edition_key(small.root)

    small.write(path, bytes(len(recording())))

    assert edition_key(small.root) == before


def test_a_language_is_told_from_the_place_of_a_recording_not_from_a_name_that_looks_like_it(
    small: EditionFolder,
) -> None:
    """A page may be called as a language is: `pages/en/audio/ar/today.opus` is read in Arabic."""
    path = record(small, "ar", TODAY)
    edition = small.load()
    other = path.replace("/arrival/", "/en/")
    recorded = msgspec.structs.replace(edition, recordings={other: edition.recordings[path]})

    assert known(recorded, "en") == []
    assert [one.path for one in known(recorded, "ar")] == [other]
    assert list(withdrawn(recorded, compose(edition, "en"))) == []
    assert list(withdrawn(recorded, compose(edition, "ar"))) == [other]
