"""What looks like markup to a person and not to the parser.

A text is read as docs/content.md says that it is written: paragraphs, lists of one level, tables, headings and
call-outs, with emphasis, links and facts inside. Whatever sign is left over after that is no word but a slip, whichever
it is: a list without its empty line, a bracket that nobody closed, a bullet of another alphabet. The parser would show
it to the reader, or lose what stands behind it.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

import msgspec

from kiosk.edition.address import linkable
from kiosk.edition.markdown_limits import Problem
from kiosk.edition.placeholders import PLACEHOLDER, STORY_PLACEHOLDER

INDENT = "    "  # of the text of a call-out
VALUE = "value"  # stands for a fact or a figure
EMPTY_LINE = "leave an empty line above it"
_CALLOUT = re.compile(r'^!!!(?=\s|\w)[^"]*(?:"(?P<title>[^"]*)")?')
_HEADING = re.compile(r"^### \S")
_ENTRY = re.compile(r"^(?:(?P<bullet>[-*+])|(?P<number>[0-9]+)\.)[ ]+(?P<words>\S.*)$")
_RULE_OF_TABLE = re.compile(r"^\|(?:[ ]*:?-+:?[ ]*\|)+$")
# An ordinal before its words, in whatever digits and letters: 1) · (2) · 3: · ٤. · b) · ج- · IV.
_ORDINAL = re.compile(
    r"^\(?(?:\d{1,3}[\s\u00a0]?[.)\]:،٫·/–—-](?!\d)|[^\W\d_]\)|[^\W\d_]\.(?=[\s\u00a0])|[IVXivx]{1,4}[.)](?=[\s\u00a0]))"
)
_SPACES = r"[\s\u00a0\u202f]"
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*[^\s\[\]](?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?[^()\s<>]+>?\s*\)")
_TOLD_ELSEWHERE = re.compile(r"\[[^\]]+\]\[[^\]]*\]|^\s{0,3}\[[^\]]+\]:.*|</?[a-zA-Z!?][^>\s]*>?|&#?\w+;|[{}]|-->")
_EMPHASIS = tuple(
    re.compile(rf"(?<![*_\w]){re.escape(sign)}(?![\s*_]){inside}(?<![\s*_]){re.escape(sign)}(?![*_])")
    if sign[0] == "_"
    else re.compile(rf"(?<!\*){re.escape(sign)}(?![\s*]){inside}(?<![\s*]){re.escape(sign)}(?!\*)")
    for sign, inside in (
        ("***", r"[^*]+?"),
        ("*", r"[^*]+?"),
        ("**", r"[^*]+?"),
        ("___", r"[^_]+?"),
        ("_", r"[^_]+?"),
        ("__", r"[^_]+?"),
    )
)
_BARE_LINK = re.compile(rf"(?<![\w/])(?:{'|'.join(linkable())}):(?=[a-z0-9])")
_BARE_FACT = re.compile(r"(?<![\w/])(?:fact|rule)\s?:\s?[a-z0-9]", re.IGNORECASE)
# Doubled signs, names between colons: what other writings of Markdown give a meaning.
_OTHER_WRITING = re.compile(r"[\\`~^|<>#]|={2,}|\+{2,}|-{2,}|:{2,}|\${2,}|%{2,}|(?<!\w):[a-z][a-z_+-]*:(?!\w)")
_SIGN = re.compile(r"[*_\[\]{}\\`~^|<>#&:]|={2}|\+{2}|-{2}|\${2}|%{2}")  # of any of these; most texts have none


class _Line(msgspec.Struct, frozen=True):
    """A line of a text, without the indent of the call-out it stands in."""

    number: int
    text: str


def slips(text: str) -> Iterator[Problem]:
    """The slips of a piece of Markdown: line from 0, code, and what to write instead; one a paragraph, entry or row."""
    yield from _Reader().read([_Line(number, line.rstrip()) for number, line in enumerate(text.split("\n"))])


def slips_in_words(text: str) -> Iterator[tuple[str, str]]:
    """Those of words that are shown as they are: signs of markup have no place in them."""
    words = STORY_PLACEHOLDER.sub(VALUE, PLACEHOLDER.sub(VALUE, text))
    found = _left_over(words)
    if found or re.search(r"[*_\[\]]", words) or _begins_like_an_entry(words):
        yield (
            (found[0] if found and found[0] == "bad-placeholder" else "stray-sign"),
            "no markup here: these words are shown as they are; write them without its signs",
        )


class _Reader:
    """Reads the blocks of a section; the numbers of its lists run on over what stands between them."""

    def __init__(self) -> None:
        self._last = 0  # number of an entry
        self._in_list = False

    def read(self, lines: list[_Line], *, inside: bool = False) -> Iterator[Problem]:
        block: list[_Line] = []
        at = 0
        while at < len(lines):
            line = lines[at]
            if not inside and line.text.lstrip().startswith("!!!"):
                yield from self._block(block)
                block = []
                end = next((n for n in range(at + 1, len(lines)) if _ends_callout(lines[n].text)), len(lines))
                yield from self._callout(line, lines[at + 1 : end])
                at = end
                continue
            if line.text:
                block.append(line)
            else:
                yield from self._block(block)
                block = []
            at += 1
        yield from self._block(block)

    def _callout(self, head: _Line, lines: list[_Line]) -> Iterator[Problem]:
        self._in_list = False
        match = _CALLOUT.match(head.text)
        yield from _in_words(head.number, (match["title"] or "") if match else "")
        inner = [_Line(line.number, line.text.removeprefix(INDENT)) for line in lines]
        yield from _Reader().read(inner, inside=True)

    def _block(self, lines: list[_Line]) -> Iterator[Problem]:
        """Lines without an empty one between them; a heading needs none."""
        part: list[_Line] = []
        for line in lines:
            if line.text.startswith("#"):
                yield from self._part(part)
                part, self._in_list = [], False
                yield from _heading(line)
            else:
                part.append(line)
        yield from self._part(part)

    def _part(self, lines: list[_Line]) -> Iterator[Problem]:
        if lines and _ENTRY.match(lines[0].text):
            yield from self._list(lines)
        elif lines:
            self._in_list = False
            yield from _table(lines) if lines[0].text.startswith("|") else _paragraph(lines)

    def _list(self, lines: list[_Line]) -> Iterator[Problem]:
        first = _ENTRY.match(lines[0].text)
        numbered = first is not None and first["number"] is not None
        for line in lines:
            match = _ENTRY.match(line.text)
            if line.text[0].isspace():
                yield line.number, "stray-indent", "a list has one level and one paragraph an entry; write it flat"
            elif match is None:
                message = "this is read as a part of the entry above; leave an empty line, or write it on its line"
                yield line.number, "broken-list", message
            elif (match["number"] is not None) != numbered:
                message = "a list has numbers or dashes, not both; leave an empty line and a sentence between two lists"
                yield line.number, "broken-list", message
            else:
                yield from self._entry(line, match)

    def _entry(self, line: _Line, match: re.Match[str]) -> Iterator[Problem]:
        number = int(match["number"]) if match["number"] else 0
        if number and number not in {1, self._last + 1}:
            message = f"{number}. follows {self._last}.: readers see the numbers as they are written; count from 1"
            yield line.number, "broken-list", message if self._last else message.replace("follows 0.", "is the first")
        elif number == 1 and self._in_list:
            yield (
                line.number,
                "broken-list",
                f"1. follows {self._last}.: readers see the numbers as they are written; count on",
            )
        if number:
            self._last, self._in_list = number, True
        words = match["words"]
        if _begins_like_an_entry(words):
            yield line.number, "broken-list", "an entry begins with one sign, and a list has one level; write it flat"
        else:
            yield from _in_words(line.number, words)


def _ends_callout(text: str) -> bool:
    return bool(text) and not text.startswith(INDENT)


def _heading(line: _Line) -> Iterator[Problem]:
    if not _HEADING.match(line.text) or line.text.endswith("#"):
        message = "a heading inside a section is `### Words`, a section `## Words {#name}`; no other sign of a heading"
        yield line.number, "broken-heading", message
    else:
        yield from _in_words(line.number, line.text.removeprefix("### "))


def _paragraph(lines: list[_Line]) -> Iterator[Problem]:
    for place, line in enumerate(lines):
        problem = _line_problem(line.text, first=place == 0)
        if problem:
            yield line.number, *problem
            return
    yield from _in_lines(lines)


def _line_problem(text: str, *, first: bool) -> tuple[str, str] | None:
    """Why a line of a paragraph is none."""
    if text[0].isspace():
        return "stray-indent", "nothing is set in but the text of a call-out, by four spaces; move it to the left"
    if not any(character.isalnum() for character in text):
        return "stray-sign", "a line of signs is no text, and turns the line above into a heading; take it out"
    if _ENTRY.match(text):
        return "broken-list", f"this looks like a list; {EMPTY_LINE}"
    if text.startswith("|") or (not first and text.count("|") > 1 and not PLACEHOLDER.search(text)):
        return "broken-table", f"this looks like a table; {EMPTY_LINE}"
    if _begins_like_an_entry(text):
        return (
            "broken-list",
            "this looks like a list; an entry begins with `- ` or `1. `, the first under an empty line",
        )
    return None


def _begins_like_an_entry(text: str) -> bool:
    """Whether a text begins with a sign that is none of speech: a bullet, a dash, an arrow, an ordinal."""
    words = text.lstrip("*_ ")
    if text[:2] in {"- ", "* ", "+ "} or _ORDINAL.match(words):
        return True
    is_number = words[:1] == "+" and words[1:2].isdigit()  # of a phone abroad
    is_markup = words.startswith(("![", "!!!"))  # told as a picture, a call-out
    return bool(words) and not is_number and not is_markup and _is_bullet(words[0])


def _is_bullet(character: str) -> bool:
    """Signs of speech are quotes, brackets, what ends or opens a sentence, and money; all others list something."""
    category = unicodedata.category(character)
    if category in {"So", "Sm", "Sk", "Pd", "Co"}:
        return character not in "<>`^~|"  # which have a remedy of their own
    return category == "Po" and character not in "\"'’“…¿¡«»\\*#"


def _table(lines: list[_Line]) -> Iterator[Problem]:
    rows = [(line, _cells(line.text)) for line in lines]
    head = rows[0][1]
    if len(lines) < 2 or not _RULE_OF_TABLE.match(lines[1].text):
        message = "a table has a head, below it a line of dashes, `|---|---|`, and an empty line above and below"
        yield lines[0].number, "broken-table", message
        return
    if len(lines) == 2:
        yield lines[0].number, "broken-table", "a table without a row: write one, or take it out"
    for line, cells in rows:
        if not (line.text.startswith("|") and line.text.endswith("|") and len(line.text) > 1):
            message = "this is read as a row of the table above; a row begins and ends with |, below it an empty line"
            yield line.number, "broken-table", message
        elif len(cells) != len(head):
            message = f"{len(cells)} cells under a head of {len(head)}; the rest would be lost: write as many"
            yield line.number, "broken-table", message
        elif line is not lines[1]:
            if _RULE_OF_TABLE.match(line.text):
                yield line.number, "broken-table", "a second line of dashes; a table has one, below its head"
            else:
                yield from (found for cell in cells if (found := next(_in_words(line.number, cell), None)))


def _cells(text: str) -> list[str]:
    plain = PLACEHOLDER.sub(VALUE, text)  # `{fact:x|bare}` ends no cell
    inner = plain.strip()[1:-1] if len(plain.strip()) > 1 and plain.strip().endswith("|") else plain.strip()[1:]
    return inner.split("|")


def _in_lines(lines: list[_Line]) -> Iterator[Problem]:
    """Emphasis and links may run over the end of a line."""
    text = "\n".join(line.text for line in lines)
    for _, code, message in _in_words(0, text):
        bad = next((line for line in lines if next(_in_words(0, line.text), None)), lines[0])
        yield bad.number, code, message


def _in_words(number: int, text: str) -> Iterator[Problem]:
    if found := _left_over(text):
        yield number, *found


def _left_over(text: str) -> tuple[str, str] | None:
    """What the first sign is that no fact, link or emphasis takes up, and what to write; None when there is none."""
    if not _SIGN.search(text):
        return None
    with_brace = bool(re.search("[{}]", PLACEHOLDER.sub("", text)))
    words = _without_links(PLACEHOLDER.sub(VALUE, text))
    words = _TOLD_ELSEWHERE.sub(" ", words)
    for emphasis in _EMPHASIS:
        words = emphasis.sub(VALUE, words)
    if "*" in words or re.search(r"(?<!\w)_|_(?!\w)", words):
        return (
            "broken-emphasis",
            "emphasis is **words** or *words*, closed and without a space inside; no other asterisk",
        )
    if "[" in words or "]" in words or _BARE_LINK.search(words):
        return "broken-link", "a link is [words](page:name), without a space between and closed twice"
    if _BARE_FACT.search(words) and not with_brace:
        return "bad-placeholder", "a fact is {fact:name}, {fact:name|bare} or {rule:name}, between braces"
    if _OTHER_WRITING.search(words) or html.unescape(words) != words:
        return "stray-sign", "readers see this sign, it marks nothing here; write words"
    return None


def _without_links(text: str) -> str:
    while (
        "](" in text
        and (shorter := _LINK.sub(lambda match: f" {match[1]} ".replace("[", " ").replace("]", " "), text)) != text
    ):
        text = shorter
    return text
