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

import kiosk
from kiosk.edition.faults import Severity
from tests.helpers.editions import BOTH, ENGLISH, FILLER, TODAY, EditionFolder, write_edition

ARRIVAL, ARRIVAL_AR = "pages/arrival/en.md", "pages/arrival/ar.md"
COURT, COURT_AR = "pages/court/en.md", "pages/court/ar.md"
ASK = "procedure/ask/en.md"
REFUSAL, REFUSAL_AR = "letters/refusal/en.md", "letters/refusal/ar.md"
LETTERS = "letters/letters.toml"
DEADLINES = "deadlines.toml"
STORIES = "statistics/statistics.toml"
VISITORS = "statistics/visitors.csv"
ASKED = "asked/en.toml"
RECORDS_OF_WORDS = "translations.toml"
SHARES = """
[[story]]
id = "halves"
kind = "shares"
icon = "users"
checked_on = 2026-11-21
pages = []
title = { en = "Of {hundred}, {share:a} were {part:1} in {period}" }
definition = { en = "Who came." }
caveat = { en = "It predicts nothing." }

[[story.share]]
id = "a"
words = { en = "One half" }
sentence = { en = "{share:a} came" }

[[story.share]]
id = "b"
words = { en = "The other half" }
sentence = { en = "{share:b} came" }

[[story.part]]
id = "grown-up"
share = "b"
about = []
provisional = []
words = { en = "Grown-ups" }
rows = { file = "visitors.csv", measure = "visitors", category = "grown-up", unit = "persons" }

[[story.part]]
id = "children"
share = "a"
words = { en = "Children" }
rows.file = "visitors.csv"
rows.measure = "visitors"
rows.category = "children"
rows.unit = "persons"
"""
SUM = """
[[sum]]
file = "visitors.csv"
measure = "visitors"
unit = "persons"
total = "total"
parts = ["children", "PART"]
"""
_MEANING = '"court/meaning"'
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


GRAPH = "procedure/graph.toml"
WHAT_IFS = "what-ifs/what-ifs.toml"
ILL = "what-ifs/ill/en.md"


def _road(kind: str, target: str) -> str:
    words = "words = { en = 'A road', fr = 'Un chemin', nl = 'Een weg', ar = 'طريق', fa = 'یک راه' }"
    head = f'id = "{kind}-way"\nkind = "{kind}"\ntarget = "{target}"\nsources = ["leaflet"]'
    return f"\n[[step.side_road]]\n{head}\n{words}\n"


def _add_step(edition: EditionFolder, lead: str = "", roads: str = "", *, branch: bool = True) -> None:
    """A step behind the first one, to which `lead` leads and from which `roads` lead on."""
    step = edition.text(GRAPH).partition("\n[[step.side_road]]")[0].replace('"ask"', '"after"')
    edition.append(GRAPH, f"{lead}\n{step}{'branch = true' if branch else ''}\n{roads}")
    edition.write("procedure/after/en.md", edition.text(ASK).replace('title = "Asking"', 'title = "After"'))
    edition.write(WHAT_IFS, edition.text(WHAT_IFS).replace('steps = ["ask"]', 'steps = ["ask", "after"]'))


def _rename_arabic(edition: EditionFolder, code: str = "zz") -> None:
    """Give one language another code everywhere, that of no language unless one is named."""
    for file in edition.root.rglob("*.toml"):
        path = file.relative_to(edition.root).as_posix()
        text = re.sub(r'\bar( =)|"ar"', rf"{code}\1", edition.text(path)).replace(f"= {code}\n", f'= "{code}"\n')
        edition.write(path, re.sub(r"\.ar(?=[.\]])", f".{code}", text))
    for file in edition.root.rglob("ar.md"):
        file.rename(file.with_name(f"{code}.md"))


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


def _review_words_that_are_gone(edition: EditionFolder) -> None:
    review = '\n[reviewed]\ntime = { by = "A speaker", on = 2026-11-20, words = "0123456789ab" }\n+++\n\n##'
    edition.replace(COURT_AR, "\n+++\n\n##", review)


def _review_short_words_that_are_gone(edition: EditionFolder) -> None:
    review = 'meaning = { by = "A speaker", on = 2026-11-20, words = "0123456789ab" }'
    edition.append(RECORDS_OF_WORDS, f'\n["glossary.toml".ar.reviewed]\n{review.replace("meaning", _MEANING)}\n')


