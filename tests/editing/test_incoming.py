"""What comes back from translators: the good is written, the rest is refused by name, and nothing is lost."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.editing.units import units
from kiosk.edition.translation import section_states
from kiosk.edition.word_states import word_state
from tests.helpers.editions import ALL, BOTH, EditionFolder, write_edition
from tests.helpers.properties import steady
from tests.helpers.translator import Sheet

pytestmark = pytest.mark.whole

ARRIVAL, ARRIVAL_AR, COURT_AR = "pages/arrival/en.md", "pages/arrival/ar.md", "pages/court/ar.md"
TODAY = "pages/arrival#today"
NEW_WORDS = "قل للمكتب"
OLD_WORDS = "أخبر المكتب"


def _states(edition: EditionFolder, slug: str = "arrival") -> dict[str, str]:
    articles = edition.load().pages[slug].articles
    return dict(section_states(articles["ar"], articles["en"]))


def _lines_changed(before: bytes, after: bytes) -> list[str]:
    old, new = before.decode().split("\n"), after.decode().split("\n")
    return [line for line in new if line not in old]


# --- there and back


@pytest.mark.parametrize("languages", [BOTH, ALL], ids=len)
def test_what_comes_back_as_it_went_changes_no_byte(
    tmp_path_factory: pytest.TempPathFactory, languages: tuple[str, ...]
) -> None:
    edition = write_edition(tmp_path_factory.mktemp("content"), languages)
    before = edition.files()

    for language in languages[1:]:
        outcome = Sheet(edition, language).send_back()
        assert (outcome.refused, outcome.counts) == ({}, {})

    assert edition.files() == before


def test_empty_space_around_words_changes_no_byte(small: EditionFolder) -> None:
    before = small.files()
    sheet = Sheet(small)
    for name in sheet.ids:
        sheet.say(name, f"\n {sheet.target(name)}\n\n")

    assert sheet.send_back().counts == {}
    assert small.files() == before


def test_what_a_translator_leaves_empty_stays_as_it_is(small: EditionFolder) -> None:
    before = small.files()
    sheet = Sheet(small)
    for name in sheet.ids:
        sheet.say(name, " ")

    assert sheet.send_back().empty == len(sheet.ids)
    assert small.files() == before


# --- articles


def test_new_words_take_the_place_of_the_old_and_nothing_else_changes(small: EditionFolder) -> None:
    before = small.files()
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)

    outcome = sheet.send_back()

    after = small.files()
    assert (outcome.counts, outcome.refused) == ({ARRIVAL_AR: 1}, {})
    assert [path for path in after if after[path] != before[path]] == [ARRIVAL_AR]
    said, mark = [line for line in _lines_changed(before[ARRIVAL_AR], after[ARRIVAL_AR]) if line != "[made_by_person]"]
    assert said.startswith("today = ")
    assert mark.startswith(NEW_WORDS)
    assert small.faults() == []


def test_a_section_a_person_translated_says_so(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.send_back()

    assert _states(small) == {"head": "machine", "today": "person", "papers": "machine"}


def test_a_translation_of_which_a_person_wrote_every_section_is_a_persons(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.replace("pages/arrival#papers", "البطاقة ليست", "هذه البطاقة ليست")
    sheet.send_back()
    assert 'translation = "machine"' in small.text(ARRIVAL_AR)

    sheet = Sheet(small)
    sheet.replace("pages/arrival/title", "أيامك", "أول أيامك")
    sheet.send_back()

    assert 'translation = "person"' in small.text(ARRIVAL_AR)
    assert "made_by_person" not in small.text(ARRIVAL_AR)


def test_an_edit_of_markup_alone_makes_nobody_the_author(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, f"**{OLD_WORDS}**")

    assert sheet.send_back().counts == {ARRIVAL_AR: 1}
    assert _states(small)["today"] == "machine"


def test_an_outdated_section_that_was_translated_anew_is_current(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    sheet = Sheet(small, "ar", "outdated")
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.send_back()

    assert _states(small)["today"] == "person"
    assert small.faults() == []


def test_an_outdated_section_that_came_back_unchanged_stays_outdated(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    before = small.files()
    Sheet(small, "ar", "outdated").send_back()

    assert small.files() == before


def test_an_outdated_section_stays_so_when_a_part_of_it_was_refused(small: EditionFolder) -> None:
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    sheet = Sheet(small, "ar", "outdated")
    sheet.say(f"{TODAY}/title", "هذا اليوم")
    sheet.replace(TODAY, "{fact:waiting-weeks}", "")

    outcome = sheet.send_back()

    assert list(outcome.refused) == [TODAY]
    assert "## هذا اليوم {#today}" in small.text(ARRIVAL_AR)
    assert _states(small)["today"] == "outdated"


def test_a_review_lapses_where_words_changed(small: EditionFolder) -> None:
    words = small.load().pages["court"].articles["ar"]
    assert words.front.reviewed == {}
    sheet = Sheet(small)
    sheet.replace("pages/court#time", "انظر", "اقرأ")
    sheet.send_back()

    assert _states(small, "court") == {"head": "machine", "time": "person"}


def test_titles_and_heads_are_written_where_they_stand(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.say("pages/court/title", 'اطلب "الآن"')
    sheet.say("pages/court#time/title", "كم يومًا")
    sheet.send_back()

    text = small.text(COURT_AR)
    assert 'title = "اطلب \\"الآن\\""\n' in text
    assert "\n## كم يومًا {#time}\n" in text
    assert small.faults() == []


def test_a_missing_translation_is_made_when_all_of_it_came_back(small: EditionFolder) -> None:
    words = {unit.id: unit.target for unit in units(small.load(), "ar", ["court"])}
    small.remove(COURT_AR)
    sheet = Sheet(small, "ar", "missing")
    for name, text in words.items():
        sheet.say(name, text)

    outcome = sheet.send_back()

    assert (outcome.counts, outcome.refused) == ({COURT_AR: 5}, {})
    assert small.text(COURT_AR).startswith('+++\ntitle = "اطلب من المحكمة"\n')
    assert _states(small, "court") == {"head": "person", "time": "person"}
    assert small.faults() == []
    assert {unit.id: unit.target for unit in units(small.load(), "ar", ["court"])} == words


def test_half_a_new_translation_is_refused(small: EditionFolder) -> None:
    small.remove(COURT_AR)
    before = small.files()
    sheet = Sheet(small, "ar", "missing")
    sheet.say("pages/court/title", "اطلب من المحكمة")

    outcome = sheet.send_back()

    assert outcome.refused == {"pages/court/title": "a new translation needs all its parts; translate head, time too"}
    assert small.files() == before


@pytest.mark.parametrize("place", ["## Papers", "## Today", None], ids=["middle", "first", "last"])
def test_a_new_section_comes_where_the_original_has_it(small: EditionFolder, place: str | None) -> None:
    section = "## More {#more}\n\nWords of the office.\n\n"
    if place:
        small.replace(ARRIVAL, place, f"{section}{place}")
    else:
        small.append(ARRIVAL, f"\n{section}")
    sheet = Sheet(small, "ar", "missing")
    assert sheet.ids == ["pages/arrival#more/title", "pages/arrival#more"]
    sheet.say("pages/arrival#more/title", "المزيد")
    sheet.say("pages/arrival#more", "كلمات المكتب.")

    sheet.send_back()

    assert small.faults() == []
    assert _states(small)["more"] == "person"


def test_a_new_section_without_its_title_is_refused(small: EditionFolder) -> None:
    small.append(ARRIVAL, "\n## More {#more}\n\nWords of the office.\n")
    sheet = Sheet(small, "ar", "missing")
    sheet.say("pages/arrival#more", "كلمات المكتب.")

    assert sheet.send_back().refused == {
        "pages/arrival#more": "a new section needs its title and its text; translate both"
    }


def test_a_file_of_windows_keeps_its_line_ends(small: EditionFolder) -> None:
    small.write(ARRIVAL_AR, small.text(ARRIVAL_AR).replace("\n", "\r\n"))
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.send_back()

    raw = (small.root / ARRIVAL_AR).read_bytes()
    assert NEW_WORDS.encode() in raw
    assert raw.count(b"\n") == raw.count(b"\r\n")


@pytest.mark.parametrize(
    ("old", "new"),
    [("{#papers}", "{#today}"), ("## الأوراق {#papers}", "## الأوراق"), ("+++\n\n##", "+++\n\nكلمات\n\n##")],
    ids=["twice", "without a name", "outside"],
)
def test_words_that_belong_to_no_section_are_not_lost(small: EditionFolder, old: str, new: str) -> None:
    small.replace(ARRIVAL_AR, old, new)
    lost = [line for line in small.text(ARRIVAL_AR).split("\n") if line]
    sheet = Sheet(small)
    sheet.say("pages/arrival/title", "أيام جديدة")
    sheet.send_back()

    there = small.text(ARRIVAL_AR)
    assert [line for line in lost if line not in there and not line.startswith("title")] == []


def test_a_translation_with_faults_is_left_to_the_editors(small: EditionFolder) -> None:
    small.replace(ARRIVAL_AR, "title = ", "title == ")
    before = small.files()
    sheet = Sheet(small)
    for name in sheet.ids:
        if name.startswith("pages/arrival"):
            sheet.say(name, "كلمات")

    outcome = sheet.send_back()

    assert small.files() == before
    assert f"{ARRIVAL_AR} has faults; `kiosk check` names them" in outcome.refused.values()


# --- short words


@pytest.mark.parametrize(
    ("name", "words", "written"),
    [
        ("topics.toml#group/start/title", "ابدأ من هنا", 'nl = "Begin hier", ar = "ابدأ من هنا", '),
        ("contacts.toml#helper/note", "اتصل **الآن**.", 'ar = "اتصل **الآن**."'),
        ("glossary.toml#court/terms", "المحكمة\n  المجلس ", 'ar = ["المحكمة", "المجلس"]\n'),
        ("glossary.toml#court/meaning", "مكان آخر", 'ar = "مكان آخر"\n'),
        ("procedure/graph.toml#step/ask/side_road/refused/words", "رفضوا", 'ar = "رفضوا"'),
        ("statistics/statistics.toml#story/visitors/findings/1", "{year:2023} أقل.", 'ar = "{year:2023} أقل."'),
        ("marks.toml#limit/answer", "وقت الرد", 'ar = "وقت الرد"'),
        ("institutions.toml#office/names", "الدائرة", 'ar = "الدائرة"'),
    ],
)
def test_short_words_are_written_into_their_file(small: EditionFolder, name: str, words: str, written: str) -> None:
    path = name.partition("#")[0]
    before = small.text(path)
    sheet = Sheet(small)
    sheet.say(name, words)

    outcome = sheet.send_back()

    assert (outcome.counts, outcome.refused) == ({path: 1}, {})
    assert written in small.text(path)
    assert len(_lines_changed(before.encode(), small.text(path).encode())) == 1
    assert small.faults() == []


def test_short_words_of_a_new_language_are_added(tmp_path_factory: pytest.TempPathFactory) -> None:
    edition = write_edition(tmp_path_factory.mktemp("content"), (*BOTH, "fa"))
    edition.replace("topics.toml", ', fa = "از اینجا شروع کنید"', "")
    edition.replace("glossary.toml", 'fa = "جایی که جواب دوباره بررسی می‌شود."\n', "")
    sheet = Sheet(edition, "fa", "missing", "topics", "glossary")
    sheet.say("topics.toml#group/start/title", "از اینجا شروع کنید")
    sheet.say("glossary.toml#court/terms", "شورا")
    sheet.say("glossary.toml#court/meaning", "جایی که پاسخ دوباره دیده می‌شود.")

    outcome = sheet.send_back()

    assert outcome.counts == {"topics.toml": 1, "glossary.toml": 2}
    assert 'fa = "از اینجا شروع کنید" }' in edition.text("topics.toml")
    assert 'fa = ["شورا"]\n' in edition.text("glossary.toml")


def _word_states(edition: EditionFolder, path: str) -> dict[str, str | None]:
    loaded = edition.load()
    return {text.name: word_state(loaded, text, "ar") for text in loaded.short_texts if text.path == path}


def test_short_words_that_came_back_are_a_persons(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.say("topics.toml#group/start/title", "ابدأ من هنا")

    outcome = sheet.send_back()

    assert outcome.counts == {"topics.toml": 1}
    states = _word_states(small, "topics.toml")
    assert {name for name, state in states.items() if state == "person"} == {"group/start/title"}
    assert set(states.values()) == {"person", "machine"}


def test_outdated_short_words_that_were_translated_anew_are_current(small: EditionFolder) -> None:
    small.replace("topics.toml", "Start here", "Begin here")
    small.replace("topics.toml", "First days", "The first days")
    sheet = Sheet(small, "ar", "outdated")
    assert sheet.ids == ["topics.toml#group/start/title", "topics.toml#group/start/hint"]
    sheet.say("topics.toml#group/start/title", "ابدأ من هنا")

    sheet.send_back()

    states = _word_states(small, "topics.toml")
    assert (states["group/start/title"], states["group/start/hint"]) == ("person", "outdated")


def test_a_second_form_of_a_term_makes_nobody_the_author_of_the_first(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.say("glossary.toml#court/terms", "المجلس\nالمحكمة")

    assert sheet.send_back().counts == {"glossary.toml": 1}
    assert _word_states(small, "glossary.toml")["court/terms"] == "machine"


def test_short_words_that_were_refused_are_recorded_nowhere(small: EditionFolder) -> None:
    before = small.files()
    sheet = Sheet(small)
    sheet.say("topics.toml#group/start/title", "خلال 3 أيام")

    assert sheet.send_back().refused
    assert small.files() == before


# --- what is refused


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        (TODAY, "قل {fact:waiting-weeks}.", "lacks !!! careful"),
        ("pages/court/in_short", "انظر في رسالتك.", "lacks {fact:answer-days}"),
        (
            "pages/court/in_short",
            "{fact:waiting-weeks} انظر.",
            "lacks {fact:answer-days}; has more: {fact:waiting-weeks}",
        ),
        ("pages/court/title", "اطلب {fact:answer-days}", "has more: {fact:answer-days}"),
        ("statistics/statistics.toml#story/visitors/title", "{period}", "lacks {value}"),
        (
            "procedure/ask#bring",
            "أوراقك",
            "different-lists: the lists of {#bring} differ from the original: lacks list 1 of 1 entries",
        ),
        ("procedure/ask#bring", "- أ\n- ب", "different-lists: "),
        ("pages/court/title", "سطر\nسطر", "has more than one line"),
        ("pages/court/title", "كلمة\u202eكلمة", "has the hidden character U+202E"),
        ("pages/court/title", "كلمة\u200bكلمة", "has the hidden character U+200B"),
        ("pages/court/title", "\u2066كلمة", "has the hidden character U+2066"),
        ("pages/court/title", "كلمة" * 200, "is too long: 800 letters where the original has 13"),
        ("procedure/ask#do", "<b>قل</b>", "html: HTML is shown as text"),
        ("procedure/ask#do", "اقرأ www.example.org", "address: no web, file or mail address"),
        ("procedure/ask#do", "[قل](page:court)", "has more: […](page:court)"),
        ("procedure/ask#do", "[قل](https://example.org)", "has more: […](https://example.org)"),
        ("procedure/ask#do", "[ق[ل]](https://example.org)", "dangling-link: "),
        ("procedure/ask#do", "![قل](x.png)", "has more: […](x.png)"),
        ("procedure/ask#do", "قل خلال 30 يومًا", "stands bare"),
        ("procedure/ask#do", "قل.\n\n## باب {#door}\n\nقل", "has more: {#door}"),
        ("procedure/ask#do", "قل.\n\n## باب\n\nقل", "begins a section"),
        ("procedure/ask#do/title", "قل {#x}", "has more: {#x}"),
        ("procedure/ask#do", "قل {", "has a brace that belongs to no code"),
        ("procedure/ask#do", "FILL IN قل", "still says FILL IN"),
        ("procedure/ask#do", "- " * 50 + "قل", "more than 12 signs of indent"),
        ("procedure/ask#do", "> " * 20 + "قل", "more than 12 signs of indent"),
        ("procedure/ask#rights", "You can have an interpreter.", "is still the original"),
        ("contacts.toml#helper/note", "اتصل ![x](y).", "has more: […](y)"),
        ("topics.toml#group/start/title", "ابدأ 112", "stands bare"),
        ("topics.toml#group/start/title", "ابدأ {fact", "has a brace that belongs to no code"),
        ("glossary.toml#court/terms", "المجلس\n\u202eسلجملا", "has the hidden character U+202E"),
    ],
)
def test_a_bad_unit_is_refused_by_name_and_a_good_one_beside_it_is_written(
    small: EditionFolder, name: str, words: str, told: str
) -> None:
    before = small.files()
    sheet = Sheet(small)
    sheet.say(name, words)
    sheet.replace("letters/refusal#is", "رفض", "لم يقبل")

    outcome = sheet.send_back()

    assert list(outcome.refused) == [name]
    assert told in outcome.refused[name]
    assert outcome.counts == {"letters/refusal/ar.md": 1}
    after = small.files()
    assert [path for path in after if after[path] != before[path]] == ["letters/refusal/ar.md"]
    assert small.faults() == []


def test_a_unit_that_is_not_in_the_edition_is_refused(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.unit(TODAY).set("id", "../../etc/passwd#today")

    assert sheet.send_back().refused == {"../../etc/passwd#today": "is not in this edition"}


def test_a_unit_whose_original_changed_since_the_export_is_refused(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    small.replace(ARRIVAL, "Tell the office", "Tell an office")
    before = small.files()

    assert sheet.send_back().refused == {TODAY: "the original changed since the export; export it again"}
    assert small.files() == before


def test_a_unit_that_somebody_translated_in_the_meantime_is_refused(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    small.replace(ARRIVAL_AR, OLD_WORDS, "ها هو المكتب")
    before = small.files()

    assert sheet.send_back().refused == {
        TODAY: "the translation in the edition changed since the export; export it again"
    }
    assert small.files() == before


def test_a_missing_unit_that_somebody_translated_in_the_meantime_is_refused(small: EditionFolder) -> None:
    small.replace("topics.toml", ', ar = "ابدأ هنا"', "")
    sheet = Sheet(small, "ar", "missing")
    sheet.say("topics.toml#group/start/title", "انطلق")
    small.replace("topics.toml", 'nl = "Begin hier"', 'nl = "Begin hier", ar = "ابدأ هنا"')

    assert list(sheet.send_back().refused) == ["topics.toml#group/start/title"]


def test_a_file_that_is_imported_twice_changes_nothing_the_second_time(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.send_back()
    before = small.files()

    outcome = sheet.send_back()

    assert (outcome.counts, outcome.refused) == ({}, {})
    assert small.files() == before


def test_a_unit_that_is_there_twice_with_different_words_is_refused(small: EditionFolder) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.unit("pages/arrival#papers").set("id", TODAY)

    assert sheet.send_back().refused == {TODAY: "is there twice with different words"}


@pytest.mark.parametrize("language", ["ar", "ar-MA", "AR", "ar_SY"])
def test_a_region_behind_the_language_is_no_fault(small: EditionFolder, language: str) -> None:
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    for file in sheet.root:
        file.set("target-language", language)

    assert sheet.send_back().counts == {ARRIVAL_AR: 1}


@pytest.mark.parametrize("language", ["en", "xx", "", "../ar"])
def test_a_language_that_is_none_of_the_edition_is_refused(small: EditionFolder, language: str) -> None:
    before = small.files()
    sheet = Sheet(small, "ar", "all", "court")
    sheet.say("pages/court/title", "اطلب")
    for file in sheet.root:
        file.set("target-language", language)

    outcome = sheet.send_back()

    assert outcome.refused["pages/court/title"] == f"is in {language!r}; this edition is translated into ar"
    assert small.files() == before


def test_a_text_that_changes_its_meaning_for_toml_is_only_words(small: EditionFolder) -> None:
    words = 'كلمة" , evil = \'x\' """ '
    sheet = Sheet(small)
    sheet.say("topics.toml#group/start/title", words)
    sheet.say("pages/court/title", words)
    outcome = sheet.send_back()

    assert outcome.refused == {}
    assert small.load().topics.group[0].title["ar"] == words.strip()
    assert small.load().pages["court"].articles["ar"].front.title == words.strip()


