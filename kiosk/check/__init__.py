"""The editor's checker: every fault of a content folder in one run.

One module a family of rules, one small function a rule. A rule takes the edition and yields faults; it never raises
and never changes anything. Errors keep an edition from being shown, warnings do not.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from kiosk.check import (
    articles,
    asked,
    countries,
    dates,
    deadlines,
    doubts,
    facts,
    glyphs,
    graph,
    languages,
    letters,
    markdown,
    negations,
    numbers,
    parity,
    phones,
    reach,
    readers_words,
    reading,
    references,
    rule_sets,
    scripts,
    slips,
    statistics,
    strict,
    tables,
    typography,
    unfinished,
    unused,
    word_records,
    words,
)
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.load import load
from kiosk.errors import ContentError
from kiosk.languages.registry import LANGUAGES, Registry

RULES = (
    *languages.RULES,
    *facts.RULES,
    *doubts.RULES,
    *phones.RULES,
    *references.RULES,
    *deadlines.RULES,
    *unused.RULES,
    *reach.RULES,
    *graph.RULES,
    *words.RULES,
    *word_records.RULES,
    *articles.RULES,
    *rule_sets.RULES,
    *markdown.RULES,
    *slips.RULES,
    *tables.RULES,
    *numbers.RULES,
    *parity.RULES,
    *negations.RULES,
    *scripts.RULES,
    *letters.RULES,
    *glyphs.RULES,
    *reading.RULES,
    *readers_words.RULES,
    *statistics.RULES,
    *countries.RULES,
    *typography.RULES,
    *unfinished.RULES,
    *asked.RULES,
    *dates.RULES,
)


def check(root: Path, today: dt.date, registry: Registry = LANGUAGES, *, strictly: bool = False) -> list[Fault]:
    """All faults of the content folder `root`, in the order of file and line.

    Args:
        registry: what is known about languages.
        strictly: hold the edition against its promises too (`kiosk.check.strict`).

    Raises:
        ContentError: `root` is no folder.
    """
    faults = Faults()
    edition = load(root, faults, registry)
    if edition is not None:
        for rule in (*RULES, *strict.RULES) if strictly else RULES:
            faults.extend(rule(edition))
        for rule_of_the_day in dates.RULES_OF_THE_DAY:
            faults.extend(rule_of_the_day(edition, today))
    return list(faults)


def checked_edition(root: Path, registry: Registry = LANGUAGES) -> Edition:
    """The edition of `root`, fit to be shown.

    Raises:
        ContentError: it has errors; the message names the first and how to see the rest.
    """
    faults = Faults()
    edition = load(root, faults, registry)
    if edition is not None:
        for rule in RULES:
            faults.extend(rule(edition))
    errors = faults.errors
    if edition is None or errors:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        raise ContentError(f"{root}: {errors[0]}{more}; `kiosk check {root}` lists all faults")
    return edition
