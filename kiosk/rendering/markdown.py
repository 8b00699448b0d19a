"""Markdown to the blocks a screen draws.

Python-Markdown parses; this module walks its tree and writes blocks of escaped text with three tags of our own
choosing: `b`, `i` and `span` of the class `mark` or `number`. What a text links to stands below it as a block of its
own, large enough for a finger: a link inside a line is reached by no keyboard. Raw HTML, images, entities, reference
links and automatic links are switched off: they stay the text they are. Callers check `kiosk.edition.markdown_limits`
first.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Iterator
from xml.etree import ElementTree as ET

import markdown
from markdown.extensions import Extension
from markdown.extensions.sane_lists import SaneOListProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from kiosk.edition.edition import Edition
from kiosk.edition.links import link_target
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.articles import Article
from kiosk.languages.bidi import NO_BREAK_SPACE, in_direction, isolator, place_in_list
from kiosk.prepared.views import RULE_TONES, Block, BlockKind, Run, TableRow
from kiosk.rendering.doubts import SectionDoubts, in_text
from kiosk.rendering.fact_writer import WITHOUT_VALUE, FactWriter

VERDICTS = ("claim-true", "claim-partly", "claim-false", "claim-unknown")  # what is said of a claim people hear
TONES = ("today", "good", "careful", "unknown", *VERDICTS, *RULE_TONES)
_SWITCHED_OFF = (
    ("preprocessors", "html_block"),
    ("inlinePatterns", "html"),
    ("inlinePatterns", "entity"),
    ("inlinePatterns", "autolink"),
    ("inlinePatterns", "automail"),
    ("inlinePatterns", "image_link"),
    ("inlinePatterns", "image_reference"),
    ("inlinePatterns", "short_image_ref"),
    ("inlinePatterns", "reference"),
    ("inlinePatterns", "short_reference"),
)
ZERO_WIDTH_SPACE = "\u200b"
SENTENCE_END = re.compile(r"[.!?؟](?=\s|$)")
_STASHED_AMPERSAND = "\x02amp\x03"
_BARE = ":"  # stands for the bar of `{fact:x|bare}`, which would end a cell of a table
_FACT = PLACEHOLDER.pattern.replace(r"\|bare", rf"[|{_BARE}]bare")
_NUMBER = re.compile(r"[ ]{0,3}(\d+)\.[ ]")


class _FactProcessor(InlineProcessor):
    """`{fact:id}`, `{fact:id|bare}` and `{rule:id}` become elements of their own."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        element = ET.Element("fact", {"id": m["id"], "bare": "yes" if m["bare"] else ""})
        return element, m.start(0), m.end(0)


class _NumberedList(SaneOListProcessor):
    """Keeps the number of every entry as it is written; Python-Markdown keeps that of the first of a list."""

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        numbers = [match[1] for line in blocks[0].split("\n") if (match := _NUMBER.match(line))]
        super().run(parent, blocks)
        entries = parent if parent.tag == "ol" else parent[-1]
        new = [entry for entry in entries if entry.get("value") is None]
        for entry, number in zip(new, numbers, strict=False):
            entry.set("value", number)


class _Capture(Treeprocessor):
    """Keeps the finished tree; runs last."""

    root: ET.Element

    def run(self, root: ET.Element) -> None:
        self.root = root


class _Ours(Extension):
    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        for registry, name in _SWITCHED_OFF:
            getattr(md, registry).deregister(name)
        md.parser.blockprocessors.deregister("reference")
        md.parser.blockprocessors.register(_NumberedList(md.parser), "olist", 40)
        md.inlinePatterns.register(_FactProcessor(_FACT, md), "fact", 185)
        self.capture = _Capture(md)
        md.treeprocessors.register(self.capture, "capture", -10)


class Parser:
    """A Python-Markdown parser with our extensions, reused for many texts."""

    def __init__(self) -> None:
        self._ours = _Ours()
        self._markdown = markdown.Markdown(extensions=["tables", "sane_lists", "admonition", self._ours])

    def tree(self, text: str) -> ET.Element:
        """The parsed element tree of `text`."""
        self._markdown.reset()
        self._markdown.convert(PLACEHOLDER.sub(lambda match: match.group().replace("|", _BARE), text))
        return getattr(self._ours.capture, "root", ET.Element("div")) if text.strip() else ET.Element("div")


