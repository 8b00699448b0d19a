"""Promises that an edition breaks, told by a strict check alone; and judged queries that cannot be read."""

from __future__ import annotations

from collections.abc import Callable

from tests.check.planted.case import (
    ARRIVAL,
    COURT,
    REFUSAL,
    STORIES,
    VISITORS,
    Case,
    append,
    remove,
    replace,
    say,
    write,
)
from tests.helpers.editions import EditionFolder
from tests.helpers.promised import GRAPH, SOURCES

PROMISES, JUDGED, ASKED = "promises.toml", "asked/judged.tsv", "asked/en.toml"
HEAD = "lang\tquery\tclass\thalf\ttarget\tgrade\n"
OTHER_SOURCE = """
[other-table]
publisher = "Nobody"
title = "Another table"
date = "n.d."
read_on = 2026-11-21
kind = "unsourced"
"""


def _claim_of_years_without_figures(edition: EditionFolder) -> None:
    edition.replace(VISITORS, "2024,claimed", "2022,claimed")


def _rest_on_a_table(edition: EditionFolder) -> None:
    edition.replace("pages/arrival/page.toml", '"office-page"', '"web-table"')


def _judge(*cells: str) -> str:
    return "\t".join(cells) + "\n"


def _name_a_rumour(edition: EditionFolder) -> None:
    edition.replace(
        REFUSAL, "It is not the end.", "It is not the end. A judge buys no passport. Show your\npass**port**."
    )


def _name_an_office(edition: EditionFolder) -> None:
    edition.replace("institutions.toml", '["DVZ", "OE"]', '["IO", "DVZ", "OE"]')
    edition.replace("institutions.toml", '"The office"', '"Office"')
    edition.append(COURT, "\nThe IO answers in time. So does the OE.\n")


def _broken(code: str, spoil: Callable[[EditionFolder], object], path: str, at: str | int, *also: str) -> Case:
    """A promise that is not kept."""
    return Case(code, spoil, path, at, "warning", also=also, strict=True)


