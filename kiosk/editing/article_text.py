"""Puts translated words into the file of an article; every byte that is not theirs stays."""

from __future__ import annotations

import tomlkit

from kiosk.editing.toml_text import front_changed
from kiosk.editing.units import HEAD_PARTS
from kiosk.edition.article import FENCE
from kiosk.edition.records.articles import Article, Section
from kiosk.edition.translation import HEAD

Parts = dict[tuple[str, str], str]  # section and part (kiosk.editing.units) → words


def rewritten(text: str, article: Article, original: Article, words: Parts) -> str:
    """`text`, the file of `article`, with `words` in it; sections it lacks come where the original has them.

    Raises:
        ContentError: the front matter cannot be changed safely.
    """
    lines = text.split("\n")
    first = article.sections[0].title_line - 1 if article.sections else len(lines)
    blocks = {section.id: _block(section, lines[section.title_line - 1], words) for section in article.sections}
    whole = "\n".join([*lines[:first], *_in_order(blocks, original, words)])
    head = {part: words[HEAD, part] for part in HEAD_PARTS if (HEAD, part) in words}
    return front_changed(article.path, whole, lambda front: front.update(head)) if head else whole


def _block(section: Section, heading: str, words: Parts) -> list[str]:
    """The lines of a section with its new words, the empty lines around them as they are."""
    title, body = words.get((section.id, "title")), section.markdown
    if title is not None and title != section.title:
        heading = f"## {title} {{#{section.id}}}"
    if (section.id, "text") in words:
        start, end = len(body) - len(body.lstrip()), len(body.rstrip())
        before, behind = (body[:start], body[end:]) if body.strip() else ("\n", "\n")
        body = f"{before}{words[section.id, 'text']}{behind}"
    return [heading, *body.split("\n")]


def _in_order(blocks: dict[str, list[str]], original: Article, words: Parts) -> list[str]:
    """The lines of all sections in the order of the original, behind them what only the translation has."""
    done: list[str] = []
    for section in original.sections:
        if section.id in blocks:
            done += blocks.pop(section.id)
        elif (section.id, "title") in words:
            done += [""] if done and done[-1] else []
            done += _new_block(section.id, words)
    return done + [line for block in blocks.values() for line in block]


def _new_block(section: str, words: Parts) -> list[str]:
    text = words.get((section, "text"), "")
    return [f"## {words[section, 'title']} {{#{section}}}", "", *([*text.split("\n"), ""] if text else [])]


def new_article(original: Article, words: Parts) -> str:
    """The file of an article that had no translation."""
    front = tomlkit.document()
    for part in HEAD_PARTS:
        front.add(part, tomlkit.item(words.get((HEAD, part), "")))
    front.add("translation", tomlkit.item("person"))
    body = "\n".join(_in_order({}, original, words))
    return f"{FENCE}\n{tomlkit.dumps(front)}{FENCE}\n\n{body}"
