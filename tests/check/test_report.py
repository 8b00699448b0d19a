"""The auditor's page: what is known about every article in every language, and nothing a stranger wrote as markup."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser

import pytest

from kiosk.check.report import report
from kiosk.check.work_list import work_list
from kiosk.edition.translation import section_hashes
from tests.helpers.editions import TODAY, EditionFolder

COURT, COURT_AR = "pages/court/en.md", "pages/court/ar.md"
ATTACK = "</td><script>alert(1)</script><img src=x onerror=alert(1)>&amp;\"'"
TAGS = {"html", "meta", "title", "style", "h1", "h2", "p", "small", "table", "tr", "th", "td"}


class _Page(HTMLParser):
    """The rows of every table as cells of words and classes, and the tags."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.rows: list[list[list[str]]] = []
        self._in_cell = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self._in_cell = tag in {"td", "th"} or (self._in_cell and tag == "small")
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append([str(dict(attrs).get("class") or ""), ""])

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in_cell:
            self.rows[-1][-1][1] += data

    def row(self, first: str) -> dict[str, tuple[str, str]]:
        """Column → class and words of the row that begins with `first`."""
        heads: list[str] = []
        for row in self.rows:
            words = [cell[1].strip() for cell in row]
            if words[0] in {"Article", "Fact", "What", "File"}:
                heads = words
            elif words[0] == first:
                classes = [cell[0] for cell in row]
                return dict(zip(heads, zip(classes, words, strict=True), strict=True))
        raise AssertionError(f"no row of {first}")


def _page(edition: EditionFolder, today: dt.date = TODAY) -> _Page:
    return _Page(report(edition.load(), edition.faults(today), today))


# --- what is told


@pytest.mark.parametrize(
    ("what", "count"),
    [
        ("pages", 2),
        ("steps", 1),
        ("letters", 1),
        ("words of the glossary", 1),
        ("sources", 3),
        ("facts", 8),
        ("facts: solid", 5),
        ("facts: may-have-changed", 2),
        ("marks in the words of the original", 3),
    ],
)
def test_the_parts_of_the_edition_are_counted(small: EditionFolder, what: str, count: int) -> None:
    assert _page(small).row(what)["How many"] == ("", str(count))


@pytest.mark.parametrize("folder", ["pages/arrival", "pages/court", "procedure/ask", "letters/refusal"])
def test_every_page_step_and_letter_has_a_row_with_every_language(small: EditionFolder, folder: str) -> None:
    row = _page(small).row(folder)

    assert row["en"][1].startswith("original")
    assert re.fullmatch(r"by machine, not reviewed; \d+ words a sentence", row["ar"][1])
    assert row["ar"][0] == "warn"


def test_a_row_tells_the_sources_of_the_article_and_of_its_facts_with_their_dates(small: EditionFolder) -> None:
    assert _page(small).row("pages/court")["Sources"][1] == "leaflet (n.d.), office-page (2026-10-01)"


def test_a_row_tells_the_oldest_day_of_checking_and_the_first_of_review(small: EditionFolder) -> None:
    row = _page(small).row("pages/arrival")

    assert (row["Checked on"][1], row["Age in days"][1]) == ("2026-11-10", "11")
    assert row["Review by"] == ("", "2027-01-31")


def test_a_step_and_a_letter_are_valid_as_long_as_their_page(small: EditionFolder) -> None:
    page = _page(small)

    assert page.row("letters/refusal")["Valid until"][1] == page.row("pages/court")["Valid until"][1] == "2027-12-31"
    assert page.row("procedure/ask")["Valid until"][1] == ""


def test_days_that_are_over_stand_out(small: EditionFolder) -> None:
    page = _page(small, dt.date(2028, 1, 1))

    assert page.row("pages/court")["Review by"] == ("bad", "2027-02-21")
    assert page.row("pages/court")["Valid until"] == ("bad", "2027-12-31")
    assert page.row("answer-days")["Review by"] == ("bad", "2027-02-21")


def test_marks_are_counted_in_the_row_and_doubts_stand_out_in_the_list(small: EditionFolder) -> None:
    page = _page(small)

    assert page.row("pages/court")["Marks"][1] == "1: answer-days"
    assert page.row("answer-days")["Level"] == ("bad", "may-have-changed")
    assert page.row("answer-days")["Doubts"][1] == "one-source: Read in the leaflet only."
    assert page.row("help-phone")["Level"] == ("good", "solid")


def test_what_is_to_be_done_about_doubt_is_one_list_the_most_urgent_first(small: EditionFolder) -> None:
    small.replace("facts.toml", 'unit = "phone"', 'unit = "phone"\ndoubts = { not-tried = "Page of 2020." }')
    small.replace("facts.toml", '"Only the leaflet says it."', '"Read in the leaflet only."')

    tasks = work_list(small.load())

    assert [(task.do, task.why, task.names, task.level) for task in tasks] == [
        ("Read the article", "The new act was not read.", ("waiting-weeks",), "may-have-changed"),
        (
            "Find a second source",
            "Read in the leaflet only.",
            ("answer-days", "card-is-no-passport"),
            "may-have-changed",
        ),
        ("Call, or go there", "Page of 2020.", ("help-phone",), "ask-first"),
    ]
    assert tasks[1].places == ("pages/court", "letters/refusal", "pages/arrival")
    assert tasks[2].places == ("contacts/helper",)


