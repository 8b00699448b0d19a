"""The table of kinds is all that reading, checking and editing know of a kind: one that is added is treated like any.

The kind of these tests, tips, has a row in the table and a record; no other line of the program names it.
"""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk import paths
from kiosk.__main__ import run_command
from kiosk.check.report import report
from kiosk.commands.status import _counted
from kiosk.editing.matrix import matrix
from kiosk.edition import kinds
from kiosk.edition.address import Address
from kiosk.edition.kinds import KINDS, ArticleKind
from kiosk.edition.records.articles import ListedInfo
from kiosk.edition.records.base import Words
from kiosk.edition.records.names import OfficeId
from kiosk.prepared.store import PreparedEdition
from kiosk.ui.screens import route_to
from tests.helpers.editions import BOTH, TODAY, EditionFolder


class TipInfo(ListedInfo, frozen=True):
    """A small piece of advice, and who gives it."""

    who: OfficeId
    label: Words


TIP = ArticleKind(
    id="tip",
    plural="tips",
    folder="tips",
    info=TipInfo,
    list_file="tips/tips.toml",
    entries="tip",
    sections=("why", "how"),
    most_words=30,
    length_remedy="cut it",
    screen="page",
)
LIST = """\
[[tip]]
id = "umbrella"
page = "court"
who = "office"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-02-21
label = { en = "Stay dry", ar = "ابق جافاً" }
"""
ENGLISH = """\
+++
title = "Take an umbrella"
summary = "When it rains"
in_short = "It rains often."
translation = "original"
+++

## Why {#why}

The bus stop has no roof.

## How {#how}

Ask at the desk.
"""
ARABIC = """\
+++
title = "خذ مظلة معك"
summary = "عندما تمطر"
in_short = "تمطر كثيراً."
translation = "machine"
+++

## لماذا {#why}

الموقف بلا سقف.

## كيف {#how}

اسأل في المكتب.
"""
LIST_FILE, EN, AR = "tips/tips.toml", "tips/umbrella/en.md", "tips/umbrella/ar.md"


@pytest.fixture
def tips(small: EditionFolder, monkeypatch: pytest.MonkeyPatch) -> EditionFolder:
    """The small edition with one tip, to which a page leads."""
    monkeypatch.setattr(kinds, "KINDS", (*KINDS, TIP))
    small.write(LIST_FILE, LIST)
    small.write(EN, ENGLISH)
    small.write(AR, ARABIC)
    for language in BOTH:
        small.append(f"pages/arrival/{language}.md", "\n[1](tip:umbrella#how)\n")
    small.confirm()
    return small


def test_a_kind_is_read_as_its_record_says(tips: EditionFolder) -> None:
    edition = tips.load()
    owner = edition.owner(Address("tip", "umbrella"))

    assert owner is not None
    assert isinstance(owner.info, TipInfo)
    assert owner.info.who == "office"
    assert set(owner.articles) == set(BOTH)
    assert edition.owner_in("tips/umbrella") is owner
    assert edition.page_of(owner) is edition.pages["court"]
    assert [text.name for text in edition.short_texts if text.path == LIST_FILE] == ["tip/umbrella/label"]


def test_a_whole_one_has_no_fault(tips: EditionFolder) -> None:
    assert [str(fault) for fault in tips.faults()] == []


@pytest.mark.parametrize(
    ("path", "old", "new", "code"),
    [
        (EN, "{#how}", "{#where}", "tip-sections"),
        (EN, "Ask at the desk.", "Ask. " * 40, "tip-length"),
        (AR, "{#how}", "{#where}", "missing-section"),
        (AR, "اسأل في المكتب", "اسأل في المكتب ٣ أيام", "bare-number"),
        (EN, "Ask at the desk.", "Ask at the counter.", "outdated"),
        (EN, "Ask at the desk.", "{fact:nowhere}", "unknown-fact"),
        (EN, "Ask at the desk.", "[here](tip:nowhere)", "dangling-link"),
        (LIST_FILE, '"court"', '"nowhere"', "unknown-page"),
        (LIST_FILE, '"office"', '"nobody"', "unknown-office"),
        (LIST_FILE, '"leaflet"', '"nothing"', "unknown-source"),
        (LIST_FILE, '"Stay dry"', '"Keep dry"', "outdated-words"),
        (LIST_FILE, ', ar = "ابق جافاً"', "", "missing-words"),
        (LIST_FILE, "2027-02-21", "2026-11-20", "past-review"),
        (LIST_FILE, "2027-02-21", "2036-11-20", "bad-dates"),
        (LIST_FILE, "who =", "what =", "bad-record"),
    ],
)
def test_a_mistake_in_it_is_told(tips: EditionFolder, path: str, old: str, new: str, code: str) -> None:
    tips.replace(path, old, new)

    told = [fault for fault in tips.faults() if fault.code == code]

    assert told, f"{code} is not among {tips.codes()}"
    assert all(fault.path.startswith("tips/") for fault in told)


def test_what_is_missing_of_it_is_told(tips: EditionFolder) -> None:
    tips.remove(AR)
    assert tips.codes() == ["no-translation"]

    tips.remove(EN)
    assert "no-original" in tips.codes()


def test_one_that_nothing_leads_to_is_far_away(tips: EditionFolder) -> None:
    for language in BOTH:
        tips.replace(f"pages/arrival/{language}.md", "[1](tip:umbrella#how)", "1")

    assert "far-away" in tips.codes()


def test_it_is_counted_and_listed_with_all_others(tips: EditionFolder) -> None:
    edition = tips.load()

    assert _counted(edition)["counts"] == {
        "pages": 2,
        "steps": 1,
        "what_ifs": 4,
        "letters": 1,
        "tips": 1,
        "terms": 1,
        "languages": 2,
    }
    assert matrix(edition, paths.resources() / "i18n").articles["tips/umbrella"]["ar"].state == "not-reviewed"
    page = report(edition, [], TODAY)
    assert "<td>tips<td>1" in page
    assert "Pages, steps, what-ifs, letters and tips" in page


def test_an_editor_says_that_its_translation_is_current(tips: EditionFolder) -> None:
    tips.replace(EN, "Ask at the desk.", "Ask at the counter.")
    assert tips.codes() == ["outdated"]

    assert run_command(["confirm", "umbrella", "--content", str(tips.root)]) == 0

    assert tips.codes() == []


def test_an_editor_says_that_it_is_still_correct(tips: EditionFolder) -> None:
    assert run_command(["confirm", "umbrella", "--checked", "--content", str(tips.root)]) == 0

    owner = tips.load().owner_in("tips/umbrella")
    assert owner.info.checked_on == dt.date.today()


def test_every_kind_is_shown_found_and_opened(small_edition: PreparedEdition) -> None:
    """What a kind needs besides its row: its views, and a screen that the interface knows."""
    view = small_edition.language("en")

    assert set(view.texts) == {kind.id for kind in KINDS}
    for kind, texts in view.texts.items():
        assert texts, kind
        for text in texts:
            assert view.text(Address(kind, text.article.id)) is text
            assert route_to(view, f"{kind}:{text.article.id}") is not None