def test_a_text_with_signs_of_markup_is_refused_and_changes_no_file(small: EditionFolder) -> None:
    before = small.files()
    sheet = Sheet(small)
    sheet.say("topics.toml#group/start/title", "كلمة\" ]\\n[evil]\\t = 'x' # ")

    outcome = sheet.send_back()

    assert outcome.refused["topics.toml#group/start/title"].startswith("stray-sign")
    assert small.files() == before


def test_an_error_that_the_checker_tells_of_another_file_is_laid_to_the_unit_that_caused_it(
    small: EditionFolder,
) -> None:
    sheet = Sheet(small)
    sheet.say("pages/arrival/title", sheet.target("pages/court/title"))
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)

    outcome = sheet.send_back()

    assert list(outcome.refused) == ["pages/arrival/title"]
    assert "same-title" in outcome.refused["pages/arrival/title"]
    assert outcome.counts == {ARRIVAL_AR: 1}


def test_an_error_in_the_words_of_a_story_leaves_other_stories_alone(small: EditionFolder) -> None:
    sheet = Sheet(small)
    bad, good = (f"statistics/statistics.toml#story/{name}" for name in ("visitors/note/2023/words", "claims/title"))
    sheet.say(bad, "عدّ مبكر عام 1999.")
    sheet.say(good, "جدول لا مصدر له")

    outcome = sheet.send_back()

    assert list(outcome.refused) == [bad]
    assert outcome.counts == {"statistics/statistics.toml": 1}
    assert small.faults() == []