class Renderer:
    """Renders the articles of an edition in one language and collects the marks of the facts it writes."""

    def __init__(self, edition: Edition, language: str, parser: Parser | None = None) -> None:
        self._edition = edition
        self._facts = FactWriter(edition, language)
        self._parser = parser or Parser()
        self._direction = edition.registry[language].direction
        self._direct = isolator(self._direction)
        self._language = language
        self._labels = {f"{one.id}-before": one.label_before[language] for one in edition.rules}
        self._labels |= {f"{one.id}-since": one.label_since[language] for one in edition.rules}

    def line(self, template: str) -> str:
        """A title or another line of plain words with its facts written in."""
        return self._direct(self._facts.text(template))

    def doubts(self) -> SectionDoubts:
        """For a section whose facts are still to be written."""
        return SectionDoubts(self._edition, self._language)

    def run(self, template: str, doubts: SectionDoubts | None = None, large: Collection[str] = ()) -> Run:
        """A short text with its facts; without `doubts` it has no mark. The facts of `large` are its numbers."""
        paragraphs = [self._run(element, doubts, large) for element in self._parser.tree(template)]
        return paragraphs[0] if paragraphs else Run(text="")

    def article(self, article: Article) -> tuple[Block, ...]:
        """The blocks of an article, each section behind its heading."""
        blocks: list[Block] = []
        for section in article.sections:
            blocks.append(Block(kind="heading", id=section.id, text=self.line(section.title)))
            blocks.extend(self.blocks(section.markdown))
        return tuple(blocks)

    def blocks(self, text: str) -> Iterator[Block]:
        """The blocks of a section, the last of them what to ask about it."""
        doubts = self.doubts()
        for element in self._parser.tree(text):
            yield from self._block(element, doubts)
        if line := doubts.last_line():
            yield Block(kind="ask", text=line)

    def _block(self, element: ET.Element, doubts: SectionDoubts) -> Iterator[Block]:
        match element.tag:
            case "p":
                run = self._run(element, doubts)
                yield Block(kind="paragraph", text=run.text, html=run.html)
                yield from _links(element)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield Block(kind="subheading", text=self._run(element).text)
            case "ul" | "ol":
                entries = list(element.iter("li"))  # of inner lists too
                numbers = tuple(self._place(entry.get("value", "")) for entry in entries)
                items = tuple(self._run(entry, doubts) for entry in entries)
                yield Block(kind="list", items=items, numbers=numbers if element.tag == "ol" else ())
                yield from _links(element)
            case "table":
                yield self._table(element, doubts)
                yield from _links(element)
            case "div":
                yield self._box(element, doubts)
            case "blockquote":
                for part in element:
                    yield from self._block(part, doubts)
            case _:
                run = self._run(element, doubts)
                if run.text:
                    yield Block(kind="paragraph", text=run.text, html=run.html)
                    yield from _links(element)

    def _place(self, number: str) -> str:
        """A number as it is written, in the digits of the reader; nothing for an entry that has none."""
        return place_in_list(self._facts.number(int(number)), self._direction) if number else ""

    def _table(self, element: ET.Element, doubts: SectionDoubts) -> Block:
        head, *rows = element.iter("tr")
        lines = [tuple(self._run(cell, doubts) for cell in row) for row in rows]
        return Block(
            kind="table",
            header=tuple(self._run(cell).text for cell in head),
            rows=tuple(TableRow(cells=cells) for cells in lines),
            columns=tuple(" ".join(cell.text for cell in column) for column in zip(*lines, strict=True)),
        )

    def _box(self, element: ET.Element, doubts: SectionDoubts) -> Block:
        classes = element.get("class", "").split()
        tone = next((name for name in classes if name in TONES), "good")
        parts = list(element)
        title = ""
        if parts and parts[0].get("class") == "admonition-title":
            head = parts.pop(0)
            own = "".join(head.itertext()).casefold() == tone  # Python-Markdown's title where the text gives none
            title = "" if own else self._run(head).text
        inside = doubts.apart() if tone in RULE_TONES else doubts
        blocks = tuple(block for part in parts for block in self._block(part, inside))
        if tone in self._labels:
            title = title or self.line(self._labels[tone])
        return Block(kind=_kind_of_box(tone), tone=tone, text=title, blocks=blocks)

    def _run(self, element: ET.Element, doubts: SectionDoubts | None = None, large: Collection[str] = ()) -> Run:
        """A piece of text; a name, such as a heading or the head of a table, has no `doubts`."""
        writer = _RunWriter(self._edition, self._facts, self._direct, doubts, large)
        writer.inside(element)
        run = writer.run()
        return Run(text=run.text, html=in_direction(run.html, self._direction))


