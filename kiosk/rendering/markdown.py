"""Markdown to the blocks a screen draws.

Python-Markdown parses; this module walks its tree and writes blocks of escaped text with four tags of our own
choosing: `b`, `i`, `a` and `span class="mark"`. Raw HTML, images, entities, reference links and automatic links are
switched off: they stay the text they are. Callers check `kiosk.edition.markdown_limits` first.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree as ET

import markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from kiosk.edition.edition import Edition
from kiosk.edition.links import link_target
from kiosk.edition.placeholders import PLACEHOLDER
from kiosk.edition.records.articles import Article
from kiosk.languages.bidi import NO_BREAK_SPACE, isolate_left_to_right, place_in_list
from kiosk.prepared.views import RULE_TONES, Block, BlockKind, Run, TableRow
from kiosk.rendering.fact_writer import WITHOUT_VALUE, FactWriter

VERDICTS = ("claim-true", "claim-partly", "claim-false", "claim-unknown")  # what is said of a claim people hear
TONES = ("today", "good", "careful", "checking", *VERDICTS, *RULE_TONES)
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
SHORT_MARK = 25  # characters
_STASHED_AMPERSAND = "\x02amp\x03"
_SENTENCE_END = re.compile(r"[.!?؟:](\s|$)")


class _FactProcessor(InlineProcessor):
    """`{fact:id}`, `{fact:id|bare}` and `{rule:id}` become elements of their own."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        element = ET.Element("fact", {"id": m["id"], "bare": "yes" if m["bare"] else ""})
        return element, m.start(0), m.end(0)


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
        md.inlinePatterns.register(_FactProcessor(PLACEHOLDER.pattern, md), "fact", 185)
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
        self._markdown.convert(text)
        return getattr(self._ours.capture, "root", ET.Element("div")) if text.strip() else ET.Element("div")


class Renderer:
    """Renders the articles of an edition in one language and collects the marks of the facts it writes."""

    def __init__(self, edition: Edition, language: str, parser: Parser | None = None) -> None:
        self._edition = edition
        self._facts = FactWriter(edition, language)
        self._parser = parser or Parser()
        self._direction = edition.registry[language].direction
        self._direct: Callable[[str], str] = isolate_left_to_right if self._direction == "rtl" else str
        self._mark_words = {mark: words.short[language] for mark, words in edition.marks.items()}
        self._labels = {f"{one.id}-before": one.label_before[language] for one in edition.rules}
        self._labels |= {f"{one.id}-since": one.label_since[language] for one in edition.rules}

    def line(self, template: str) -> str:
        """A title or another line of plain words with its facts written in."""
        return self._direct(self._facts.text(template))

    def run(self, template: str) -> Run:
        """A short text with its facts and their marks."""
        paragraphs = [self._run(element) for element in self._parser.tree(template)]
        return paragraphs[0] if paragraphs else Run(text="")

    def article(self, article: Article) -> tuple[Block, ...]:
        """The blocks of an article, each section behind its heading."""
        blocks: list[Block] = []
        for section in article.sections:
            blocks.append(Block(kind="heading", id=section.id, text=self.line(section.title)))
            blocks.extend(self.blocks(section.markdown))
        return tuple(blocks)

    def blocks(self, text: str) -> Iterator[Block]:
        """The blocks of a piece of Markdown."""
        for element in self._parser.tree(text):
            yield from self._block(element)

    def _block(self, element: ET.Element) -> Iterator[Block]:
        match element.tag:
            case "p":
                run = self._run(element)
                yield Block(kind="paragraph", text=run.text, html=run.html)
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                yield Block(kind="subheading", text=self._run(element).text)
            case "ul" | "ol":
                items = tuple(self._run(item) for item in element.iter("li"))  # of inner lists too
                numbers = tuple(self._place(number) for number in range(1, len(items) + 1))
                yield Block(kind="list", items=items, numbers=numbers if element.tag == "ol" else ())
            case "table":
                yield self._table(element)
            case "div":
                yield self._box(element)
            case "blockquote":
                for part in element:
                    yield from self._block(part)
            case _:
                run = self._run(element)
                if run.text:
                    yield Block(kind="paragraph", text=run.text, html=run.html)

    def _place(self, number: int) -> str:
        return place_in_list(self._facts.number(number), self._direction)

    def _table(self, element: ET.Element) -> Block:
        header, *lines = [tuple(self._run(cell) for cell in row) for row in element.iter("tr")]
        return Block(
            kind="table",
            header=tuple(cell.text for cell in header),
            rows=tuple(TableRow(cells=cells) for cells in lines),
            columns=tuple(" ".join(cell.text for cell in column) for column in zip(*lines, strict=True)),
        )

    def _box(self, element: ET.Element) -> Block:
        classes = element.get("class", "").split()
        tone = next((name for name in classes if name in TONES), "good")
        parts = list(element)
        title = ""
        if parts and parts[0].get("class") == "admonition-title":
            head = parts.pop(0)
            own = "".join(head.itertext()).casefold() == tone  # Python-Markdown's title where the text gives none
            title = "" if own else self._run(head).text
        blocks = tuple(block for part in parts for block in self._block(part))
        if tone in self._labels:
            title = title or self.line(self._labels[tone])
        return Block(kind=_kind_of_box(tone), tone=tone, text=title, blocks=blocks)

    def _run(self, element: ET.Element) -> Run:
        writer = _RunWriter(self._edition, self._facts, self._direct, self._mark_words)
        writer.inside(element)
        return writer.run()