JUDGED_ROWS = (
    Case("bad-columns", write(JUDGED, "lang\tquery\n"), JUDGED, 1),
    Case("bad-columns", write(JUDGED, "# nothing but a remark"), JUDGED, 1),
    Case("bad-row", write(JUDGED, f"{HEAD}en\tcourt\n"), JUDGED, 2),
    Case("bad-row", write(JUDGED, HEAD + _judge("en", "court", "any", "tune", "court", "3")), JUDGED, 2),
    Case("bad-row", write(JUDGED, HEAD + _judge("en", "court", "exact", "both", "court", "3")), JUDGED, 2),
    Case("bad-row", write(JUDGED, HEAD + _judge("en", "court", "exact", "tune", "court", "4")), JUDGED, 2),
    Case("bad-row", write(JUDGED, HEAD + _judge("en", "court", "exact", "tune", "chapter:court", "3")), JUDGED, 2),
    Case("twice", write(JUDGED, HEAD + 2 * _judge("en", "court", "exact", "tune", "court", "3")), JUDGED, 3),
    Case(
        "twice",
        write(JUDGED, HEAD + "".join(_judge("en", "court", "exact", half, "court", "3") for half in ("tune", "judge"))),
        JUDGED,
        3,
    ),
)
PROMISED = (
    _broken("no-promises", remove(PROMISES), PROMISES, 0),
    _broken("missing-promised", replace(PROMISES, '["arrival", "court"]', '["arrival", "tax"]'), PROMISES, '"tax"'),
    _broken("missing-promised", replace(PROMISES, 'letters = ["refusal"]', 'letters = ["fine"]'), PROMISES, '"fine"'),
    _broken("missing-promised", replace(PROMISES, 'page = "court"', 'page = "claims"'), PROMISES, '"claims"'),
    _broken("missing-promised", replace(PROMISES, '["reply-days"]', '["no-days"]'), PROMISES, '"no-days"'),
    _broken("missing-promised", replace(PROMISES, '["child"]', '["child", "baby"]'), PROMISES, '"baby"'),
    _broken("missing-phrase", replace(PROMISES, "[opening.words]\nen", "[opening.words]\nfr"), PROMISES, "[[opening]]"),
    _broken("missing-phrase", replace(PROMISES, "[refuted.words]\nen", "[refuted.words]\nfr"), PROMISES, "[[refuted]]"),
    _broken("missing-phrase", replace(PROMISES, "[caveats]\nen", "[caveats]\nfr"), PROMISES, "[caveats]"),
    _broken(
        "missing-phrase",
        replace(PROMISES, "[unsourced.title]\nen", "[unsourced.title]\nfr"),
        PROMISES,
        "[unsourced]",
    ),
    *(
        _broken("too-few", replace(PROMISES, f"{what} = {there}", f"{what} = {there + 1}"), PROMISES, f"{what} =")
        for what, there in (("steps", 2), ("terms", 1), ("facts", 8), ("legal_pages", 1))
    ),
    _broken("no-official-word", replace("glossary.toml", 'fr = ["conseil"]\n', ""), "glossary.toml", "[court]"),
    _broken("broken-side-road", replace(PROMISES, '["child"]', '["ask"]'), GRAPH, 'id = "ask"'),
    _broken("broken-side-road", replace(GRAPH, '"comes-back"', '"leaves"'), GRAPH, 'id = "child"'),
    _broken(
        "broken-side-road", replace(GRAPH, '"step:child"', '"step:ask"'), GRAPH, 'id = "child"', "unreachable-step"
    ),
    _broken("rail-end", replace(PROMISES, 'rail_ends = ["ask"]', 'rail_ends = ["child"]'), PROMISES, '["child"]'),
    _broken("nobody-to-ask", replace("pages/arrival/page.toml", '"helper"', ""), "pages/arrival/page.toml", "contacts"),
    _broken(
        "unsourced-text",
        replace("what-ifs/what-ifs.toml", 'sources = ["leaflet"]', "sources = []"),
        "what-ifs/what-ifs.toml",
        "sources = []",
    ),
    _broken("other-beginning", replace(COURT, 'in_short = "You', 'in_short = "Hurry. You'), COURT, "in_short"),
    _broken("no-caveat", replace(STORIES, "It predicts nothing.", "It is old."), STORIES, "It is old."),
    _broken("limit-alone", replace(COURT, "Look in your own letter. See", "See"), COURT, "{#time}"),
    _broken("limit-alone", replace(REFUSAL, "Look in your own letter. ", ""), REFUSAL, "{#today}"),
    _broken(
        "letter-of-no-reader",
        append(ARRIVAL, "\nIt takes {fact:reply-days}. Look in your own letter.\n"),
        ARRIVAL,
        "It takes",
    ),
    _broken("refuted-words", _name_a_rumour, REFUSAL, "pass**port**"),
    _broken("not-refuted", say("The card is no licence."), ARRIVAL, 0),
    _broken("missing-claim", replace(COURT, "claim-false a2", "claim-false b1"), COURT, 0),
    _broken(
        "unsourced-story",
        replace(PROMISES, 'story = "claims"', 'story = "visitors"'),
        STORIES,
        'id = "visitors"',
        *3 * ["unsourced-story"],
    ),
    _broken("unsourced-story", _claim_of_years_without_figures, STORIES, 'id = "claims"', *2 * ["unused-row"]),
    _broken("unsourced-story", replace(PROMISES, "[1500,", "[1501,"), STORIES, 'id = "claims"'),
    _broken("unsourced-story", replace(PROMISES, '["no source"]', '["no sense"]'), STORIES, 'id = "claims"'),
    _broken(
        "unsourced-story",
        replace(VISITORS, "27.1,unit_not_stated,web-table", "27.1,unit_not_stated,leaflet"),
        STORIES,
        'id = "claims"',
    ),
    _broken("unsourced-elsewhere", _rest_on_a_table, "pages/arrival/page.toml", "sources"),
    _broken("unsourced-elsewhere", append(SOURCES, OTHER_SOURCE), SOURCES, "[other-table]", "unused-source"),
    _broken("unsourced-elsewhere", replace(SOURCES, '"unsourced"', '"press"'), PROMISES, '"web-table"'),
    _broken("claimed-figure", say("Page 1,500 of the law says that it is no passport."), ARRIVAL, "1,500"),
    _broken("claimed-figure", replace("facts.toml", "value = 1250", "value = 1500"), "facts.toml", "[people-in-line]"),
    _broken("claimed-figure", replace("topics.toml", '"Start here"', '"Law 1.500"'), "topics.toml", '"Law 1.500"'),
    _broken("unjudged", replace(JUDGED, "letter:refusal\t3", "arrival\t3"), "letters/letters.toml", 'id = "refusal"'),
    _broken("lost-query", append(JUDGED, _judge("xx", "court", "exact", "tune", "court", "3")), JUDGED, "xx\t"),
    _broken("lost-query", append(JUDGED, _judge("en", "tax", "exact", "tune", "tax", "3")), JUDGED, "en\ttax"),
    _broken("lost-query", append(JUDGED, _judge("en", "tax", "exact", "tune", "court", "2")), JUDGED, "en\ttax"),
    _broken(
        "two-halves",
        append(JUDGED, _judge("en", "First Days", "exact", "judge", "arrival", "3")),
        JUDGED,
        "First Days",
    ),
    _broken("no-desk-words", _name_an_office, COURT, "The IO"),
    _broken("no-desk-words", append(COURT, "\nThe council for litigation.\n"), COURT, "The council"),
    _broken("few-judged", replace(PROMISES, "of_language = 5", "of_language = 6"), JUDGED, 0),
    _broken("few-judged", replace(PROMISES, "of_half = 0", "of_half = 1"), JUDGED, 0),
    _broken("few-judged", replace(PROMISES, "of_class = 0", "of_class = 1"), JUDGED, 0),
    _broken("unasked", replace(ASKED, "court =", "# court ="), ASKED, 0),
    _broken("unasked", replace(ASKED, "turn-18 =", "# turn-18 ="), ASKED, 0),
    _broken("unasked", replace(ASKED, "claims =", "# claims ="), ASKED, 0),
)
