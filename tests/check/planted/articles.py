"""Faults in the shape of articles: sections, titles, lengths, limits."""

from __future__ import annotations

import re

from tests.check.planted.case import (
    ARRIVAL,
    ARRIVAL_AR,
    ASK,
    COURT,
    COURT_AR,
    REFUSAL,
    STORIES,
    Case,
    append,
    remove,
    replace,
    say,
    write,
)
from tests.helpers.editions import BOTH, FILLER, EditionFolder


def _swap_sections(edition: EditionFolder) -> None:
    head, today, papers = re.split(r"(?=^## )", edition.text(ARRIVAL_AR), flags=re.MULTILINE)
    edition.write(ARRIVAL_AR, f"{head}{papers}\n{today}")


def _review_words_that_are_gone(edition: EditionFolder) -> None:
    review = '\n[reviewed]\ntime = { by = "A speaker", on = 2026-11-20, hash = "0123456789ab" }\n+++\n\n##'
    edition.replace(COURT_AR, "\n+++\n\n##", review)


ARTICLES = (
    Case("no-front-matter", replace(COURT_AR, "+++\n", ""), COURT_AR, 1, languages=BOTH, also=("no-translation",)),
    Case("text-outside-section", replace(ARRIVAL, "## Today", "Stray words.\n\n## Today"), ARRIVAL, "Stray"),
    Case("section-without-id", append(ARRIVAL, "\n## More\n\nWords.\n"), ARRIVAL, "## More"),
    Case("section-without-id", append(ARRIVAL, "\n## More {#More!}\n\nWords.\n"), ARRIVAL, "## More"),
    Case("unknown-language", write("pages/court/de.md", "x"), "pages/court/de.md", 0),
    Case("no-original", remove(ARRIVAL), ARRIVAL, 0, languages=BOTH),
    Case("no-translation", remove(COURT_AR), COURT_AR, 0, "warning", languages=BOTH),
    Case(
        "missing-section",
        lambda e: e.write(ARRIVAL_AR, e.text(ARRIVAL_AR).partition("## الأوراق")[0]),
        ARRIVAL_AR,
        1,
        languages=BOTH,
    ),
    Case("extra-section", append(COURT_AR, "\n## المزيد {#more}\n\nكلمات.\n"), COURT_AR, "{#more}", languages=BOTH),
    Case("section-order", _swap_sections, ARRIVAL_AR, 1, languages=BOTH),
    Case("section-twice", append(ARRIVAL, "\n## Again {#today}\n\nWords.\n"), ARRIVAL, "## Again"),
    Case("step-sections", replace(ASK, "{#next}", "{#after}"), ASK, 1),
    Case("letter-sections", replace(REFUSAL, "{#call}", "{#phone}"), REFUSAL, 1),
    Case("same-title", replace(COURT, "Ask the court", "Your FIRST days"), COURT, "title"),
    Case("page-length", replace(COURT, FILLER, ""), COURT, 1, "warning"),
    Case("page-length", append(ARRIVAL, FILLER * 3), ARRIVAL, 1, "warning"),
    Case("unfinished", replace(ARRIVAL, "Tell the office", "FILL IN: whom to tell"), ARRIVAL, "FILL IN"),
    Case("unfinished", replace(ARRIVAL, '"Your first days"', '"FILL IN"'), ARRIVAL, "FILL IN"),
    Case("unfinished", replace("topics.toml", '"Start here"', '"FILL IN"'), "topics.toml", "title"),
    Case("long-answer", replace(ARRIVAL, "Ask for help today.", "Ask. " * 40), ARRIVAL, "in_short", "warning"),
    Case("outdated", replace(COURT, "after {fact", "from {fact"), COURT_AR, 1, "warning", languages=BOTH),
    Case("wrong-state", replace(COURT_AR, '"machine"', '"original"'), COURT_AR, "translation", languages=BOTH),
    Case("wrong-state", replace(COURT, '"original"', '"person"'), COURT, "translation"),
    Case("void-review", _review_words_that_are_gone, COURT_AR, 1, "warning", languages=BOTH),
    Case(
        "long-sentences",
        replace(COURT, FILLER, FILLER.replace(".", " and with every paper that you bring.")),
        COURT,
        1,
        "warning",
    ),
    Case("unfinished", say("FILL IN what the office does."), ARRIVAL, "FILL IN"),
    Case("unfinished", replace("topics.toml", '"Start here"', '"FILL IN"'), "topics.toml", "FILL IN"),
    Case("unfinished", replace(STORIES, '"Counted anew."', '"FILL IN"'), STORIES, "FILL IN"),
)


LIMITS = (
    Case(
        "nested-too-deep",
        append(COURT_AR, f"\n{' ' * 13}deep\n"),
        COURT_AR,
        "deep",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "nested-too-deep",
        append(COURT_AR, f"\n{'- ' * 2_000}deep\n"),
        COURT_AR,
        "deep",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "table-too-wide",
        append(COURT_AR, "\n|a|b|c|d|e|\n"),
        COURT_AR,
        "|a|",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "table-too-long",
        append(COURT_AR, "\n" + "|a|b|\n" * 60 + "|last|b|\n"),
        COURT_AR,
        "|last|",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "too-many-signs",
        append(COURT_AR, f"\n{'[' * 201}\n"),
        COURT_AR,
        "[[[",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case(
        "too-many-signs",
        replace(COURT_AR, "انظر في رسالتك.", "[" * 201),
        COURT_AR,
        "in_short",
        languages=BOTH,
        also=("no-translation",),
    ),
    Case("too-many-signs", replace("contacts.toml", "**today**", "[" * 201), "contacts.toml", "note"),
    Case(
        "article-too-long",
        append(COURT_AR, "\nكلمة." * 2_000),
        COURT_AR,
        11,
        languages=BOTH,
        also=("no-translation",),
    ),
)
