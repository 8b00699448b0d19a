"""`translations.toml` is written whole, in the order of the edition, and reads back as what was meant."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.word_records import as_toml, differing, named_texts, save, with_current, with_review
from kiosk.edition.kinds import KINDS, LETTER, WHAT_IF
from kiosk.edition.records.articles import Review
from kiosk.edition.records.short_texts import WordRecords
from kiosk.edition.short_texts import files_of_words
from kiosk.errors import UsageError
from tests.helpers.editions import ENGLISH, TODAY, EditionFolder, write_edition
from tests.helpers.properties import steady

PATH = "translations.toml"


def _names(edition: EditionFolder, *names: str) -> list[str]:
    return [f"{text.path}#{text.name}" for text in named_texts(edition.load(), names)]


def _confirm(edition: EditionFolder, *names: str, language: str = "ar") -> None:
    loaded = edition.load()
    save(loaded, with_current(loaded, named_texts(loaded, names), [language]))


def test_words_are_named_by_file_and_by_record(small: EditionFolder) -> None:
    assert _names(small, "marks") == _names(small, "marks.toml")
    assert _names(small, "statistics.toml") == _names(small, "statistics/statistics.toml")
    assert _names(small, "glossary.toml#court") == ["glossary.toml#court/terms", "glossary.toml#court/meaning"]
    assert _names(small, "glossary.toml#court/meaning") == ["glossary.toml#court/meaning"]
    assert {name.partition("#")[0] for name in _names(small)} == set(files_of_words(KINDS)) - {
        LETTER.list_file,
        WHAT_IF.list_file,
    }


@pytest.mark.parametrize("name", ["notes.toml", "glossary.toml#cou", "#court", "", "pages/arrival"])
def test_a_name_that_stands_for_nothing_is_told(small: EditionFolder, name: str) -> None:
    with pytest.raises(UsageError, match="there is no such file of words"):
        _names(small, name)


def test_confirming_one_record_leaves_the_others_as_they_are(small: EditionFolder) -> None:
    small.replace("topics.toml", "Start here", "Begin here")
    small.replace("topics.toml", "First days", "The first days")
    before = small.text(PATH)

    _confirm(small, "topics.toml#group/start/hint")

    assert [fault.message.partition(":")[0] for fault in small.faults()] == ["group/start/title"]
    assert len(set(small.text(PATH).splitlines()) - set(before.splitlines())) == 1


def test_confirming_leaves_other_languages_alone(small: EditionFolder) -> None:
    small.replace("topics.toml", "Start here", "Begin here")

    _confirm(small, language="en")

    assert small.codes() == ["outdated-words"]


def test_a_second_time_writes_nothing(small: EditionFolder) -> None:
    small.write(PATH, "# looked at\n" + small.text(PATH))
    before = small.files()

    _confirm(small)

    assert small.files() == before


def test_records_of_words_that_are_gone_are_left_out(small: EditionFolder) -> None:
    small.append(PATH, '\n["notes.toml".ar.made_from]\nx = "0123456789ab"\n')
    small.replace(PATH, '"court/meaning" =', '"count/meaning" =')

    _confirm(small)

    assert small.faults() == []
    assert "notes.toml" not in small.text(PATH)
    assert "count/meaning" not in small.text(PATH)


def test_missing_words_are_made_from_nothing(small: EditionFolder) -> None:
    small.replace("topics.toml", ', ar = "ابدأ هنا"', "")
    small.remove(PATH)

    _confirm(small)

    assert "group/start/title" not in small.text(PATH)
    assert "group/start/hint" in small.text(PATH)


def test_an_edition_without_translations_has_no_such_file(tmp_path: Path) -> None:
    loaded = write_edition(tmp_path, ENGLISH).load()

    save(loaded, with_current(loaded, loaded.short_texts, loaded.languages))

    assert not (tmp_path / PATH).exists()


def test_a_review_stands_on_one_line(small: EditionFolder) -> None:
    loaded = small.load()

    save(loaded, with_review(loaded, named_texts(loaded, ["marks.toml#limit/answer"]), "ar", 'A "B" C', TODAY))

    assert r'"limit/answer" = { by = "A \"B\" C", on = 2026-11-21, hash = "' in small.text(PATH)
    assert small.faults() == []


def test_what_differs_is_told_by_file_and_language() -> None:
    one, other = WordRecords(), WordRecords(translation="person")

    arabic, french, other_french = {"ar": one}, {"fr": one}, {"fr": other}

    assert differing({"a": arabic | french}, {"a": arabic | other_french, "b": arabic}) == {"a": ["fr"], "b": ["ar"]}


_HASHES = st.dictionaries(st.text(max_size=8), st.text("0123456789abcdef", min_size=12, max_size=12), max_size=3)
_REVIEWS = st.builds(Review, by=st.text(max_size=8), on=st.dates(dt.date(2000, 1, 1)), hash=st.text(max_size=8))


@steady
@given(
    st.builds(
        WordRecords,
        translation=st.sampled_from(["machine", "person"]),
        made_from=_HASHES,
        made_by_person=_HASHES,
        reviewed=st.dictionaries(st.text(max_size=8), _REVIEWS, max_size=3),
    )
)
def test_what_is_written_reads_back_as_it_was(records: WordRecords) -> None:
    text = as_toml({"glossary.toml": {"ar": records}})

    assert msgspec.convert(tomllib.loads(text), dict[str, dict[str, WordRecords]]) == {"glossary.toml": {"ar": records}}