def _review_long_ago(path: str) -> Callable[[EditionFolder], None]:
    def spoil(edition: EditionFolder) -> None:
        edition.replace(path, "checked_on = 2026-11-21", "checked_on = 2026-08-20")
        edition.replace(path, "review_by = 2027-02-21", "review_by = 2026-11-20")

    return spoil


def _mix_persons_with_files(edition: EditionFolder) -> None:
    edition.replace(VISITORS, "children,350.5,persons", "children,350.5,cases")
    edition.replace(STORIES, 'category = "children", unit = "persons"', 'category = "children", unit = "cases"')


def _add_up_to_something_else(edition: EditionFolder) -> None:
    edition.append(STORIES, SUM.replace("PART", "grown-up"))
    edition.replace(VISITORS, "grown-up,1000", "grown-up,999")


def _take_away_the_source(edition: EditionFolder) -> None:
    edition.replace("statistics/sources.toml", 'kind = "official"', 'kind = "unsourced"')


def _write_three_more(edition: EditionFolder) -> None:
    for number in range(3):
        edition.write(f"zz{number}.md", "x")


def _list_nothing_about_the_court(edition: EditionFolder) -> None:
    edition.replace("topics.toml", 'pages = ["court"]', "pages = []")


CLAIM = """
!!! {} "Someone says: You must pay."
    You need money for nothing here.
"""
LONELY_FACT = """
[lonely]
value = 1
unit = "count"
mark = "ok"
sources = ["leaflet"]
checked_on = 2026-11-21
review_by = 2027-05-21
"""
LONELY_SOURCE = """
[lonely]
publisher = "A group"
title = "A page that nobody names"
date = "n.d."
read_on = 2026-11-20
kind = "ngo"
"""
LONELY_TERM = """
[lonely]
pages = []
confidence = {}
terms = { en = ["guide"] }
meaning = { en = "Somebody who goes with you." }
"""
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
    Case("unused-file", _write("letters/other/en.md", "x"), "letters/other/en.md", 0, "warning"),
    Case("unused-file", _write("statistics/old/x.csv", "x"), "statistics/old/x.csv", 0, "warning"),
    Case(
        "too-many-files",
        _write_three_more,
        "zz0.md",
        0,
        limit=("kiosk.edition.read.MAX_FILES", 40),
    ),
    Case("too-large", _append("glossary.toml", "# much\n" * 150_000), "glossary.toml", 0),
    Case(
        "unreadable",
        lambda e: None,
        "glossary.toml",
        0,
        limit=("kiosk.edition.read.os.open", _refuse_to_open("glossary.toml")),
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
    Case("bad-record", _replace("procedure/graph.toml", "ends", "stays"), "procedure/graph.toml", "stays"),
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
    Case("letter-sections", _replace(REFUSAL, "{#call}", "{#phone}"), REFUSAL, 1),
    Case("same-title", _replace(COURT, "Ask the court", "Your FIRST days"), COURT, "title"),
    Case("page-length", _replace(COURT, FILLER, ""), COURT, 1, "warning"),
    Case("page-length", _append(ARRIVAL, FILLER * 3), ARRIVAL, 1, "warning"),
    Case("unfinished", _replace(ARRIVAL, "Tell the office", "FILL IN: whom to tell"), ARRIVAL, "FILL IN"),
    Case("unfinished", _replace(ARRIVAL, '"Your first days"', '"FILL IN"'), ARRIVAL, "FILL IN"),
    Case("unfinished", _replace("topics.toml", '"Start here"', '"FILL IN"'), "topics.toml", "title"),
    Case("long-answer", _replace(ARRIVAL, "Ask for help today.", "Ask. " * 40), ARRIVAL, "in_short", "warning"),
    Case("outdated", _replace(COURT, "after {fact", "from {fact"), COURT_AR, 1, "warning", languages=BOTH),
    Case("wrong-state", _replace(COURT_AR, '"machine"', '"original"'), COURT_AR, "translation", languages=BOTH),
    Case("wrong-state", _replace(COURT, '"original"', '"person"'), COURT, "translation"),
    Case("void-review", _review_words_that_are_gone, COURT_AR, 1, "warning", languages=BOTH),
    Case(
        "long-sentences",
        _replace(COURT, FILLER, FILLER.replace(".", " and with every paper that you bring.")),
        COURT,
        1,
        "warning",
    ),
    Case("unfinished", _say("FILL IN what the office does."), ARRIVAL, "FILL IN"),
    Case("unfinished", _replace("topics.toml", '"Start here"', '"FILL IN"'), "topics.toml", "FILL IN"),
    Case("unfinished", _replace(STORIES, '"Counted anew."', '"FILL IN"'), STORIES, 'id = "visitors"'),
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
    Case("unknown-fact", _say("You have {fact:nothing}."), ARRIVAL, "{fact:nothing}"),
    Case("unknown-fact", _replace(ARRIVAL, "{fact:waiting-weeks}", "{rule:waiting-weeks}"), ARRIVAL, "{rule:waiting"),
    Case("unknown-fact", _replace(ARRIVAL, "{rule:card-is", "{fact:card-is"), ARRIVAL, "{fact:card"),
    Case("unknown-fact", _replace("topics.toml", 'en = "Start', 'en = "{fact:nothing} Start'), "topics.toml", "Start"),
    Case(
        "unknown-fact",
        _replace("contacts.toml", '"help-phone"', '"nothing"'),
        "contacts.toml",
        "[helper]",
        also=("unused-fact",),
    ),
    Case("bad-placeholder", _say("You have {fact: waiting-weeks}."), ARRIVAL, "{fact: w"),
    Case("bad-placeholder", _say("You have {Fact:waiting-weeks}."), ARRIVAL, "{Fact:w"),
    Case("bad-placeholder", _say("You have {{fact:waiting-weeks}}."), ARRIVAL, "{{fact:w"),
    Case("bad-placeholder", _replace("units.toml", "{n} weeks", "weeks"), "units.toml", "[weeks]"),
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
    Case("unknown-source", _replace(LETTERS, '"leaflet"', '"nobody"'), LETTERS, 'id = "refusal"'),
    Case("unknown-source", _replace(VISITORS, "40,percent,yearbook", "40,percent,nobody"), VISITORS, "nobody"),
    Case(
        "unknown-contact",
        _replace("pages/court/page.toml", '"helper"', '"nobody"'),
        "pages/court/page.toml",
        "contacts",
    ),
    Case("unknown-contact", _replace(LETTERS, '"helper"', '"nobody"'), LETTERS, 'id = "refusal"'),
    Case("unknown-page", _replace(LETTERS, '"court"', '"nowhere"'), LETTERS, 'id = "refusal"'),
    Case("unknown-step", _replace(LETTERS, '"ask"', '"nothing"'), LETTERS, 'id = "refusal"'),
    Case("unknown-office", _replace(LETTERS, '"office"', '"nobody"'), LETTERS, 'id = "refusal"'),
    Case("unknown-drawing", _replace(LETTERS, "urgent", 'drawing = "mine"\nurgent'), LETTERS, 'id = "refusal"'),
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
    Case(
        "unknown-letter",
        _replace("glossary.toml", 'steps = ["ask"]', 'steps = ["ask"]\nletters = ["nothing"]'),
        "glossary.toml",
        "[court]",
    ),
    Case("unknown-step", _replace("glossary.toml", '["ask"]', '["nothing"]'), "glossary.toml", "[court]"),
    *(
        Case(f"unknown-{kind}", _replace(DEADLINES, old, new), DEADLINES, 'id = "reply"', also=also)
        for kind, old, new, also in (
            ("fact", '["reply-days"]', '["nothing"]', ("unused-fact",)),
            ("fact", 'page = "arrival"', 'page = "arrival"\nrules_change = "nothing"', ()),
            ("page", 'page = "arrival"', 'page = "nowhere"', ()),
            ("letter", '["refusal"]', '["nothing"]', ()),
            ("contact", '["helper"]', '["nobody"]', ()),
            ("source", '["leaflet"]', '["nobody"]', ()),
        )
    ),
    *(
        Case("wrong-unit", _replace("facts.toml", 'value = 5\nunit = "days"', limit), DEADLINES, 'id = "reply"')
        for limit in (
            'value = "5"\nunit = "text"',
            'value = 2026-06-12\nunit = "date"',
            'value = 5\nunit = "count"',
            'value = 2.5\nunit = "days"',
            'value = 0\nunit = "days"',
            'value = 400\nunit = "days"',
            'value = 60\nunit = "weeks"',
        )
    ),
    Case(
        "wrong-unit",
        _replace(DEADLINES, 'rules_change = "law-start"', 'rules_change = "reply-days"'),
        DEADLINES,
        'id = "court"',
    ),
    Case("dangling-link", _say("See [the days](deadline:nothing)."), ARRIVAL, "deadline:nothing"),
    Case("nobody-to-call", _replace(DEADLINES, '["helper"]', "[]"), DEADLINES, 'id = "reply"'),
    Case("twice", _replace(DEADLINES, 'id = "court"', 'id = "reply"'), DEADLINES, 'id = "reply"'),
    Case("missing-words", _replace(DEADLINES, 'en = "Answer"', 'en = ""'), DEADLINES, "action"),
    Case("unmarked-fact", _replace(DEADLINES, "Ask a helper.", "You have {fact:answer-days}."), DEADLINES, "note"),
    Case("bare-number", _replace(DEADLINES, "Ask a helper.", "You have 5 days."), DEADLINES, "note"),
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
    Case("incomplete-language", lambda e: _rename_arabic(e, "ps"), "edition.toml", 'code = "ps"', languages=BOTH),
    Case("incomplete-language", lambda e: _rename_arabic(e, "ur"), "edition.toml", 'code = "ur"', languages=BOTH),
    Case(
        "unknown-language",
        _replace("edition.toml", 'official_languages = ["nl"', 'official_languages = ["xx"'),
        "edition.toml",
        "official_languages",
    ),
    Case("bad-record", _append("edition.toml", 'direction = "ltr"\n'), "edition.toml", "direction"),
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
    Case("unreachable-step", lambda e: _add_step(e, roads=_road("ends", "page:court")), GRAPH, 'id = "after"'),
    Case("dead-end", lambda e: _add_step(e, _road("leaves", "step:after")), GRAPH, 'id = "after"'),
    Case(
        "no-way-back",
        lambda e: _add_step(e, _road("comes-back", "step:after"), _road("ends", "page:court")),
        GRAPH,
        'id = "comes-back-way"',
    ),
    Case("road-target", _replace(GRAPH, '"page:court"', '"step:ask"'), GRAPH, 'id = "refused"'),
    Case(
        "broken-rail",
        lambda e: _add_step(e, _road("leaves", "step:after"), _road("ends", "page:court"), branch=False),
        GRAPH,
        'id = "ask"',
    ),
    Case(
        "uncited-road", _replace(GRAPH, 'sources = ["leaflet"]\nwords', "sources = []\nwords"), GRAPH, 'id = "refused"'
    ),
    Case("missing-what-if", _replace(WHAT_IFS, 'kind = "ill"', 'kind = "move"'), GRAPH, 'id = "ask"', "warning"),
    Case("what-if-sections", _replace(ILL, "{#do}", "{#go}"), ILL, "+++"),
    Case("what-if-length", _append(ILL, "\n" + "Go to the office soon.\n" * 15), ILL, "+++", "warning"),
    Case(
        "wrong-rules",
        _replace("facts.toml", "[answer-days]\n", "[answer-days]\napplies_until = 2026-06-11\n"),
        REFUSAL,
        "{fact:answer-days}",
    ),
    Case("twice", lambda e: e.append(LETTERS, "\n" + e.text(LETTERS)), LETTERS, 0),
    Case(
        "twice",
        lambda e: e.append("topics.toml", "\n" + e.text("topics.toml")[e.text("topics.toml").rindex("[[life") :]),
        "topics.toml",
        'id = "arrived"',
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
USE = (
    Case("unused-fact", _append("facts.toml", LONELY_FACT), "facts.toml", "[lonely]", "warning"),
    Case("unused-fact", _replace(ARRIVAL, " {rule:card-is-no-passport}", ""), "facts.toml", "[card-is", "warning"),
    Case("unused-source", _append("sources.toml", LONELY_SOURCE), "sources.toml", "[lonely]", "warning"),
    Case(
        "unused-source",
        _append("statistics/sources.toml", LONELY_SOURCE),
        "statistics/sources.toml",
        "[lonely]",
        "warning",
    ),
    Case("unused-term", _append("glossary.toml", LONELY_TERM), "glossary.toml", "[lonely]", "warning"),
    Case("far-away", _replace("topics.toml", "letters = true", ""), LETTERS, 0),
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
        _replace("units.toml", 'en = { one = "{n} week", other = "{n} weeks" }\n', ""),
        "units.toml",
        "[weeks]",
    ),
    Case("missing-words", _replace("glossary.toml", 'en = ["council', 'fr = ["council'), "glossary.toml", "[court]"),
    Case("missing-words", _replace("glossary.toml", '["raad"]', "[]"), "glossary.toml", "[court]"),
    Case(
        "different-facts",
        _replace(STORIES, "عُدّ من جديد", "عُدّ في {year:2024}"),
        STORIES,
        'id = "visitors"',
        languages=BOTH,
    ),
    Case(
        "different-numbers",
        _replace("topics.toml", 'ar = "الأيام', 'ar = "الملحق ٢٦: الأيام'),
        "topics.toml",
        "First days",
        languages=BOTH,
    ),
    Case(
        "different-facts",
        _replace("topics.toml", 'ar = "الأيام', 'ar = "{fact:law-start} الأيام'),
        "topics.toml",
        "First days",
        languages=BOTH,
    ),
)
MADE_FROM = (
    Case(
        "outdated-words", _replace("topics.toml", "Start here", "Begin here"), "topics.toml", "Begin", "warning", BOTH
    ),
    Case("outdated-words", _replace("units.toml", "{n} weeks", "{n} wks"), "units.toml", "[weeks]", "warning", BOTH),
    Case("outdated-words", _replace("glossary.toml", "council", "court"), "glossary.toml", "terms]", "warning", BOTH),
    Case("outdated-words", _replace(STORIES, "Counted anew", "Recounted"), STORIES, "Recounted", "warning", BOTH),
    Case(
        "outdated-words",
        _replace("procedure/graph.toml", "They say no", "They refuse"),
        "procedure/graph.toml",
        "They refuse",
        "warning",
        BOTH,
    ),
    Case(
        "void-review",
        _review_short_words_that_are_gone,
        RECORDS_OF_WORDS,
        f"{_MEANING} = {{",
        "warning",
        languages=BOTH,
    ),
    Case(
        "unknown-words",
        _replace(RECORDS_OF_WORDS, "group/start/hint", "group/starts/hint"),
        RECORDS_OF_WORDS,
        "group/starts/hint",
        "warning",
        languages=BOTH,
        also=("outdated-words",),
    ),
    *(
        Case("unknown-words", _write(RECORDS_OF_WORDS, f"\n[{table}]\n"), RECORDS_OF_WORDS, table)
        for table in ('"topics.toml".fr', '"topics.toml".en', '"notes.toml".en', "edition.en")
    ),
    *(
        Case("bad-record", _replace(RECORDS_OF_WORDS, old, new), RECORDS_OF_WORDS, at, languages=BOTH)
        for old, new, at in (
            ('["marks.toml".ar]\n', '["marks.toml".ar]\ncolour = "red"\n', "colour"),
            ('["marks.toml".ar]\ntranslation = "machine"', '["marks.toml".ar]\ntranslation = "reviewed"', '"reviewed"'),
            ('"marks.toml".ar.made_from', '"marks.toml".ar.written_by', "written_by"),
            ('["marks.toml".ar.made_from]\n', '["marks.toml".ar.made_from]\n"check/x" = 1\n', '["marks.toml".ar.made'),
            ('["marks.toml".ar.made_from]\n', '["marks.toml".ar.made_from]\nx = "0123"\n', '["marks.toml".ar.made'),
        )
    ),
    Case("bad-toml", _append(RECORDS_OF_WORDS, "\n[open\n"), RECORDS_OF_WORDS, "[open", languages=BOTH),
)
FACTS = (
    Case(
        "wrong-unit",
        _replace("contacts.toml", 'hours = "door-hours"', 'hours = "help-phone"'),
        "contacts.toml",
        "hours",
        also=("unused-fact",),
    ),
    Case("wrong-unit", _replace("contacts.toml", 'phone = "help', 'address = "help'), "contacts.toml", "address"),
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
            "Write to help@example now.",
        )
    ),
    *(
        Case("html", _say(words), ARRIVAL, words)
        for words in ("A <b>card.", "A card</p>.", "A &nbsp; card.", "A &#x3c; card.", "A <b", "A <!-- card.")
    ),
    Case("reference-link", _say("See [this][one]."), ARRIVAL, "See"),
    Case("reference-link", _append(ARRIVAL, "\n[one]: page:court\n"), ARRIVAL, "[one]:"),
    Case("unknown-callout", _replace(ARRIVAL, "!!! careful", "!!! warning"), ARRIVAL, "!!! warning"),
    *(
        Case("broken-callout", _replace(ARRIVAL, old, new), ARRIVAL, "!!! careful")
        for old, new in (
            ('"Do not wait"', "“Do not wait”"),
            ('"Do not wait"', '"Do not wait'),
            ('"Do not wait"', "Do not wait"),
            ("    A letter can hold", "A letter can hold"),
            ('wait"\n', 'wait"\n\n'),
            ("!!! careful", " !!! careful"),
        )
    ),
    Case("claim-number", _append(ARRIVAL, CLAIM.format("claim-false")), ARRIVAL, "!!! claim-false"),
    Case(
        "claim-number",
        _append(ARRIVAL, CLAIM.format("claim-false a1") + CLAIM.format("claim-true a1")),
        ARRIVAL,
        "!!! claim-true",
    ),
)
NUMBERS = (
    Case("bare-number", _say("You have 30 days."), ARRIVAL, "You have 30"),
    Case("bare-number", _replace(ARRIVAL, "What to do now", "Within 8 hours"), ARRIVAL, "summary"),
    Case("bare-number", _replace("topics.toml", '"Start here"', '"Start in 3 days"'), "topics.toml", "3 days"),
    Case("bare-number", _replace(STORIES, '"Counted anew."', '"In 2024 anew."'), STORIES, 'id = "visitors"'),
)
SCRIPTS = (
    Case("foreign-letter", _say_in_arabic("اتصل بالمكتب کل يوم."), ARRIVAL_AR, "کل", languages=BOTH),
    Case("foreign-letter", _replace("topics.toml", "ابدأ هنا", "ابدأ هنا یا"), "topics.toml", "هنا", languages=BOTH),
    Case("foreign-letter", _say("The c\u0430rd is here."), ARRIVAL, "c\u0430rd"),
    Case("foreign-letter", _say("The ca\u200crd is here."), ARRIVAL, "ca\u200crd"),
    Case("untranslated", _replace(COURT_AR, "اطلب من المحكمة", "Ask the court"), COURT_AR, "title", languages=BOTH),
    Case(
        "untranslated", _replace("topics.toml", "ابدأ هنا", "Start here"), "topics.toml", "Start here", languages=BOTH
    ),
    Case("wrong-script", _say("أخبر المكتب أنك وصلت."), ARRIVAL, "أخبر"),
    Case("wrong-script", _say_in_arabic("Tell the office that you came."), ARRIVAL_AR, "Tell", languages=BOTH),
    Case(
        "wrong-script",
        _replace("glossary.toml", 'ar = "حيث يُنظر في الجواب', 'ar = "Where an answer is looked at'),
        "glossary.toml",
        "[court.meaning]",
        languages=BOTH,
    ),
    Case(
        "loose-sign",
        _replace("institutions.toml", "L’office", "L’office ?"),
        "institutions.toml",
        "[office]",
        "warning",
    ),
    Case("wrong-language", _say("Vous devez garder vos papiers avec vous."), ARRIVAL, "Vous"),
    Case(
        "wrong-language",
        _replace(STORIES, '"Counted anew."', '"Vous avez des papiers avec vous."'),
        STORIES,
        'id = "visitors"',
    ),
    Case("wrong-language", _say_in_arabic("شما را در آن روز با هم."), ARRIVAL_AR, "شما", languages=BOTH),
    Case(
        "wrong-language",
        _replace("topics.toml", '"Start here"', '"Vous et les papiers avec vous"'),
        "topics.toml",
        "Vous",
    ),
)
DENIALS = (
    Case(
        "lost-negation",
        _replace("glossary.toml", "Where an answer is", "Where an answer is not"),
        "glossary.toml",
        "meaning]",
        languages=BOTH,
        also=("outdated-words",),
    ),
    Case(
        "added-negation",
        _say_in_arabic("لم تخبر المكتب أنك وصلت."),
        ARRIVAL_AR,
        "لم تخبر",
        "warning",
        languages=BOTH,
    ),
    Case(
        "added-negation",
        _replace("topics.toml", "ابدأ هنا", "لا تبدأ هنا"),
        "topics.toml",
        "Start here",
        "warning",
        languages=BOTH,
    ),
    Case("lost-negation", _replace(ARRIVAL_AR, "البطاقة ليست", "البطاقة"), ARRIVAL_AR, "البطاقة جواز", languages=BOTH),
    Case("lost-negation", _replace(REFUSAL_AR, "ليس النهاية", "النهاية"), REFUSAL_AR, "النهاية", languages=BOTH),
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
        "different-facts", _replace(REFUSAL_AR, " لديك {fact:answer-days}.", ""), REFUSAL_AR, "{#today}", languages=BOTH
    ),
    Case("different-numbers", _replace(COURT_AR, "انظر [", "انظر الملحق ٢٦ و["), COURT_AR, "{#time}", languages=BOTH),
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
    Case("unknown-page", _write(ASKED, '[pages]\ncourts = ["who judges me"]\n'), ASKED, "courts"),
    Case("unknown-letter", _write(ASKED, '[letters]\nno = ["they said no"]\n'), ASKED, "no ="),
    Case("twice", _write(ASKED, '[pages]\ncourt = ["who judges", "who judges"]\n'), ASKED, "court"),
    Case("bad-question", _write(ASKED, f'[pages]\ncourt = ["{"why " * 21}"]\n'), ASKED, "court"),
    Case("bad-question", _write(ASKED, '[pages]\ncourt = [" "]\n'), ASKED, "court"),
    Case("bad-question", _write(ASKED, f"[pages]\ncourt = {[f'why {n}' for n in range(41)]}\n"), ASKED, "court"),
    Case("twice", _append(VISITORS, "2024,visitors,total,9999,persons,yearbook,2026-01,\n"), VISITORS, "9999"),
    Case("too-many-rows", lambda e: None, VISITORS, "2024,refused", limit=("kiosk.edition.observations.MAX_ROWS", 8)),
    *(
        Case("bad-value", _append(VISITORS, ROW.format(value)), VISITORS, "2022,")
        for value in ("NaN", "sNaN", "Infinity", "1e999", "-1", '"1,5"', "", "many", "1000000001")
    ),
    Case(
        "empty-series",
        _replace(STORIES, 'category = "children"', 'category = "elders"'),
        STORIES,
        'id = "claims"',
        also=("unused-row",),
    ),
    Case(
        "empty-series",
        _replace(STORIES, 'official_complement = { file = "visitors.csv"', 'official_complement = { file = "x.csv"'),
        STORIES,
        'id = "claims"',
    ),
    Case(
        "empty-series",
        _replace(STORIES, 'measure = "refused"', 'measure = "lost"'),
        STORIES,
        'id = "claims"',
        also=("unused-row",),
    ),
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
    Case(
        "mixed-units",
        _append(VISITORS, "2025,visitors,total,9,cases,yearbook,2026-01,\n"),
        VISITORS,
        "9,cases",
        also=("unused-row",),
    ),
    Case(
        "mixed-units",
        _append(STORIES, SHARES.replace('rows.unit = "persons"', 'rows.unit = "percent"')),
        STORIES,
        'id = "halves"',
        also=("empty-series",),
    ),
    *(
        Case("bad-period", _append(VISITORS, f"{period},visitors,total,9,persons,yearbook,2026-01,\n"), VISITORS, ",9,")
        for period in ("2024-13", "2024-1", "24", "spring", "", "2024/")
    ),
    Case("unknown-unit", _append(VISITORS, "2025,visitors,total,9,files,yearbook,2026-01,\n"), VISITORS, "9,files"),
    Case("unknown-unit", _append(VISITORS, "2025,visitors,total,9,,yearbook,2026-01,\n"), VISITORS, ",9,,"),
    Case("bad-value", _append(VISITORS, "2025,accepted,share,100.1,percent,yearbook,2026-01,\n"), VISITORS, "100.1"),
    Case("unknown-source", _append(VISITORS, "2025,visitors,total,9,persons,,2026-01,\n"), VISITORS, "persons,,"),
    Case("unsourced-figure", _take_away_the_source, VISITORS, "2023,visitors", also=("unsourced-figure",) * 5),
    Case(
        "unused-row",
        _append(VISITORS, "2025,visitors,ghosts,9,persons,yearbook,2026-01,\n"),
        VISITORS,
        "ghosts",
        "warning",
    ),
    Case("wrong-sum", _add_up_to_something_else, VISITORS, "2024,visitors,total"),
    Case("empty-series", _append(STORIES, SUM.replace("PART", "elders")), STORIES, 'total = "total"'),
    Case(
        "unknown-share",
        _append(STORIES, SHARES.replace('share = "a"', 'share = "z"')),
        STORIES,
        'id = "children"',
        also=("incomplete-story",),
    ),
    Case("no-value", _append(STORIES, SHARES.replace("{share:a}", "{share:z}")), STORIES, 'id = "halves"'),
    Case("no-value", _append(STORIES, SHARES.replace("{part:1}", "{part:3}")), STORIES, 'id = "halves"'),
    Case(
        "no-period",
        _append(STORIES, SHARES.replace("provisional = []", 'provisional = ["1999"]')),
        STORIES,
        'id = "halves"',
    ),
    Case(
        "incomplete-story", _append(STORIES, SHARES.replace("about = []", 'about = ["2024"]')), STORIES, 'id = "halves"'
    ),
    Case(
        "unknown-page", _append(STORIES, SHARES.replace("pages = []", 'pages = ["nowhere"]')), STORIES, 'id = "halves"'
    ),
    Case(
        "twice",
        _append(STORIES, SHARES.replace('id = "grown-up"', 'id = "children"')),
        STORIES,
        'id = "children"',
        also=("incomplete-story",),
    ),
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
    Case("past-review", _review_long_ago("procedure/graph.toml"), "procedure/graph.toml", "review_by", "warning"),
    Case("past-review", _review_long_ago(LETTERS), LETTERS, "review_by", "warning"),
    Case(
        "past-hard-date",
        _replace("pages/court/page.toml", "2027-12-31", "2026-11-20"),
        "pages/court/page.toml",
        "hard_date",
        "warning",
    ),
    Case(
        "past-hard-date",
        _replace("facts.toml", "value = 2\n", "value = 2\nhard_date = 2026-11-20\n"),
        "facts.toml",
        "[waiting",
        "warning",
    ),
    *(
        Case(
            "future-date", _replace(path, "checked_on = 2026-11-2", "checked_on = 2026-12-2"), path, "-12-2", "warning"
        )
        for path in ("facts.toml", "pages/arrival/page.toml", "procedure/graph.toml", LETTERS)
    ),
    *(
        Case("bad-dates", _replace(path, "review_by = 2027-02-21", f"review_by = {day}"), path, day)
        for path in ("facts.toml", "pages/arrival/page.toml", "procedure/graph.toml", LETTERS)
        for day in ("2072-02-21", "2028-01-31")
    ),
    Case(
        "bad-dates",
        _replace("facts.toml", "checked_on = 2026-11-10", "checked_on = 2027-01-31"),
        "facts.toml",
        "review_by = 2027-01-31",
        also=("future-date",),
    ),
    Case("no-hard-date", _replace("pages/court/page.toml", "hard_date = 2027-12-31\n", ""), "pages/court/page.toml", 1),
)
CASES = (
    *FOLDER,
    *RECORDS,
    *ARTICLES,
    *LIMITS,
    *NAMES,
    *USE,
    *WORDS,
    *MADE_FROM,
    *FACTS,
    *MARKDOWN,
    *NUMBERS,
    *SCRIPTS,
    *DENIALS,
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

ROOMS = ("edition", "check")
SOURCE = Path(kiosk.__file__).parent
CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _codes_in_source() -> set[str]:
    """The code of every `Fault(…)` and `faults.add(…)`, and of every pair or triple they are handed."""
    trees = [
        ast.parse(file.read_text(encoding="utf-8")) for room in ROOMS for file in sorted((SOURCE / room).rglob("*.py"))
    ]
    return {code for tree in trees for node in ast.walk(tree) for code in _codes(node)}


def _codes(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call):
        name = ast.unparse(node.func)
        if name == "Fault" or name.endswith("faults.add"):
            yield from _text(node.args[2]) if len(node.args) > 2 else ()
        elif name in {"_unknown", "_unused"}:
            place = {"_unknown": 3, "_unused": 2}[name]
            yield from (f"{name[1:]}-{kind}" for kind in _text(node.args[place]))
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