def test_errors_that_were_there_before_refuse_nothing(small: EditionFolder) -> None:
    small.replace(ARRIVAL_AR, "- احتفظ بكل ورقة.\n", "")
    small.replace("topics.toml", '"ابدأ هنا"', '"ابدأ 112"')
    known = small.codes()
    sheet = Sheet(small)
    sheet.replace(TODAY, OLD_WORDS, NEW_WORDS)
    sheet.say("topics.toml#group/start/hint", "أول الأيام")

    outcome = sheet.send_back()

    assert (outcome.refused, outcome.counts) == ({}, {ARRIVAL_AR: 1, "topics.toml": 1})
    assert small.codes() == known


NASTY = st.text(alphabet='كلمة ab1{}[]()!"\n#|-+=*_<>&:/\\\u202e\u200c\u2028', max_size=80)


@settings(steady, max_examples=20)
@given(st.data())
def test_whatever_comes_back_the_edition_can_still_be_shown(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        edition = write_edition(Path(folder) / "content")
        sheet = Sheet(edition)
        names = data.draw(st.lists(st.sampled_from(sheet.ids), min_size=1, max_size=4, unique=True))
        for name in names:
            keep = sheet.target(name) if data.draw(st.booleans()) else ""
            sheet.say(name, "".join(c for c in keep + data.draw(NASTY) if c.isprintable() or c in "\n\u202e\u2028"))

        outcome = sheet.send_back()

        assert [str(fault) for fault in edition.faults() if fault.severity == "error"] == []
        assert len(outcome.refused) + sum(outcome.counts.values()) + outcome.unchanged + outcome.empty == len(sheet.ids)
