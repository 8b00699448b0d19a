"""Every fault the checker knows, planted alone into an edition that has none: file, line, code and severity."""

from __future__ import annotations

import ast
import datetime as dt
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import kiosk.content
from kiosk.content.faults import Severity
from tests.helpers.editions import BOTH, ENGLISH, TODAY, EditionFolder, write_edition

ARRIVAL, ARRIVAL_AR = "pages/arrival/en.md", "pages/arrival/ar.md"
COURT, COURT_AR = "pages/court/en.md", "pages/court/ar.md"
ASK = "procedure/ask/en.md"
STORIES = "statistics/statistics.toml"
VISITORS = "statistics/visitors.csv"
TOO_LONG_AGO = dt.date(2030, 1, 1)


@dataclass(frozen=True)
class Case:
    """One fault.

    Attributes:
        spoil: what plants it.
        path, at: where it is told: the words that stand on its line, or 0 for the whole file.
        languages: of the edition; English alone when a change of the original would make a translation differ.
        also: codes of faults that follow from it, such as the translation that cannot be read for it.
        limit: a name in the program and what it is set to, where the real limit is too large for a test.
    """

    code: str
    spoil: Callable[[EditionFolder], object]
    path: str
    at: str | int
    severity: Severity = "error"
    languages: tuple[str, ...] = ENGLISH
    also: tuple[str, ...] = ()
    limit: tuple[str, object] | None = None
    today: dt.date = TODAY