class _RunWriter:
    """Writes one run: the same words twice, with tags and without."""

    def __init__(
        self, edition: Edition, facts: FactWriter, direct: Callable[[str], str], mark_words: dict[str, str]
    ) -> None:
        self._edition = edition
        self._facts = facts
        self._direct = direct
        self._mark_words = mark_words
        self._html: list[str] = []
        self._text: list[str] = []
        self._rich = False
        self._marked_in_sentence: set[str] = set()
        self._after_rule = False

    def run(self) -> Run:
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
        words = self._direct(_plain(text))
        self._html.append(_breakable(html.escape(words, quote=True)))
        self._rich = self._rich or "@" in words
        self._text.append(words)
        if self._after_rule and words.strip():
            self._after_rule = False
            self._marked_in_sentence.clear()
        if _SENTENCE_END.search(words):
            self._marked_in_sentence.clear()

    def _element(self, element: ET.Element) -> None:
        match element.tag:
            case "strong" | "em":
                self._tagged("b" if element.tag == "strong" else "i", "", element)
            case "a" if link_target(element.get("href", "")):
                self._tagged("a", f' href="{element.get("href")}"', element)
            case "fact":
                self._fact(element)
            case "br":
                self._words(" ")
            case "ul" | "ol":  # its entries are written by themselves
                return
            case _:
                self.inside(element)

    def _tagged(self, tag: str, attributes: str, element: ET.Element) -> None:
        self._rich = True
        self._html.append(f"<{tag}{attributes}>")
        self.inside(element)
        self._html.append(f"</{tag}>")

    def _fact(self, element: ET.Element) -> None:
        fact_id = element.get("id", "")
        self._words(self._facts.fact(fact_id, bare=bool(element.get("bare"))))
        fact = self._edition.facts[fact_id]
        self._write_mark(fact.mark)
        if fact.unit in WITHOUT_VALUE:  # a rule stands behind its sentence: the words that follow begin another
            self._after_rule = True

    def _write_mark(self, mark: str) -> None:
        words = self._mark_words.get(mark)
        if words is None or mark in self._marked_in_sentence:
            return
        self._marked_in_sentence.add(mark)
        self._rich = True
        if self._text and not self._text[-1].endswith(" "):
            self._words(" ")
        self._html.append(f'<span class="mark">\u00a0{html.escape(_together(words))}\u00a0</span>')
        self._text.append(f"({words})")


def _kind_of_box(tone: str) -> BlockKind:
    if tone in RULE_TONES:
        return "rules"
    return "claim" if tone in VERDICTS else "callout"


def _together(words: str) -> str:
    """A short mark stays on one line: on two it looks like two marks."""
    return words.replace(" ", NO_BREAK_SPACE) if len(words) <= SHORT_MARK else words


def _breakable(words: str) -> str:
    """An e-mail address that is longer than its line breaks behind its @, not inside a name."""
    return words.replace("@", f"@{ZERO_WIDTH_SPACE}")


def _plain(text: str) -> str:
    """Python-Markdown's stand-ins back to the characters they stand for, line breaks to spaces."""
    return text.replace(_STASHED_AMPERSAND, "&").replace("\n", " ")
