"""Faults of the short texts in the TOML files and of what is recorded of them."""

from __future__ import annotations

from tests.check.planted.case import STORIES, Case, append, replace, write
from tests.helpers.editions import BOTH, EditionFolder

RECORDS_OF_WORDS = "translations.toml"
_MEANING = '"court/meaning"'


def _review_short_words_that_are_gone(edition: EditionFolder) -> None:
    review = 'meaning = { by = "A speaker", on = 2026-11-20, hash = "0123456789ab" }'
    edition.append(RECORDS_OF_WORDS, f'\n["glossary.toml".ar.reviewed]\n{review.replace("meaning", _MEANING)}\n')


WORDS = (
    Case(
        "unmarked-fact",
        replace("topics.toml", 'en = "Start here"', 'en = "{fact:waiting-weeks}"'),
        "topics.toml",
        "{fact:waiting-weeks}",
        languages=("en",),
    ),
    Case("missing-words", replace("topics.toml", 'en = "Start here"', 'en = " "'), "topics.toml", '" "'),
    Case("missing-words", replace("institutions.toml", 'en = "The office", ', ""), "institutions.toml", "names ="),
    Case(
        "missing-words",
        replace("procedure/graph.toml", 'en = "They say no", ', ""),
        "procedure/graph.toml",
        "Ils disent non",
    ),
    Case("missing-words", replace(STORIES, 'en = "Counted anew.", ', ""), STORIES, "Recompté"),
    Case(
        "missing-words",
        replace("units.toml", 'en = { one = "{n} week", other = "{n} weeks" }\n', ""),
        "units.toml",
        "[weeks]",
    ),
    Case("missing-words", replace("glossary.toml", 'en = ["council', 'fr = ["council'), "glossary.toml", "[court]"),
    Case("missing-words", replace("glossary.toml", '["raad"]', "[]"), "glossary.toml", "[court]"),
    Case(
        "different-facts",
        replace(STORIES, "عُدّ من جديد", "عُدّ في {year:2024}"),
        STORIES,
        "Counted anew",
        languages=BOTH,
    ),
    Case(
        "different-numbers",
        replace("topics.toml", 'ar = "الأيام', 'ar = "الملحق ٢٦: الأيام'),
        "topics.toml",
        "First days",
        languages=BOTH,
    ),
    Case(
        "different-facts",
        replace("topics.toml", 'ar = "الأيام', 'ar = "{fact:law-start} الأيام'),
        "topics.toml",
        "First days",
        languages=BOTH,
    ),
)


MADE_FROM = (
    Case("outdated-words", replace("topics.toml", "Start here", "Begin here"), "topics.toml", "Begin", "warning", BOTH),
    Case("outdated-words", replace("units.toml", "{n} weeks", "{n} wks"), "units.toml", "[weeks]", "warning", BOTH),
    Case("outdated-words", replace("glossary.toml", "council", "court"), "glossary.toml", "terms]", "warning", BOTH),
    Case("outdated-words", replace(STORIES, "Counted anew", "Recounted"), STORIES, "Recounted", "warning", BOTH),
    Case(
        "outdated-words",
        replace("procedure/graph.toml", "They say no", "They refuse"),
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
        replace(RECORDS_OF_WORDS, "group/start/hint", "group/starts/hint"),
        RECORDS_OF_WORDS,
        "group/starts/hint",
        "warning",
        languages=BOTH,
        also=("outdated-words",),
    ),
    *(
        Case("unknown-words", write(RECORDS_OF_WORDS, f"\n[{table}]\n"), RECORDS_OF_WORDS, table)
        for table in ('"topics.toml".fr', '"topics.toml".en', '"notes.toml".en', "edition.en")
    ),
    *(
        Case("bad-record", replace(RECORDS_OF_WORDS, old, new), RECORDS_OF_WORDS, at, languages=BOTH)
        for old, new, at in (
            ('["marks.toml".ar]\n', '["marks.toml".ar]\ncolour = "red"\n', "colour"),
            ('["marks.toml".ar]\ntranslation = "machine"', '["marks.toml".ar]\ntranslation = "reviewed"', '"reviewed"'),
            ('"marks.toml".ar.made_from', '"marks.toml".ar.written_by', "written_by"),
            ('["marks.toml".ar.made_from]\n', '["marks.toml".ar.made_from]\n"limit/x" = 1\n', "limit/x"),
            ('["marks.toml".ar.made_from]\n', '["marks.toml".ar.made_from]\nx = "0123"\n', 'x = "0123"'),
        )
    ),
    Case("bad-toml", append(RECORDS_OF_WORDS, "\n[open\n"), RECORDS_OF_WORDS, "[open", languages=BOTH),
)
