"""An article file: front matter between `+++` lines, then named sections of Markdown."""

from __future__ import annotations

import re

from kiosk.edition.faults import Fault, Faults
from kiosk.edition.markdown_limits import OF_THE_WHOLE, Problem, limit_problems
from kiosk.edition.markdown_slips import slips
from kiosk.edition.records.articles import Article, FrontMatter, Section
from kiosk.edition.remembered import remembered
from kiosk.edition.toml_records import parse_toml

FENCE = "+++"
SECTION = re.compile(r"^##(?!#)\s*(?P<title>.*?)\s*(?:\{#(?P<id>[^}]*)\})?\s*$")
SECTION_ID = re.compile(r"[a-z][a-z0-9-]*")


def parse_article(path: str, language: str, text: str, faults: Faults) -> Article | None:
    """Split `text` into front matter and sections, or note why it cannot be."""
    article, found = _parsed(path, language, text)
    faults.extend(found)
    return article


@remembered
def _parsed(path: str, language: str, text: str) -> tuple[Article | None, tuple[Fault, ...]]:
    faults = Faults()
    return _article(path, language, text, faults), tuple(faults)


def _article(path: str, language: str, text: str, faults: Faults) -> Article | None:
    lines = text.split("\n")
    closing = next((n for n in range(1, len(lines)) if lines[n].rstrip() == FENCE), None)
    if lines[0].rstrip() != FENCE or closing is None:
        faults.add(path, 1, "no-front-matter", f"must start with front matter between two `{FENCE}` lines")
        return None
    front = parse_toml(path, "\n".join(lines[1:closing]), FrontMatter, faults, first_line=2)
    body = lines[closing + 1 :]
    problems = [(closing + 2 + offset, code, message) for offset, code, message in limit_problems(body)]
    problems += _head_problems(front) if front else []
    sections = _sections(path, body, closing + 2, faults)
    for line, code, message in (*problems, *_slips(sections, problems)):
        faults.add(path, line, code, message)
    if front is None or problems:
        return None
    return Article(path=path, language=language, front=front, sections=sections)


def _head_problems(front: FrontMatter) -> list[Problem]:
    """The front matter is as long as its author likes, and `in_short` is Markdown too."""
    heads = enumerate((front.title, front.summary, front.in_short), 2)
    return [(line, code, message) for line, words in heads for _, code, message in limit_problems(words.split("\n"))]


def _slips(sections: tuple[Section, ...], told: list[Problem]) -> list[Problem]:
    """Markup that is none, in the sections that nothing worse was told of."""
    if any(code in OF_THE_WHOLE for _, code, _ in told):
        return []
    lines = [line for line, _, _ in told]
    whole = [one for one in sections if not any(one.line <= line <= _last_line(one) for line in lines)]
    return [(one.line + offset, code, message) for one in whole for offset, code, message in slips(one.markdown)]


def _last_line(section: Section) -> int:
    return section.line + section.markdown.count("\n")


def _sections(path: str, lines: list[str], first_line: int, faults: Faults) -> tuple[Section, ...]:
    heads = [(n, match) for n, line in enumerate(lines) if (match := SECTION.match(line))]
    start = heads[0][0] if heads else len(lines)
    stray = next((n for n in range(start) if lines[n].strip()), None)
    if stray is not None:
        message = "text before the first section; start with `## Words {#id}`"
        faults.add(path, first_line + stray, "text-outside-section", message)
    sections = []
    ends = [*(n for n, _ in heads), len(lines)][1:]
    for (at, match), following in zip(heads, ends, strict=True):
        if not SECTION_ID.fullmatch(match["id"] or ""):
            message = "section without a name; end the heading with {#id} in small letters"
            faults.add(path, first_line + at, "section-without-id", message)
            continue
        markdown = "\n".join(lines[at + 1 : following])
        sections.append(
            Section(
                id=match["id"],
                title=match["title"],
                markdown=markdown,
                title_line=first_line + at,
                line=first_line + at + 1,
            )
        )
    return tuple(sections)
