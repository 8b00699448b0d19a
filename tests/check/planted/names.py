"""Names that lead nowhere, and records that nobody uses."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.check.planted.case import ARRIVAL, ASK, LETTERS, REFUSAL, STORIES, VISITORS, Case, append, replace, say
from tests.helpers.editions import BOTH, EditionFolder

DEADLINES = "deadlines.toml"
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


def _list_nothing_about_the_court(edition: EditionFolder) -> None:
    edition.replace("topics.toml", 'pages = ["court"]', "pages = []")


LONELY_FACT = """
[lonely]
value = 1
unit = "count"
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


def _count_without_deadline(path: str, old: str) -> Callable[[EditionFolder], None]:
    """Has a text offer to count what the deadline card has nothing about."""

    def spoil(edition: EditionFolder) -> None:
        edition.replace(path, old, f'action = "count"\n{old}')
        edition.replace(DEADLINES, 'letters = ["refusal"]\nlimits', "limits")
        edition.replace(DEADLINES, 'page = "arrival"', 'page = "court"')
        edition.replace(DEADLINES, 'letters = ["refusal"]\n', "")

    return spoil


NAMES = (
    Case("unknown-fact", say("You have {fact:nothing}."), ARRIVAL, "{fact:nothing}"),
    Case("unknown-fact", replace(ARRIVAL, "{fact:waiting-weeks}", "{rule:waiting-weeks}"), ARRIVAL, "{rule:waiting"),
    Case("unknown-fact", replace(ARRIVAL, "{rule:card-is", "{fact:card-is"), ARRIVAL, "{fact:card"),
    Case("unknown-fact", replace("topics.toml", 'en = "Start', 'en = "{fact:nothing} Start'), "topics.toml", "Start"),
    Case(
        "unknown-fact",
        replace("contacts.toml", '"help-phone"', '"nothing"'),
        "contacts.toml",
        "[helper]",
        also=("unused-fact",),
    ),
    Case("bad-placeholder", say("You have {fact: waiting-weeks}."), ARRIVAL, "{fact: w"),
    Case("bad-placeholder", say("You have {Fact:waiting-weeks}."), ARRIVAL, "{Fact:w"),
    Case("bad-placeholder", say("You have {{fact:waiting-weeks}}."), ARRIVAL, "{{fact:w"),
    Case("bad-placeholder", replace("units.toml", "{n} weeks", "weeks"), "units.toml", "[weeks]"),
    Case("bad-placeholder", replace("topics.toml", 'en = "Start', 'en = "{Fact:x} Start'), "topics.toml", "Start"),
    Case("bad-placeholder", replace(STORIES, 'en = "In {period}', 'en = "In {perod}'), STORIES, "{perod}"),
    Case(
        "bad-placeholder",
        replace(STORIES, "It predicts", "{fact:answer-days}"),
        STORIES,
        "{fact",
    ),
    Case("unknown-source", replace("facts.toml", '["leaflet"]', '["nobody"]'), "facts.toml", "[waiting-weeks]"),
    Case("unknown-source", replace("institutions.toml", '"office-page"', '"nobody"'), "institutions.toml", "[office]"),
    Case("unknown-source", replace("contacts.toml", '"office-page"', '"nobody"'), "contacts.toml", "[helper]"),
    Case(
        "unknown-source", replace("pages/court/page.toml", '"leaflet"', '"nobody"'), "pages/court/page.toml", "sources"
    ),
    Case(
        "unknown-source",
        replace("procedure/graph.toml", '"leaflet"', '"nobody"'),
        "procedure/graph.toml",
        'id = "ask"',
    ),
    Case("unknown-source", replace(LETTERS, '"leaflet"', '"nobody"'), LETTERS, 'id = "refusal"'),
    Case("unknown-source", replace(VISITORS, "40,percent,yearbook", "40,percent,nobody"), VISITORS, "nobody"),
    Case(
        "unknown-contact",
        replace("pages/court/page.toml", '"helper"', '"nobody"'),
        "pages/court/page.toml",
        "contacts",
    ),
    Case("unknown-contact", replace(LETTERS, '"helper"', '"nobody"'), LETTERS, 'id = "refusal"'),
    Case("unknown-page", replace(LETTERS, '"court"', '"nowhere"'), LETTERS, 'id = "refusal"'),
    Case("unknown-step", replace(LETTERS, '"ask"', '"nothing"'), LETTERS, 'id = "refusal"'),
    Case("unknown-office", replace(LETTERS, '"office"', '"nobody"'), LETTERS, 'id = "refusal"'),
    Case("unknown-drawing", replace(LETTERS, "urgent", 'drawing = "mine"\nurgent'), LETTERS, 'id = "refusal"'),
    Case(
        "unknown-drawing",
        replace("institutions.toml", "abbreviations", 'letterhead = "mine"\nabbreviations'),
        "institutions.toml",
        "[office]",
    ),
    Case(
        "unknown-page", replace("pages/court/page.toml", '"arrival"', '"nowhere"'), "pages/court/page.toml", "related"
    ),
    Case(
        "unknown-page", replace("topics.toml", '["arrival"]', '["arrival", "nowhere"]'), "topics.toml", 'id = "start"'
    ),
    Case(
        "unknown-page",
        append(
            "topics.toml", '\n[[life_event]]\nid = "lost"\nicon = "x"\npages = ["nowhere"]\ntitle = { en = "Lost" }\n'
        ),
        "topics.toml",
        'id = "lost"',
    ),
    Case("unknown-page", replace("glossary.toml", '["court"]', '["nowhere"]'), "glossary.toml", "[court]"),
    Case(
        "unknown-page", replace("procedure/graph.toml", '"arrival"', '"nowhere"'), "procedure/graph.toml", 'id = "ask"'
    ),
    Case(
        "unknown-letter",
        replace("glossary.toml", 'steps = ["ask"]', 'steps = ["ask"]\nletters = ["nothing"]'),
        "glossary.toml",
        "[court]",
    ),
    Case("unknown-step", replace("glossary.toml", '["ask"]', '["nothing"]'), "glossary.toml", "[court]"),
    *(
        Case(f"unknown-{kind}", replace(DEADLINES, old, new), DEADLINES, 'id = "reply"', also=also)
        for kind, old, new, also in (
            ("fact", '["reply-days"]', '["nothing"]', ("unused-fact",)),
            ("fact", 'page = "arrival"', 'page = "arrival"\nfloor = "nothing"', ("uncounted",)),
            ("page", 'page = "arrival"', 'page = "nowhere"', ()),
            ("letter", '["refusal"]', '["nothing"]', ()),
            ("contact", '["helper"]', '["nobody"]', ()),
            ("source", '["leaflet"]', '["nobody"]', ()),
        )
    ),
    *(
        Case("wrong-unit", replace("facts.toml", 'value = 5\nunit = "days"', limit), DEADLINES, 'id = "reply"')
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
        replace(DEADLINES, 'floor = "answer-days"', 'floor = "waiting-weeks"'),
        DEADLINES,
        'id = "court"',
    ),
    *(
        Case("uncounted", _count_without_deadline(path, old), path, "action")
        for path, old in (("pages/arrival/page.toml", "topic = "), ("letters/letters.toml", "urgent = true"))
    ),
    *(
        Case("uncounted", replace(DEADLINES, old, new), DEADLINES, f'id = "{kind}"', also=also)
        for kind, old, new, also in (
            ("reply", 'limits = ["reply-days"]', "limits = []", ("unused-fact",)),
            ("reply", 'counts_from = "lodged"', 'counts_from = "appointment"', ()),
            ("court", 'floor = "answer-days"', 'limits = ["reply-days"]', ()),
            ("court", 'counts_from = "letter"', 'counts_from = "now"', ()),
        )
    ),
    Case(
        "unknown-language",
        replace("edition.toml", "official_languages", 'time_words = { xx = ["in … days"] }\nofficial_languages'),
        "edition.toml",
        "time_words",
    ),
    Case("dangling-link", say("See [the days](deadline:nothing)."), ARRIVAL, "deadline:nothing"),
    Case("nobody-to-call", replace(DEADLINES, '["helper"]', "[]"), DEADLINES, 'id = "reply"'),
    Case("twice", replace(DEADLINES, 'id = "court"', 'id = "reply"'), DEADLINES, 'id = "reply"'),
    Case("missing-words", replace(DEADLINES, 'en = "Answer"', 'en = ""'), DEADLINES, "action"),
    Case("unmarked-fact", replace(DEADLINES, "Ask a helper.", "You have {fact:answer-days}."), DEADLINES, "note"),
    Case("bare-number", replace(DEADLINES, "Ask a helper.", "You have 5 days."), DEADLINES, "note"),
    Case(
        "unknown-topic",
        replace("pages/court/page.toml", '"answer"', '"nothing"'),
        "pages/court/page.toml",
        "topic",
        also=("unlisted-page",),
    ),
    Case("unlisted-page", _list_nothing_about_the_court, "pages/court/page.toml", "topic"),
    Case(
        "unknown-office", replace("procedure/graph.toml", '"office"', '"nobody"'), "procedure/graph.toml", 'id = "ask"'
    ),
    Case(
        "unknown-target",
        replace("procedure/graph.toml", '"page:court"', '"page:nowhere"'),
        "procedure/graph.toml",
        'id = "refused"',
    ),
    Case(
        "unknown-language",
        replace("edition.toml", "fallback = []", 'fallback = ["de"]'),
        "edition.toml",
        'code = "en"',
    ),
    Case("bad-language", _rename_arabic, "edition.toml", 'code = "zz"', languages=BOTH),
    Case("incomplete-language", lambda e: _rename_arabic(e, "ps"), "edition.toml", 'code = "ps"', languages=BOTH),
    Case("incomplete-language", lambda e: _rename_arabic(e, "ur"), "edition.toml", 'code = "ur"', languages=BOTH),
    Case(
        "unknown-language",
        replace("edition.toml", 'official_languages = ["nl"', 'official_languages = ["xx"'),
        "edition.toml",
        "official_languages",
    ),
    Case("bad-record", append("edition.toml", 'direction = "ltr"\n'), "edition.toml", "direction"),
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
    Case("road-target", replace(GRAPH, '"page:court"', '"step:ask"'), GRAPH, 'id = "refused"'),
    Case(
        "broken-rail",
        lambda e: _add_step(e, _road("leaves", "step:after"), _road("ends", "page:court"), branch=False),
        GRAPH,
        'id = "ask"',
    ),
    Case(
        "uncited-road", replace(GRAPH, 'sources = ["leaflet"]\nwords', "sources = []\nwords"), GRAPH, 'id = "refused"'
    ),
    Case("missing-what-if", replace(WHAT_IFS, 'kind = "ill"', 'kind = "move"'), GRAPH, 'id = "ask"', "warning"),
    Case("what-if-sections", replace(ILL, "{#do}", "{#go}"), ILL, "+++"),
    Case("what-if-length", append(ILL, "\n" + "Go to the office soon.\n" * 15), ILL, "+++", "warning"),
    Case(
        "wrong-rules",
        replace("facts.toml", "[answer-days]\n", "[answer-days]\napplies_until = 2026-06-11\n"),
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
        append(
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
    Case("unused-fact", append("facts.toml", LONELY_FACT), "facts.toml", "[lonely]", "warning"),
    Case("unused-fact", replace(ARRIVAL, " {rule:card-is-no-passport}", ""), "facts.toml", "[card-is", "warning"),
    Case("unused-source", append("sources.toml", LONELY_SOURCE), "sources.toml", "[lonely]", "warning"),
    Case(
        "unused-source",
        append("statistics/sources.toml", LONELY_SOURCE),
        "statistics/sources.toml",
        "[lonely]",
        "warning",
    ),
    Case("unused-term", append("glossary.toml", LONELY_TERM), "glossary.toml", "[lonely]", "warning"),
    Case("far-away", replace("topics.toml", "letters = true", ""), LETTERS, 0),
)
