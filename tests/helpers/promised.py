"""The small edition in English with promises that it keeps, to be broken one by one."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.editions import EditionFolder

PROMISED = Path(__file__).parent.parent / "editions" / "promised"  # the files it has beyond those of the small edition
GRAPH, WHAT_IFS = "procedure/graph.toml", "what-ifs/what-ifs.toml"
VISITORS, SOURCES = "statistics/visitors.csv", "statistics/sources.toml"
CARDS = """
!!! claim-false a1 "Someone says: nobody wins"
    Some do.

!!! claim-false a2 "Someone says: a paper helps"
    Ask first.
"""
ROAD = '\n[[step.side_road]]\nid = "{}"\nkind = "{}"\ntarget = "{}"\nsources = ["leaflet"]\nwords = {{ en = "{}" }}\n'
WEB_TABLE = """
[web-table]
publisher = "Nobody"
title = "A table"
date = "n.d."
read_on = 2026-11-21
kind = "unsourced"
"""


def promise(edition: EditionFolder) -> None:
    """Add the promises, and what the small edition lacks to keep them."""
    for file in sorted(path for path in PROMISED.rglob("*") if path.is_file()):
        edition.write(file.relative_to(PROMISED).as_posix(), file.read_text(encoding="utf-8"))
    _add_a_side_road(edition)
    edition.append("pages/court/en.md", CARDS)
    edition.replace("pages/court/en.md", "See [the step]", "Look in your own letter. See [the step]")
    edition.replace("letters/refusal/en.md", "Go [to the court]", "Look in your own letter. Go [to the court]")
    edition.replace("glossary.toml", 'nl = ["raad"]', 'nl = ["raad"]\nfr = ["conseil"]')
    edition.append(SOURCES, WEB_TABLE)
    edition.write(VISITORS, edition.text(VISITORS).replace("leaflet", "web-table"))


def _add_a_side_road(edition: EditionFolder) -> None:
    head = edition.text(GRAPH).partition("\n[[step.side_road]]")[0].replace('"ask"', '"child"')
    to_child = ROAD.format("alone", "leaves", "step:child", "You are a child")
    back = ROAD.format("grown", "comes-back", "step:ask", "You are grown up")
    edition.append(GRAPH, f"{to_child}\n{head}branch = true\n{back}")
    text = edition.text("procedure/ask/en.md").replace('title = "Asking"', 'title = "A child alone"')
    edition.write("procedure/child/en.md", text)
    edition.write(WHAT_IFS, edition.text(WHAT_IFS).replace('steps = ["ask"]', 'steps = ["ask", "child"]'))