class _RunWriter:
    """Writes one run: the same words twice, with tags and without."""

    def __init__(
        self,
        edition: Edition,
        facts: FactWriter,
        direct: Callable[[str], str],
        doubts: SectionDoubts | None,
        large: Collection[str],
    ) -> None:
        self._edition = edition
        self._facts = facts
        self._direct = direct
        self._doubts = doubts
        self._large = large
        self._html: list[str] = []
        self._text: list[str] = []
        self._rich = False
        self._after_silent_rule = False
        self._mark = ""  # waits for the end of its sentence: in the middle it would tear it

    def run(self) -> Run:
        self._write_mark()
        text = "".join(self._text).strip()
        return Run(text=text, html="".join(self._html).strip() if self._rich else "")

    def inside(self, element: ET.Element) -> None:
        """The content of `element`, not the element itself."""
        self._words(html.unescape(element.text or "") if element.tag == "code" else element.text)
        for child in element:
            self._element(child)
            self._words(child.tail)

    def _words(self, text: str | None) -> None:
        if not text:
            return
        end = SENTENCE_END.search(text) if self._mark else None
        if end and end.end() < len(text):
            self._words(text[: end.end()])
            self._write_mark()
            self._words(text[end.end() :])
            return
        words = self._direct(_plain(text))
        if self._after_silent_rule and "".join(self._text[-1:]).endswith(" "):
            words = words.lstrip(" ")  # a rule that needs no mark leaves no second space behind
        self._after_silent_rule = False
        self._html.append(_breakable(html.escape(words, quote=True)))
        self._rich = self._rich or "@" in words
        self._text.append(words)

    def _element(self, element: ET.Element) -> None:
        match element.tag:
            case "strong" | "em":
                self._tagged("b" if element.tag == "strong" else "i", element)
            case "fact":
                self._fact(element)
            case "br":
                self._words(" ")
            case "ul" | "ol":  # its entries are written by themselves
                return
            case _:
                self.inside(element)

    def _tagged(self, tag: str, element: ET.Element) -> None:
        self._rich = True
        self._html.append(f"<{tag}>")
        self.inside(element)
        self._html.append(f"</{tag}>")

    def _fact(self, element: ET.Element) -> None:
        fact_id = element.get("id", "")
        self._value(fact_id, self._facts.fact(fact_id, bare=bool(element.get("bare"))))
        mark = self._doubts.mark(fact_id) if self._doubts else ""
        is_rule = self._edition.facts[fact_id].unit in WITHOUT_VALUE
        self._mark = mark or self._mark
        if mark and is_rule:  # it stands behind its sentence
            self._write_mark()
        self._after_silent_rule = is_rule and not mark

    def _value(self, fact_id: str, words: str) -> None:
        if fact_id not in self._large:
            self._words(words)
            return
        self._rich = True
        self._html.append('<span class="number">')
        self._words(words)
        self._html.append("</span>")

    def _write_mark(self) -> None:
        words, self._mark = self._mark, ""
        if not words:
            return
        self._rich = True
        if self._text and not self._text[-1].endswith(" "):
            self._words(" ")
        self._html.append(f'<span class="mark">\u00a0{html.escape(_together(words))}\u00a0</span>')
        self._text.append(in_text(words))


def _links(element: ET.Element) -> Iterator[Block]:
    """What the words of a paragraph, a list or a table lead to, each place once; their titles come later."""
    found = {link.get("href", ""): "".join(link.itertext()) for link in element.iter("a")}
    for target, words in found.items():
        if link_target(target):
            yield Block(kind="link", id=target, text=_plain(words))


def _kind_of_box(tone: str) -> BlockKind:
    if tone in RULE_TONES:
        return "rules"
    return "claim" if tone in VERDICTS else "callout"


def _together(words: str) -> str:
    """A mark breaks behind its colon alone: elsewhere it would look like two marks."""
    said, colon, do = words.partition(": ")
    return colon.join(part.replace(" ", NO_BREAK_SPACE) for part in (said, do)) if colon else words


def _breakable(words: str) -> str:
    """An e-mail address that is longer than its line breaks behind its @, not inside a name."""
    return words.replace("@", f"@{ZERO_WIDTH_SPACE}")


def _plain(text: str) -> str:
    """Python-Markdown's stand-ins back to the characters they stand for, line breaks to spaces."""
    return text.replace(_STASHED_AMPERSAND, "&").replace("\n", " ")