def _replace(path: str, old: str, new: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.replace(path, old, new)


def _append(path: str, text: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.append(path, text)


def _write(path: str, text: str | bytes) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.write(path, text)


def _remove(path: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.remove(path)


def _say(words: str) -> Callable[[EditionFolder], None]:
    """Put words into the text of the English page."""
    return lambda edition: edition.replace(ARRIVAL, "The card is no passport.", words)


def _say_in_arabic(words: str) -> Callable[[EditionFolder], None]:
    return lambda edition: edition.replace(ARRIVAL_AR, "أخبر المكتب أنك وصلت.", words)


def _rename_arabic(edition: EditionFolder) -> None:
    """Give one language a code that no language has, everywhere."""
    for file in edition.root.rglob("*.toml"):
        path = file.relative_to(edition.root).as_posix()
        edition.write(path, re.sub(r'\bar( =)|"ar"', r"zz\1", edition.text(path)).replace("= zz\n", '= "zz"\n'))
    for file in edition.root.rglob("ar.md"):
        file.rename(file.with_name("zz.md"))


def _refuse_to_open(name: str) -> Callable[..., int]:
    """An `os.open` without the right to open one file; the tests may run as root, who has every right."""
    really_open = os.open

    def refuse(path: Path, *rest: int) -> int:
        if str(path).endswith(name):
            raise PermissionError(13, "Permission denied", str(path))
        return really_open(path, *rest)

    return refuse


def _swap_sections(edition: EditionFolder) -> None:
    head, today, papers = re.split(r"(?=^## )", edition.text(ARRIVAL_AR), flags=re.MULTILINE)
    edition.write(ARRIVAL_AR, f"{head}{papers}\n{today}")


def _mix_persons_with_files(edition: EditionFolder) -> None:
    edition.replace(VISITORS, "children,350.5,persons", "children,350.5,files")
    edition.replace(STORIES, 'category = "children", unit = "persons"', 'category = "children", unit = "files"')


def _write_three_more(edition: EditionFolder) -> None:
    for number in range(3):
        edition.write(f"zz{number}.md", "x")


def _list_nothing_about_the_court(edition: EditionFolder) -> None:
    edition.replace("topics.toml", 'pages = ["court"]', "pages = []")


ROW = "2022,visitors,total,{},persons,yearbook,2026-01,\n"
FOLDER = (
    Case("bad-name", _write("Ask Me.md", "x"), "Ask Me.md", 0),
    Case("bad-name", _write("pages/court/con.md", "x"), "pages/court/con.md", 0),
    Case("bad-name", _write("pages/-court/en.md", "x"), "pages/-court", 0),
    Case("bad-name", _write("a\n\u202e\x1b[31m.md", "x"), "a\\n\\u202e\\x1b[31m.md", 0),
    Case("symlink", lambda e: (e.root / "link.md").symlink_to("facts.toml"), "link.md", 0),
    Case("symlink", lambda e: (e.root / "pages" / "more").symlink_to("/"), "pages/more", 0),
    Case("too-deep", _write("a/b/c/d/e/x.md", "x"), "a/b/c/d/e", 0),
    Case("not-a-file", lambda e: os.mkfifo(e.root / "pipe.md"), "pipe.md", 0),
    Case("unknown-kind", _write("pages/court/logo.svg", "<svg/>"), "pages/court/logo.svg", 0),
    Case("unused-file", _write("notes.md", "x"), "notes.md", 0, "warning"),
    Case("unused-file", _write("pages/more/en.md", "x"), "pages/more/en.md", 0, "warning"),
    Case("unused-file", _write("procedure/wait/en.md", "x"), "procedure/wait/en.md", 0, "warning"),
    Case("unused-file", _write("statistics/old/x.csv", "x"), "statistics/old/x.csv", 0, "warning"),
    Case(
        "too-many-files",
        _write_three_more,
        "zz0.md",
        0,
        limit=("kiosk.content.read.MAX_FILES", 24),
    ),
    Case("too-large", _append("glossary.toml", "# much\n" * 150_000), "glossary.toml", 0),
    Case(
        "unreadable",
        lambda e: None,
        "glossary.toml",
        0,
        limit=("kiosk.content.read.os.open", _refuse_to_open("glossary.toml")),
    ),
    Case("missing-file", _remove("glossary.toml"), "glossary.toml", 0),
    Case(
        "not-utf8",
        lambda e: e.write("marks.toml", e.text("marks.toml").encode() + b"# \xe9\n"),
        "marks.toml",
        "# \ufffd",
    ),
    Case("line-too-long", _append("glossary.toml", f"# long {'x' * 8_000}\n"), "glossary.toml", "# long"),
    Case("hidden-character", _append("glossary.toml", "# turned \u202e\n"), "glossary.toml", "# turned"),
    Case("hidden-character", _append("glossary.toml", "# bell \x07\n"), "glossary.toml", "# bell"),
    Case("hidden-character", _append("glossary.toml", "# mark \ufeff\n"), "glossary.toml", "# mark"),
)
RECORDS = (
    Case("bad-toml", _append("glossary.toml", "[open\n"), "glossary.toml", "[open"),
    Case("bad-toml", _append("glossary.toml", f"x = {'9' * 5_000}\n"), "glossary.toml", 1),
    Case("bad-toml", _append("glossary.toml", f"x = {'[' * 3_000}\n"), "glossary.toml", 1),
    Case("bad-record", _replace("sources.toml", "[leaflet]", '[leaflet]\ncolour = "red"'), "sources.toml", "colour"),
    Case("bad-record", _replace("facts.toml", 'mark = "changed"', 'mark = "sure"'), "facts.toml", '"sure"'),
    Case("bad-record", _replace("edition.toml", "number = 1", 'number = "one"'), "edition.toml", "number"),
    Case("bad-record", _append("glossary.toml", "\n[guide]\npages = 1\n"), "glossary.toml", "pages = 1"),
    Case("bad-record", _replace("topics.toml", "hue = 3", "hue = true"), "topics.toml", "hue = true"),
    Case("bad-record", _replace("procedure/graph.toml", "leaves", "stays"), "procedure/graph.toml", "stays"),
    Case(
        "source-twice",
        _replace("statistics/sources.toml", "[yearbook]", "[leaflet]"),
        "statistics/sources.toml",
        0,
        also=("unknown-source",),
    ),
)
ARTICLES = (
    Case("no-front-matter", _replace(COURT_AR, "+++\n", ""), COURT_AR, 1, languages=BOTH, also=("no-translation",)),
    Case("text-outside-section", _replace(ARRIVAL, "## Today", "Stray words.\n\n## Today"), ARRIVAL, "Stray"),
    Case("section-without-id", _append(ARRIVAL, "\n## More\n\nWords.\n"), ARRIVAL, "## More"),
    Case("section-without-id", _append(ARRIVAL, "\n## More {#More!}\n\nWords.\n"), ARRIVAL, "## More"),
    Case("unknown-language", _write("pages/court/de.md", "x"), "pages/court/de.md", 0),
    Case("no-original", _remove(ARRIVAL), ARRIVAL, 0, languages=BOTH),
    Case("no-translation", _remove(COURT_AR), COURT_AR, 0, "warning", languages=BOTH),
    Case(
        "missing-section",
        lambda e: e.write(ARRIVAL_AR, e.text(ARRIVAL_AR).partition("## الأوراق")[0]),
        ARRIVAL_AR,
        1,
        languages=BOTH,
    ),
    Case("extra-section", _append(COURT_AR, "\n## المزيد {#more}\n\nكلمات.\n"), COURT_AR, "{#more}", languages=BOTH),
    Case("section-order", _swap_sections, ARRIVAL_AR, 1, languages=BOTH),
    Case("section-twice", _append(ARRIVAL, "\n## Again {#today}\n\nWords.\n"), ARRIVAL, "## Again"),
    Case("step-sections", _replace(ASK, "{#next}", "{#after}"), ASK, 1),
    Case("long-answer", _replace(ARRIVAL, "Ask for help today.", "Ask. " * 40), ARRIVAL, "in_short", "warning"),
    Case("outdated", _replace(COURT, "after {fact", "from {fact"), COURT_AR, 1, "warning", languages=BOTH),
    Case("wrong-state", _replace(COURT_AR, '"machine"', '"original"'), COURT_AR, "translation", languages=BOTH),
    Case("wrong-state", _replace(COURT, '"original"', '"reviewed"'), COURT, "translation"),
    Case(
        "long-sentences",
        _replace(COURT, "You have {fact:answer-days} after", "You " + "really " * 60 + "have"),
        COURT,
        1,
        "warning",
    ),
)
LIMITS = (
    Case(
        "nested-too-deep",
        _append(COURT_AR, f"\n{' ' * 13}deep\n"),
        COURT_AR,
        "deep",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "nested-too-deep",
        _append(COURT_AR, f"\n{'- ' * 2_000}deep\n"),
        COURT_AR,
        "deep",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "table-too-wide",
        _append(COURT_AR, "\n|a|b|c|d|e|\n"),
        COURT_AR,
        "|a|",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "table-too-long",
        _append(COURT_AR, "\n" + "|a|b|\n" * 60 + "|last|b|\n"),
        COURT_AR,
        "|last|",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "too-many-signs",
        _append(COURT_AR, f"\n{'[' * 201}\n"),
        COURT_AR,
        "[[[",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "too-many-signs",
        _replace(COURT_AR, "انظر في رسالتك.", "[" * 201),
        COURT_AR,
        "in_short",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case("too-many-signs", _replace("contacts.toml", "**today**", "[" * 201), "contacts.toml", "note"),
    Case(
        "article-too-long",
        _append(COURT_AR, "\nكلمة." * 2_000),
        COURT_AR,
        11,
        languages=BOTH,
        also=("no-translation",),
    ),
)
NAMES = (
    Case("unknown-fact", _replace(ARRIVAL, "{fact:waiting-weeks}", "{fact:nothing}"), ARRIVAL, "{fact:nothing}"),
    Case("unknown-fact", _replace(ARRIVAL, "{fact:waiting-weeks}", "{rule:waiting-weeks}"), ARRIVAL, "{rule:waiting"),
    Case("unknown-fact", _replace(ARRIVAL, "{rule:card-is", "{fact:card-is"), ARRIVAL, "{fact:card"),
    Case("unknown-fact", _replace("topics.toml", 'en = "Start', 'en = "{fact:nothing} Start'), "topics.toml", "Start"),
    Case("unknown-fact", _replace("contacts.toml", '"help-phone"', '"nothing"'), "contacts.toml", "[helper]"),
    Case("bad-placeholder", _replace(ARRIVAL, "{fact:waiting-weeks}", "{fact: waiting-weeks}"), ARRIVAL, "{fact: w"),
    Case("bad-placeholder", _replace("topics.toml", 'en = "Start', 'en = "{Fact:x} Start'), "topics.toml", "Start"),
    Case("bad-placeholder", _replace(STORIES, 'en = "In {period}', 'en = "In {perod}'), STORIES, "{perod}"),
    Case(
        "bad-placeholder",
        _replace(STORIES, "It predicts", "{fact:answer-days}"),
        STORIES,
        "{fact",
    ),
    Case(
        "unknown-mark",
        lambda e: e.write("marks.toml", e.text("marks.toml").partition("[changed]")[0]),
        "facts.toml",
        "[waiting-weeks]",
    ),
    Case("unknown-source", _replace("facts.toml", '["leaflet"]', '["nobody"]'), "facts.toml", "[waiting-weeks]"),
    Case("unknown-source", _replace("institutions.toml", '"office-page"', '"nobody"'), "institutions.toml", "[office]"),
    Case("unknown-source", _replace("contacts.toml", '"office-page"', '"nobody"'), "contacts.toml", "[helper]"),
    Case(
        "unknown-source", _replace("pages/court/page.toml", '"leaflet"', '"nobody"'), "pages/court/page.toml", "sources"
    ),
    Case(
        "unknown-source",
        _replace("procedure/graph.toml", '"leaflet"', '"nobody"'),
        "procedure/graph.toml",
        'id = "ask"',
    ),
    Case("unknown-source", _replace(VISITORS, "40,percent,yearbook", "40,percent,nobody"), VISITORS, 1),
    Case(
        "unknown-contact",
        _replace("pages/court/page.toml", '"helper"', '"nobody"'),
        "pages/court/page.toml",
        "contacts",
    ),
    Case(
        "unknown-page", _replace("pages/court/page.toml", '"arrival"', '"nowhere"'), "pages/court/page.toml", "related"
    ),
    Case(
        "unknown-page", _replace("topics.toml", '["arrival"]', '["arrival", "nowhere"]'), "topics.toml", 'id = "start"'
    ),
    Case(
        "unknown-page",
        _append(
            "topics.toml", '\n[[life_event]]\nid = "lost"\nicon = "x"\npages = ["nowhere"]\ntitle = { en = "Lost" }\n'
        ),
        "topics.toml",
        'id = "lost"',
    ),
    Case("unknown-page", _replace("glossary.toml", '["court"]', '["nowhere"]'), "glossary.toml", "[court]"),
    Case(
        "unknown-page", _replace("procedure/graph.toml", '"arrival"', '"nowhere"'), "procedure/graph.toml", 'id = "ask"'
    ),
    Case("unknown-step", _replace("glossary.toml", '["ask"]', '["nothing"]'), "glossary.toml", "[court]"),
    Case(
        "unknown-topic",
        _replace("pages/court/page.toml", '"answer"', '"nothing"'),
        "pages/court/page.toml",
        "topic",
        also=("unlisted-page",),
    ),
    Case("unlisted-page", _list_nothing_about_the_court, "pages/court/page.toml", "topic"),
    Case(
        "unknown-office", _replace("procedure/graph.toml", '"office"', '"nobody"'), "procedure/graph.toml", 'id = "ask"'
    ),
    Case(
        "unknown-target",
        _replace("procedure/graph.toml", '"page:court"', '"page:nowhere"'),
        "procedure/graph.toml",
        'id = "refused"',
    ),
    Case(
        "unknown-language",
        _replace("edition.toml", "fallback = []", 'fallback = ["de"]'),
        "edition.toml",
        'code = "en"',
    ),
    Case("bad-language", _rename_arabic, "edition.toml", 'code = "zz"', languages=BOTH),
    Case(
        "twice",
        lambda e: e.append("edition.toml", "\n[[language]]" + e.text("edition.toml").partition("[[language]]")[2]),
        "edition.toml",
        'code = "en"',
    ),
    Case(
        "twice",
        lambda e: e.append("procedure/graph.toml", "\n" + e.text("procedure/graph.toml")),
        "procedure/graph.toml",
        0,
    ),
    Case(
        "twice",
        lambda e: e.append("topics.toml", e.text("topics.toml")[e.text("topics.toml").index("[[life") :]),
        "topics.toml",
        'id = "letter"',
    ),
    Case(
        "twice",
        _append(
            "topics.toml",
            '\n[[group]]\nid = "start"\nicon = "x"\nhue = 2\npages = []\ntitle = { en = "A" }\nhint = { en = "B" }\n',
        ),
        "topics.toml",
        'id = "start"',
    ),
    Case(
        "twice",
        lambda e: e.append(STORIES, e.text(STORIES)[e.text(STORIES).index('[[story]]\nid = "claims"') :]),
        STORIES,
        'id = "claims"',
    ),
)
WORDS = (
    Case(
        "unmarked-fact",
        _replace("topics.toml", 'en = "Start here"', 'en = "{fact:waiting-weeks}"'),
        "topics.toml",
        "{fact:waiting-weeks}",
        languages=("en",),
    ),
    Case("missing-words", _replace("topics.toml", 'en = "Start here"', 'en = " "'), "topics.toml", '" "'),
    Case("missing-words", _replace("institutions.toml", 'en = "The office", ', ""), "institutions.toml", "[office]"),
    Case(
        "missing-words",
        _replace("procedure/graph.toml", 'en = "They say no", ', ""),
        "procedure/graph.toml",
        '"refused"',
    ),
    Case("missing-words", _replace(STORIES, 'en = "Counted anew.", ', ""), STORIES, 'id = "visitors"'),
    Case(
        "missing-words",
        _replace(STORIES, 'translation = { en = "original", ', "translation = { "),
        STORIES,
        "translation",
    ),
    Case(
        "missing-words",
        _replace("units.toml", 'en = { one = "{n} week", other = "{n} weeks" }\n', ""),
        "units.toml",
        "[weeks]",
    ),
    Case(
        "different-facts",
        _replace("topics.toml", 'ar = "الأيام', 'ar = "{fact:law-start} الأيام'),
        "topics.toml",
        "First days",
        languages=BOTH,
    ),
)
FACTS = (
    Case("no-source", _replace("facts.toml", '["leaflet"]', "[]"), "facts.toml", "[waiting-weeks]"),
    *(
        Case("bad-fact", _replace("facts.toml", old, new), "facts.toml", record)
        for old, new, record in (
            ('value = 2\nunit = "weeks"', 'value = 2\nunit = "moons"', "[waiting-weeks]"),
            ("value = 2\n", "", "[waiting-weeks]"),
            ("value = 2\n", 'value = "2"\n', "[waiting-weeks]"),
            ("value = 2\n", "value = true\n", "[waiting-weeks]"),
            ("value = 2\n", "value = inf\n", "[waiting-weeks]"),
            ("value = 2\n", "value = nan\n", "[waiting-weeks]"),
            ("value = 2\n", "value = 1e999\n", "[waiting-weeks]"),
            ("value = 2\n", f"value = {10**40}\n", "[waiting-weeks]"),
            ("value = 2026-06-12", 'value = "2026-06-12"', "[law-start]"),
            ("value = 2026-06-12", "value = 2026-06-12T10:00:00", "[law-start]"),
            ('value = "02 793 82 46"', "value = 27938246", "[help-phone]"),
            ('unit = "rule"', 'value = 1\nunit = "rule"', "[card-is-no-passport]"),
        )
    ),
)
MARKDOWN = (
    Case("image", _say("![a picture](page:court)"), ARRIVAL, "![a"),
    *(
        Case("dangling-link", _say(words), ARRIVAL, at)
        for words, at in (
            ("See [this](page:nowhere).", "See"),
            ("See [this](page:court#nowhere).", "See"),
            ("See [this](step:court).", "See"),
            ("See [this](figures:nothing).", "See"),
            ("See [this](figures:claims#people).", "See"),
            ("See [this](facts.toml).", "See"),
            ("See [these [many] words](page:nowhere).", "See"),
            ("See [words on\ntwo lines](page:nowhere).", "two lines"),
        )
    ),
    Case("dangling-link", _say("See [this](<page:nowhere>)."), ARRIVAL, "See", also=("html",)),
    Case("dangling-link", _replace(ARRIVAL, "Ask for help", "Ask [us](page:nowhere)"), ARRIVAL, "in_short"),
    Case("dangling-link", _replace("contacts.toml", "**today**", "[us](page:nowhere)"), "contacts.toml", "note"),
    *(
        Case("address", _say(words), ARRIVAL, words)
        for words in (
            "See https://example.org now.",
            "See www.example.org now.",
            "Write to mailto:a@example.org now.",
            "Write to <me@example.org> now.",
            "See FILE:///etc/passwd now.",
            "See javascript:alert now.",
        )
    ),
    *(
        Case("html", _say(words), ARRIVAL, words)
        for words in ("A <b>card.", "A card</p>.", "A &nbsp; card.", "A &#60; card.")
    ),
    Case("reference-link", _say("See [this][one]."), ARRIVAL, "See"),
    Case("reference-link", _append(ARRIVAL, "\n[one]: page:court\n"), ARRIVAL, "[one]:"),
    Case("unknown-callout", _replace(ARRIVAL, "!!! careful", "!!! warning"), ARRIVAL, "!!! warning"),
)
NUMBERS = (
    Case("bare-number", _say("You have 30 days."), ARRIVAL, "You have 30"),
    Case("bare-number", _replace(ARRIVAL, "What to do now", "Within 8 hours"), ARRIVAL, "summary"),
    Case("bare-number", _replace("topics.toml", '"Start here"', '"Start in 3 days"'), "topics.toml", "3 days"),
    Case("bare-number", _replace(STORIES, '"Counted anew."', '"In 2024 anew."'), STORIES, 'id = "visitors"'),
)
PARITY = (
    Case(
        "different-facts",
        _replace(COURT_AR, "لديك {fact:answer-days} بعد {fact:law-start}.", "لديك {fact:answer-days}."),
        COURT_AR,
        "{#time}",
        languages=BOTH,
    ),
    Case(
        "different-facts",
        _replace(COURT_AR, 'summary = "', 'summary = "{fact:law-start} '),
        COURT_AR,
        2,
        languages=BOTH,
    ),
    Case(
        "different-links", _replace(ARRIVAL_AR, "page:court#time", "page:court"), ARRIVAL_AR, "{#today}", languages=BOTH
    ),
    Case("different-lists", _replace(ARRIVAL_AR, "- احتفظ بكل ورقة.\n", ""), ARRIVAL_AR, "{#today}", languages=BOTH),
    Case(
        "different-tables", _replace(ARRIVAL_AR, "| البطاقة | المكتب |\n", ""), ARRIVAL_AR, "{#papers}", languages=BOTH
    ),
    Case("different-callouts", _replace(ARRIVAL_AR, "!!! careful", "!!! good"), ARRIVAL_AR, "{#today}", languages=BOTH),
)
STATISTICS = (
    Case("bad-columns", _write("statistics/more.csv", "year,value\n"), "statistics/more.csv", 1),
    Case("bad-columns", _write("statistics/more.csv", ""), "statistics/more.csv", 1),
    Case("bad-row", _append(VISITORS, "2022,visitors\n"), VISITORS, "2022,visitors"),
    Case("bad-csv", _append(VISITORS, '2022,"visitors\n'), VISITORS, '2022,"visitors'),
    Case("twice", _append(VISITORS, "2024,visitors,total,9999,persons,yearbook,2026-01,\n"), VISITORS, "9999"),
    Case("too-many-rows", lambda e: None, VISITORS, "2024,refused", limit=("kiosk.content.statistics.MAX_ROWS", 8)),
    *(
        Case("bad-value", _append(VISITORS, ROW.format(value)), VISITORS, "2022,")
        for value in ("NaN", "sNaN", "Infinity", "1e999", "-1", '"1,5"', "", "many", "1000000001")
    ),
    Case("empty-series", _replace(STORIES, 'category = "children"', 'category = "elders"'), STORIES, 'id = "claims"'),
    Case(
        "empty-series",
        _replace(STORIES, 'official_complement = { file = "visitors.csv"', 'official_complement = { file = "x.csv"'),
        STORIES,
        'id = "claims"',
    ),
    Case("empty-series", _replace(STORIES, 'measure = "refused"', 'measure = "lost"'), STORIES, 'id = "claims"'),
    Case("no-value", _replace(STORIES, "{value:2023}", "{value:1999}"), STORIES, 'id = "visitors"'),
    Case(
        "no-value",
        _replace(STORIES, 'en = "A table with no source"', 'en = "A table of {period}"'),
        STORIES,
        'id = "claims"',
    ),
    Case("no-period", _replace(STORIES, 'period = "2023"', 'period = "1999"'), STORIES, 'id = "visitors"'),
    Case("no-period", _replace(STORIES, 'before = "2024"', 'before = "1999"'), STORIES, 'id = "visitors"'),
    Case("incomplete-story", _replace(STORIES, 'kind = "comparison"', 'kind = "bars"'), STORIES, 'id = "claims"'),
    Case("incomplete-story", _replace(STORIES, 'kind = "of-100"', 'kind = "comparison"'), STORIES, 'id = "share"'),
    Case("mixed-units", _mix_persons_with_files, STORIES, 'id = "people"'),
)
DATES = (
    Case("past-review", _replace("facts.toml", "2027-01-31", "2026-11-20"), "facts.toml", "[waiting-weeks]", "warning"),
    Case(
        "past-review",
        _replace("pages/court/page.toml", "2027-03-01", "2026-11-20"),
        "pages/court/page.toml",
        "review_by",
        "warning",
    ),
    Case(
        "past-review",
        _replace("procedure/graph.toml", "2027-02-21", "2026-11-20"),
        "procedure/graph.toml",
        "review_by",
        "warning",
    ),
    Case("no-hard-date", _replace("pages/court/page.toml", "hard_date = 2027-12-31\n", ""), "pages/court/page.toml", 1),
)
CASES = (
    *FOLDER,
    *RECORDS,
    *ARTICLES,
    *LIMITS,
    *NAMES,
    *WORDS,
    *FACTS,
    *MARKDOWN,
    *NUMBERS,
    *PARITY,
    *STATISTICS,
    *DATES,
)
IDS = [f"{case.code}-{number}" for number, case in enumerate(CASES)]


@pytest.mark.parametrize("languages", [ENGLISH, BOTH], ids=["english", "english and arabic"])
def test_the_small_edition_has_no_fault(tmp_path: Path, languages: tuple[str, ...]) -> None:
    assert write_edition(tmp_path, languages).faults() == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_planted_fault_is_told_with_its_place_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    edition = write_edition(tmp_path / "content", case.languages)

    case.spoil(edition)
    if case.limit is not None:
        monkeypatch.setattr(*case.limit)
    faults = edition.faults(case.today)

    line = edition.line(case.path, case.at) if isinstance(case.at, str) else case.at
    assert sorted(fault.code for fault in faults) == sorted((case.code, *case.also)), list(map(str, faults))
    told = next(fault for fault in faults if fault.code == case.code)
    assert (told.path, told.line, told.severity) == (case.path, line, case.severity)
    assert str(told).isprintable(), "a fault must not break or reorder the line it is printed on"


# --- all codes of the source, found by reading it

SOURCE = Path(kiosk.content.__file__).parent
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _codes_in_source() -> set[str]:
    """The code of every `Fault(…)` and `faults.add(…)`, and of every pair or triple they are handed."""
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in sorted(SOURCE.rglob("*.py"))]
    return {code for tree in trees for node in ast.walk(tree) for code in _codes(node)}


def _codes(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        if name == "Fault" or name.endswith("faults.add"):
            yield from _text(node.args[2]) if len(node.args) > 2 else ()
        elif name == "_unknown":
            yield from (f"unknown-{kind}" for kind in _text(node.args[3]))
    elif isinstance(node, ast.Tuple) and len(node.elts) in {2, 3}:  # (code, message) or (line, code, message)
        code, message = node.elts[-2:]
        if len(node.elts) == 2 and not isinstance(message, ast.JoinedStr | ast.Constant):
            return
        if len(node.elts) == 3 and isinstance(node.elts[0], ast.Constant) and isinstance(node.elts[0].value, str):
            code = node.elts[0]  # (code, what, measure) of the rules of parity
        yield from (text for text in _text(code) if _is_message(message) and CODE.fullmatch(text))


def _text(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _is_message(node: ast.expr) -> bool:
    """A sentence, or a name that holds one."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and " " in node.value
    return isinstance(node, ast.JoinedStr | ast.Name)


def test_every_code_in_the_source_is_planted_by_a_case() -> None:
    planted = {case.code for case in CASES}
    known = _codes_in_source()

    assert len(known) > 50, "the search for codes finds too few: it no longer fits the source"
    assert known - planted == set(), "add a case that plants it"
    assert planted - known == set(), "the search for codes misses a way to write one"
