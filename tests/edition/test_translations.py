"""What is known about each section of a translation: outdated, made by a machine or a person, reviewed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.editing.confirm import confirm, review
from kiosk.edition.translation import outdated_sections, section_hashes, section_states, state, words_hash
from kiosk.errors import ContentError, UsageError
from kiosk.rendering.compose import compose
from tests.helpers.editions import TODAY, EditionFolder
from tests.helpers.properties import steady

ARRIVAL, ARRIVAL_AR = "pages/arrival/en.md", "pages/arrival/ar.md"


def _outdated(edition: EditionFolder, slug: str = "arrival") -> list[str]:
    articles = edition.load().pages[slug].articles
    return outdated_sections(articles["ar"], articles["en"])


def _confirm(edition: EditionFolder, slug: str = "arrival", language: str | None = None) -> list[str]:
    loaded = edition.load()
    return list(confirm(loaded, loaded.pages[slug].articles, language))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tell the office that", "Tell **the office** that"),
        ("Tell the office that", "Tell the office\nthat"),
        ("Tell the office that", "Tell the   *office* that"),
        ("- Keep every paper.", "* Keep every paper."),
        ('"Do not wait"', "“Do not wait”"),
        ("| The card | The office |", "|The card|The office|"),
        ('"Your first days"', '"Your _first_ days"'),
    ],
)
def test_an_edit_of_markup_alone_flags_nothing(small: EditionFolder, old: str, new: str) -> None:
    small.replace(ARRIVAL, old, new)

    assert _outdated(small) == []


@pytest.mark.parametrize(
    ("old", "new", "section"),
    [
        ("Tell the office that", "Tell an office that", "today"),
        ("Open every letter.", "Open each letter.", "today"),
        ("A letter can hold", "A letter may hold", "today"),
        ("| The card |", "| A card |", "papers"),
        ("## Papers", "## Your papers", "papers"),
        ("{fact:waiting-weeks}", "{fact:answer-days}", "today"),
        ("page:court#time", "page:court", "today"),
        ("What to do now", "What to do soon", "head"),
        ("Keep every paper.", "Keep all papers.", "head"),
        ("Your first days", "Your first week", "head"),
    ],
)
def test_an_edit_of_a_word_flags_its_section_alone(small: EditionFolder, old: str, new: str, section: str) -> None:
    small.replace(ARRIVAL, old, new)

    assert _outdated(small) == [section]


def test_a_new_section_is_flagged(small: EditionFolder) -> None:
    small.append(ARRIVAL, "\n## More {#more}\n\nWords.\n")

    assert _outdated(small) == ["more"]


def test_a_translation_that_records_nothing_is_outdated_in_every_section(small: EditionFolder) -> None:
    small.write(ARRIVAL_AR, small.text(ARRIVAL_AR).replace("[made_from]", "[made_from]\n# nothing\n#"))
    text = small.text(ARRIVAL_AR)
    front, _, body = text.partition("[made_from]")
    small.write(ARRIVAL_AR, front + "+++" + body.partition("+++")[2])

    assert _outdated(small) == ["head", "today", "papers"]


def test_the_original_is_never_outdated(small: EditionFolder) -> None:
    english = small.load().pages["arrival"].articles["en"]

    assert outdated_sections(english, english) == []


def _states(edition: EditionFolder, slug: str = "arrival") -> dict[str, str]:
    articles = edition.load().pages[slug].articles
    return dict(section_states(articles["ar"], articles["en"]))


def _state(edition: EditionFolder, slug: str = "arrival") -> str:
    articles = edition.load().pages[slug].articles
    return state(articles["ar"], articles["en"])


def _reviewed(edition: EditionFolder, slug: str = "arrival") -> list[str]:
    loaded = edition.load()
    return list(review(loaded, loaded.pages[slug].articles, "ar", "A. Speaker", TODAY))


def test_a_translation_is_what_its_front_matter_says_until_it_is_reviewed(small: EditionFolder) -> None:
    assert _states(small) == {"head": "machine", "today": "machine", "papers": "machine"}

    small.replace(ARRIVAL_AR, '"machine"', '"person"')
    assert _states(small) == {"head": "person", "today": "person", "papers": "person"}


def test_the_original_is_the_original_in_every_section(small: EditionFolder) -> None:
    english = small.load().pages["arrival"].articles["en"]

    assert set(section_states(english, english).values()) == {"original"}
    assert state(english, english) == "original"


def test_words_a_person_put_into_a_machine_translation_are_theirs_until_they_change(small: EditionFolder) -> None:
    words = section_hashes(small.load().pages["arrival"].articles["ar"])["today"]
    small.replace(ARRIVAL_AR, "[made_from]", f'[made_by_person]\ntoday = "{words}"\n\n[made_from]')
    assert _states(small) == {"head": "machine", "today": "person", "papers": "machine"}

    small.replace(ARRIVAL_AR, "أخبر المكتب", "قل للمكتب")
    assert _states(small)["today"] == "machine"


def test_a_review_makes_every_section_reviewed(small: EditionFolder) -> None:
    assert _reviewed(small) == [ARRIVAL_AR]

    assert _states(small) == {"head": "reviewed", "today": "reviewed", "papers": "reviewed"}
    assert _state(small) == "reviewed"
    assert small.faults() == []


def test_a_review_holds_for_a_section_until_its_words_change(small: EditionFolder) -> None:
    _reviewed(small)
    small.replace(ARRIVAL_AR, "أخبر المكتب", "قل للمكتب")

    assert _states(small) == {"head": "reviewed", "today": "machine", "papers": "reviewed"}
    assert _state(small) == "machine"
    assert [str(fault) for fault in small.faults()] == [
        f"{ARRIVAL_AR}:1: warning: void-review: today changed after A. Speaker reviewed it on 2026-11-21 and counts as "
        "not reviewed; have it reviewed again, or remove it from [reviewed]"
    ]


def test_a_review_outlives_an_edit_of_markup(small: EditionFolder) -> None:
    _reviewed(small)
    small.replace(ARRIVAL_AR, "- احتفظ", "* احتفظ")

    assert _state(small) == "reviewed"


def test_a_reviewed_section_is_outdated_when_its_english_changes(small: EditionFolder) -> None:
    _reviewed(small)
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    assert _states(small) == {"head": "reviewed", "today": "outdated", "papers": "reviewed"}
    assert _state(small) == "outdated"


def test_a_review_says_too_that_the_translation_is_current(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    _reviewed(small)

    assert _state(small) == "reviewed"


def test_a_second_review_takes_the_place_of_the_first(small: EditionFolder) -> None:
    _reviewed(small)
    small.replace(ARRIVAL_AR, "[reviewed]\n", "[reviewed]\n# read aloud\n")
    small.replace(ARRIVAL_AR, "أخبر المكتب", "قل للمكتب")
    _reviewed(small)

    text = small.text(ARRIVAL_AR)
    assert (text.count("[reviewed]"), text.count("# read aloud"), text.count("today = {")) == (1, 1, 1)
    assert _state(small) == "reviewed"


def test_a_review_is_written_as_an_editor_would(small: EditionFolder) -> None:
    words = section_hashes(small.load().pages["court"].articles["ar"])["time"]
    _reviewed(small, "court")

    assert f'time = {{ by = "A. Speaker", on = 2026-11-21, hash = "{words}" }}\n+++' in small.text("pages/court/ar.md")


def test_a_missing_section_makes_a_reviewed_translation_outdated(small: EditionFolder) -> None:
    _reviewed(small)
    small.append(ARRIVAL, "\n## More {#more}\n\nWords.\n")

    assert _state(small) == "outdated"


@pytest.mark.parametrize("name", ["", "  ", "A\nB", "x" * 81, "A\u202eB"])
def test_a_review_needs_a_name(small: EditionFolder, name: str) -> None:
    loaded = small.load()

    with pytest.raises(UsageError, match="--reviewed-by: give a name"):
        list(review(loaded, loaded.pages["arrival"].articles, "ar", name, TODAY))


def test_readers_are_told_the_state_of_the_page_and_of_each_section(small: EditionFolder) -> None:
    _reviewed(small)
    small.replace(ARRIVAL_AR, "أخبر المكتب", "قل للمكتب")

    article = compose(small.load(), "ar").pages["arrival"].article

    assert article.state == "machine"
    assert {section.id: section.state for section in article.sections} == {"today": "machine", "papers": "reviewed"}


def test_a_hash_is_twelve_hex_digits_for_every_section_and_the_head(small: EditionFolder) -> None:
    hashes = section_hashes(small.load().pages["arrival"].articles["en"])

    assert list(hashes) == ["head", "today", "papers"]
    assert all(len(value) == 12 and int(value, 16) >= 0 for value in hashes.values())


@steady
@given(st.lists(st.text(alphabet="abcé7", min_size=1, max_size=5), min_size=1, max_size=8), st.data())
def test_a_hash_sees_words_and_not_what_stands_between_them(words: list[str], data: st.DataObject) -> None:
    gaps = [data.draw(st.text(alphabet=' \n*_#>|`"“”!-', min_size=1, max_size=4)) for _ in words]
    text = "".join(gap + word for gap, word in zip(gaps, words, strict=True))

    assert words_hash(text) == words_hash(" ".join(words))
    assert words_hash(text + " z") != words_hash(text)


# --- confirm


def test_confirm_makes_a_translation_current_and_names_the_file(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    assert _confirm(small) == [ARRIVAL_AR]
    assert small.faults() == []


def test_confirm_writes_nothing_when_all_is_current(small: EditionFolder) -> None:
    before = small.files()

    assert _confirm(small) == []
    assert small.files() == before


def test_confirm_a_second_time_changes_nothing(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    _confirm(small)
    before = small.files()

    assert _confirm(small) == []
    assert small.files() == before


def test_confirm_changes_nothing_but_the_table_of_hashes(small: EditionFolder) -> None:
    small.replace(ARRIVAL_AR, "+++\n\n##", "+++\n\n\n##")
    before = small.files()
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    _confirm(small)
    after = small.files()

    assert {path for path in after if after[path] != before[path]} == {ARRIVAL, ARRIVAL_AR}
    front_before, _, rest_before = before[ARRIVAL_AR].decode().partition("[made_from]")
    front_after, _, rest_after = after[ARRIVAL_AR].decode().partition("[made_from]")
    assert front_after == front_before
    assert rest_after.partition("+++")[2] == rest_before.partition("+++")[2]


def test_confirm_leaves_other_languages_alone(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")

    assert _confirm(small, language="en") == []
    assert _outdated(small) == ["today"]


def test_confirm_replaces_a_table_that_an_editor_wrote_a_note_into(small: EditionFolder) -> None:
    small.replace(ARRIVAL_AR, "[made_from]\n", "[made_from]\n# looked at by A.\n")
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    _confirm(small)

    assert small.faults() == []
    assert small.text(ARRIVAL_AR).count("[made_from]") == 1


def test_confirm_forgets_a_section_that_is_gone(small: EditionFolder) -> None:
    small.replace(ARRIVAL_AR, "[made_from]\n", '[made_from]\ngone = "000000000000"\n')
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    _confirm(small)

    assert "gone" not in small.text(ARRIVAL_AR)


def test_confirm_keeps_the_line_ends_of_windows(small: EditionFolder) -> None:
    small.write(ARRIVAL_AR, small.text(ARRIVAL_AR).replace("\n", "\r\n"))
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    _confirm(small)

    raw = (small.root / ARRIVAL_AR).read_bytes()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert small.faults() == []


def test_confirm_without_an_original_is_an_error_that_names_the_page(small: EditionFolder) -> None:
    small.remove(ARRIVAL)

    with pytest.raises(ContentError, match=r"pages/arrival/ar\.md: its original is missing"):
        _confirm(small)


def test_hashes_are_added_to_a_front_matter_that_has_none(small: EditionFolder) -> None:
    text = small.text(ARRIVAL_AR)
    front, _, body = text.partition("\n\n[made_from]")
    small.write(ARRIVAL_AR, f"{front}\n+++{body.partition('+++')[2]}")
    _confirm(small)

    assert small.text(ARRIVAL_AR) == text


def test_confirm_leaves_no_file_behind_and_keeps_the_rights_of_the_file(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    (small.root / ARRIVAL_AR).chmod(0o600)
    before = small.files().keys()
    _confirm(small)

    assert small.files().keys() == before
    assert (small.root / ARRIVAL_AR).stat().st_mode & 0o777 == 0o600
