"""Faults of rows and stories."""

from __future__ import annotations

from kiosk.check.asked import MOST
from tests.check.planted.case import COUNTRIES, COUNTRY_ROWS, STORIES, VISITORS, Case, append, replace, write
from tests.helpers.editions import EditionFolder

ASKED = "asked/en.toml"
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
REST = """
[[story.part]]
id = "rest"
rest_of = "WHOLE"
share = "b"
words = { en = "The rest" }
"""
SUM = """
[[sum]]
file = "visitors.csv"
measure = "visitors"
unit = "persons"
total = "total"
parts = ["children", "PART"]
"""


def _mix_persons_with_files(edition: EditionFolder) -> None:
    edition.replace(VISITORS, "children,350.5,persons", "children,350.5,cases")
    edition.replace(STORIES, 'category = "children", unit = "persons"', 'category = "children", unit = "cases"')


def _add_up_to_something_else(edition: EditionFolder) -> None:
    edition.append(STORIES, SUM.replace("PART", "grown-up"))
    edition.replace(VISITORS, "grown-up,1000", "grown-up,999")


def _take_away_the_source(edition: EditionFolder) -> None:
    edition.replace("statistics/sources.toml", 'kind = "official"', 'kind = "unsourced"')


ROW = "2022,visitors,total,{},persons,yearbook,2026-01,\n"
GONE = ("empty-series", "unused-row", "unused-row", "unused-row")
COUNTRY_ROW = "2024,stay,{},9,persons,yearbook,2026-01,\n"
STATISTICS = (
    Case("unknown-country", replace(COUNTRIES, 'id = "ge"', 'id = "geo"'), COUNTRIES, 'id = "geo"', also=GONE),
    Case("empty-series", append(COUNTRIES, '\n[[country]]\nid = "iq"\n'), COUNTRIES, 'id = "iq"'),
    Case("twice", append(COUNTRIES, '\n[[country]]\nid = "ge"\n'), COUNTRIES, 'id = "ge"'),
    Case("unused-row", append(COUNTRY_ROWS, COUNTRY_ROW.format("iq")), COUNTRY_ROWS, "iq", "warning"),
    Case(
        "incomplete-figures",
        replace(COUNTRY_ROWS, "2023,leave,sy,20,persons,yearbook,2026-01,\n", ""),
        COUNTRIES,
        'id = "sy"',
    ),
    Case("mixed-units", replace(COUNTRY_ROWS, "ge,3,persons", "ge,3,cases"), COUNTRY_ROWS, "ge,3"),
    Case("bad-value", replace(COUNTRY_ROWS, "ge,3,", "ge,3.5,"), COUNTRY_ROWS, "ge,3"),
    Case("wrong-sum", replace(COUNTRY_ROWS, "ge,3,", "ge,3000,"), COUNTRY_ROWS, "2024,stay,all"),
    Case(
        "future-date",
        append(COUNTRY_ROWS, "2026,closed,ge,9,persons,yearbook,2026-01,\n"),
        COUNTRY_ROWS,
        "2026,closed",
        also=("incomplete-figures",),
    ),
    Case("no-period", replace(COUNTRIES, 'period = "2024"', 'period = "1999"'), COUNTRIES, 'id = "sy"'),
    Case(
        "no-value",
        replace(COUNTRIES, 'en = "{period}: {value} people', 'en = "{share}: {value} people'),
        COUNTRIES,
        "too_few",
    ),
    Case("bad-columns", write("statistics/more.csv", "year,value\n"), "statistics/more.csv", 1),
    Case("bad-columns", write("statistics/more.csv", ""), "statistics/more.csv", 1),
    Case("bad-row", append(VISITORS, "2022,visitors\n"), VISITORS, "2022,visitors"),
    Case("bad-csv", append(VISITORS, '2022,"visitors\n'), VISITORS, '2022,"visitors'),
    Case("unknown-page", write(ASKED, '[pages]\ncourts = ["who judges me"]\n'), ASKED, "courts"),
    Case("unknown-letter", write(ASKED, '[letters]\nno = ["they said no"]\n'), ASKED, "no ="),
    Case("unknown-step", write(ASKED, '[steps]\nno = ["where do i begin"]\n'), ASKED, "no ="),
    Case("unknown-what-if", write(ASKED, '[what-ifs]\nno = ["i am ill"]\n'), ASKED, "no ="),
    Case("unknown-story", write(ASKED, '[stories]\nno = ["how many come"]\n'), ASKED, "no ="),
    Case("unknown-deadline", write(ASKED, '[deadlines]\nno = ["until when"]\n'), ASKED, "no ="),
    Case("unknown-table", write(ASKED, '[figures]\nvisitors = ["how many come"]\n'), ASKED, "[figures]"),
    Case("twice", write(ASKED, '[pages]\ncourt = ["who judges", "who judges"]\n'), ASKED, "court"),
    Case("twice", write(ASKED, '[pages]\ncourt = ["the RvV", "the rvv"]\n'), ASKED, "court"),
    Case("bad-question", write(ASKED, f'[pages]\ncourt = ["{"why " * 31}"]\n'), ASKED, "court"),
    Case("bad-question", write(ASKED, '[pages]\ncourt = [" "]\n'), ASKED, "court"),
    Case("bad-question", write(ASKED, f"[pages]\ncourt = {[f'why {n}' for n in range(MOST + 1)]}\n"), ASKED, "court"),
    Case("twice", append(VISITORS, "2024,visitors,total,9999,persons,yearbook,2026-01,\n"), VISITORS, "9999"),
    Case(
        "too-many-rows",
        lambda e: None,
        COUNTRY_ROWS,
        "2024,leave,cd",
        limit=("kiosk.edition.observations.MAX_ROWS", 16),
    ),
    *(
        Case("bad-value", append(VISITORS, ROW.format(value)), VISITORS, "2022,")
        for value in ("NaN", "sNaN", "Infinity", "1e999", "-1", '"1,5"', "", "many", "1000000001")
    ),
    Case(
        "empty-series",
        replace(STORIES, 'category = "children"', 'category = "elders"'),
        STORIES,
        'id = "claims"',
        also=("unused-row",),
    ),
    Case(
        "empty-series",
        replace(STORIES, 'official_complement = { file = "visitors.csv"', 'official_complement = { file = "x.csv"'),
        STORIES,
        'id = "claims"',
    ),
    Case(
        "empty-series",
        replace(STORIES, 'measure = "refused"', 'measure = "lost"'),
        STORIES,
        'id = "claims"',
        also=("unused-row",),
    ),
    Case("no-value", replace(STORIES, "{value:2023}", "{value:1999}"), STORIES, 'id = "visitors"'),
    Case(
        "no-value",
        replace(STORIES, 'en = "A table with no source"', 'en = "A table of {period}"'),
        STORIES,
        'id = "claims"',
    ),
    Case("no-period", replace(STORIES, 'period = "2023"', 'period = "1999"'), STORIES, 'id = "visitors"'),
    Case("no-period", replace(STORIES, 'before = "2024"', 'before = "1999"'), STORIES, 'id = "visitors"'),
    Case("incomplete-story", replace(STORIES, 'kind = "comparison"', 'kind = "bars"'), STORIES, 'id = "claims"'),
    Case("incomplete-story", replace(STORIES, 'kind = "of-100"', 'kind = "comparison"'), STORIES, 'id = "share"'),
    Case("mixed-units", _mix_persons_with_files, STORIES, 'id = "people"'),
    Case(
        "mixed-units",
        append(VISITORS, "2025,visitors,total,9,cases,yearbook,2026-01,\n"),
        VISITORS,
        "9,cases",
        also=("unused-row",),
    ),
    Case(
        "mixed-units",
        append(STORIES, SHARES.replace('rows.unit = "persons"', 'rows.unit = "percent"')),
        STORIES,
        'id = "halves"',
        also=("empty-series",),
    ),
    *(
        Case("bad-period", append(VISITORS, f"{period},visitors,total,9,persons,yearbook,2026-01,\n"), VISITORS, ",9,")
        for period in ("2024-13", "2024-1", "24", "spring", "", "2024/")
    ),
    Case("bad-source-date", append(VISITORS, "2025,visitors,total,9,persons,yearbook,soon,\n"), VISITORS, "soon"),
    Case("unknown-unit", append(VISITORS, "2025,visitors,total,9,files,yearbook,2026-01,\n"), VISITORS, "9,files"),
    Case("unknown-unit", append(VISITORS, "2025,visitors,total,9,,yearbook,2026-01,\n"), VISITORS, ",9,,"),
    Case("bad-value", append(VISITORS, "2025,accepted,share,100.1,percent,yearbook,2026-01,\n"), VISITORS, "100.1"),
    Case("unknown-source", append(VISITORS, "2025,visitors,total,9,persons,,2026-01,\n"), VISITORS, "persons,,"),
    Case("unsourced-figure", _take_away_the_source, COUNTRY_ROWS, "2023,stay,all", also=("unsourced-figure",) * 22),
    Case(
        "unused-row",
        append(VISITORS, "2025,visitors,ghosts,9,persons,yearbook,2026-01,\n"),
        VISITORS,
        "ghosts",
        "warning",
    ),
    Case("wrong-sum", _add_up_to_something_else, VISITORS, "2024,visitors,total"),
    Case("empty-series", append(STORIES, SUM.replace("PART", "elders")), STORIES, 'total = "total"'),
    Case(
        "unknown-share",
        append(STORIES, SHARES.replace('share = "a"', 'share = "z"')),
        STORIES,
        'id = "children"',
        also=("incomplete-story",),
    ),
    Case("empty-series", append(STORIES, SHARES + REST.replace("WHOLE", "all")), STORIES, 'id = "rest"'),
    Case("wrong-sum", append(STORIES, SHARES + REST.replace("WHOLE", "children")), STORIES, 'id = "rest"'),
    Case("no-value", append(STORIES, SHARES.replace("{share:a}", "{share:z}")), STORIES, 'id = "halves"'),
    Case("no-value", append(STORIES, SHARES.replace("{part:1}", "{part:3}")), STORIES, 'id = "halves"'),
    Case(
        "no-period",
        append(STORIES, SHARES.replace("provisional = []", 'provisional = ["1999"]')),
        STORIES,
        'id = "halves"',
    ),
    Case(
        "incomplete-story", append(STORIES, SHARES.replace("about = []", 'about = ["2024"]')), STORIES, 'id = "halves"'
    ),
    Case(
        "unknown-page", append(STORIES, SHARES.replace("pages = []", 'pages = ["nowhere"]')), STORIES, 'id = "halves"'
    ),
    Case(
        "twice",
        append(STORIES, SHARES.replace('id = "grown-up"', 'id = "children"')),
        STORIES,
        'id = "children"',
        also=("incomplete-story",),
    ),
)