def test_a_phone_of_which_nobody_knows_the_hours_is_on_the_list(small: EditionFolder) -> None:
    small.replace("facts.toml", 'hours = ["door-hours"]', 'answers = "not-known"')

    task = work_list(small.load())[-1]

    assert (task.do, task.why, task.names) == ("Ask when it answers", "hours not known", ("help-phone",))
    assert task.places == ("contacts/helper",)


def test_a_fact_is_shown_with_its_value_and_its_note(small: EditionFolder) -> None:
    page = _page(small)

    assert page.row("answer-days")["Value"][1] == "30"
    assert page.row("law-start")["Note"][1] == "Read twice."
    assert page.row("card-is-no-passport")["Value"][1] == ""


# --- the states of a translation


def test_an_outdated_translation_names_the_sections(small: EditionFolder) -> None:
    small.replace(COURT, "You have {fact:answer-days} after", "You have {fact:answer-days} since")

    assert _page(small).row("pages/court")["ar"] == ("bad", "outdated: time; 4 words a sentence")


def test_a_missing_translation_is_told(small: EditionFolder) -> None:
    small.remove(COURT_AR)

    assert _page(small).row("pages/court")["ar"] == ("bad", "missing")


def test_a_translation_without_its_original_counts_as_missing(small: EditionFolder) -> None:
    small.remove(COURT)

    row = _page(small).row("pages/court")
    assert (row["en"], row["ar"]) == (("bad", "missing"), ("bad", "missing"))


def test_a_translation_by_a_person_is_told_apart_from_one_by_machine(small: EditionFolder) -> None:
    small.replace(COURT_AR, 'translation = "machine"', 'translation = "person"')

    assert _page(small).row("pages/court")["ar"] == ("warn", "by a person, not reviewed; 4 words a sentence")


def test_a_translation_is_reviewed_when_every_section_is_and_not_before(small: EditionFolder) -> None:
    hashes = section_hashes(small.load().pages["court"].articles["ar"])
    reviews = [f'{name} = {{ by = "A speaker", on = 2026-11-20, hash = "{words}" }}' for name, words in hashes.items()]
    head = "\n+++\n\n##"

    small.replace(COURT_AR, head, f"\n[reviewed]\n{reviews[0]}{head}")
    assert _page(small).row("pages/court")["ar"] == ("warn", "by machine, not reviewed; 4 words a sentence")

    small.replace(COURT_AR, head, f"\n{reviews[1]}{head}")
    assert _page(small).row("pages/court")["ar"] == ("good", "reviewed by a native speaker; 4 words a sentence")


def test_sentences_are_measured_in_every_language(small: EditionFolder) -> None:
    row = _page(small).row("pages/court")

    assert row["en"][1].endswith("10 words a sentence")
    assert row["ar"][1].endswith("4 words a sentence")


# --- what strangers wrote


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("edition.toml", 'id = "small"', f"id = '''{ATTACK}'''"),
        ("edition.toml", 'code = "ar"', f"code = '''{ATTACK}'''"),
        ("facts.toml", '"Read in the leaflet only."', f"'''{ATTACK}'''"),
        ("facts.toml", 'value = "02 793 82 46"', f"value = '''{ATTACK}'''"),
        ("facts.toml", 'unit = "phone"', f"unit = '''{ATTACK}'''"),
        ("facts.toml", 'sources = ["leaflet"]', f"sources = ['''{ATTACK}''']"),
        ("sources.toml", 'date = "n.d."', f"date = '''{ATTACK}'''"),
    ],
    ids=lambda value: value.partition(" =")[0] if isinstance(value, str) and "=" in value else None,
)
def test_hostile_words_stay_words(small: EditionFolder, path: str, old: str, new: str) -> None:
    small.replace(path, old, new)

    page = _page(small)

    assert ATTACK in page.text
    assert page.tags <= TAGS
    assert page.attributes <= {"class", "lang", "charset"}


def test_an_edition_that_cannot_be_loaded_is_reported_by_its_faults_alone(small: EditionFolder) -> None:
    small.append("glossary.toml", "[open\n")
    faults = small.faults()

    page = _Page(report(None, faults, TODAY))

    assert page.row("glossary.toml")["Code"][1] == "bad-toml"
    assert f"{len(faults)} fault(s)" in page.text
    assert "Pages, steps, what-ifs and letters" not in page.text


def test_without_faults_there_is_no_table_of_faults(small: EditionFolder) -> None:
    page = _page(small)

    assert "0 fault(s)" in page.text
    assert not [row for row in page.rows if row[0][1].strip() == "File"]
