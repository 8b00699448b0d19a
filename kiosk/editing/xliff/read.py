"""XLIFF to units, read as if a stranger had written it.

Size, depth and number of elements are limited; a document type, and with it every entity, is refused before anything
is parsed. What the units say is judged by `kiosk.editing.judge`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.editing.xliff import NAMESPACE, Message

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 32
MAX_ELEMENTS = 500_000
_CODES = frozenset({"ph", "bpt", "ept", "it", "x", "bx", "ex"})


class UnreadableXliffError(Exception):
    """The bytes are no XLIFF 1.2 that may be read; the message says why."""


def read_limited(file: Path) -> bytes:
    """The bytes of `file`, no more than are needed to see that it is too large.

    Raises:
        OSError: it cannot be read.
    """
    with file.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)


def from_xml(data: bytes) -> list[Message]:
    """The units of a file that came back.

    Raises:
        UnreadableXliffError: it is not what may be read.
    """
    root = _tree(_text(data))
    if root.tag != _name("xliff") or root.get("version") != "1.2":
        raise UnreadableXliffError("is not XLIFF 1.2; save it in that format")
    return [_message(file, unit) for file in root.iter(_name("file")) for unit in file.iter(_name("trans-unit"))]


def _name(tag: str) -> str:
    return f"{{{NAMESPACE}}}{tag}"


def _text(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise UnreadableXliffError(f"is larger than {MAX_BYTES} bytes; export it in parts")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableXliffError("is not UTF-8; save it as UTF-8") from error
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise UnreadableXliffError("has a document type or entities, which no file for translators needs")
    return text


def _tree(text: str) -> ET.Element:
    parser = ET.XMLParser(target=_CarefulBuilder())  # noqa: S314 - without entities there is nothing to resolve
    try:
        parser.feed(text)
        return parser.close()
    except ET.ParseError as error:
        raise UnreadableXliffError(f"is not well-formed XML: {error}") from error


class _CarefulBuilder(ET.TreeBuilder):
    """Builds a tree that is neither deep nor large."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = self._count = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise UnreadableXliffError(f"nests elements more than {MAX_DEPTH} deep")
        if self._count > MAX_ELEMENTS:
            raise UnreadableXliffError(f"has more than {MAX_ELEMENTS} elements; export it in parts")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> ET.Element:
        self._depth -= 1
        return super().end(tag)


def _message(file: ET.Element, unit: ET.Element) -> Message:
    held: dict[tuple[str, str], str] = {}
    return Message(
        id=unit.get("id", ""),
        home=file.get("original", ""),
        language=file.get("target-language", ""),
        source="".join(_words(unit.find(_name("source")), held)),
        target="".join(_words(unit.find(_name("target")), held)),
        stamp=unit.get("extradata", ""),
    )


def _words(element: ET.Element | None, held: dict[tuple[str, str], str]) -> Iterator[str]:
    """The words and codes of a text.

    Args:
        held: the codes met so far, kind and id → text, for a program that gives them back empty.
    """
    if element is None:
        return
    yield element.text or ""
    for child in element:
        tag = child.tag.removeprefix(_name(""))
        inside = "".join(_words(child, held))
        if tag in _CODES:
            inside = inside or held.get((tag, child.get("id", "")), "")
            held[tag, child.get("id", "")] = inside
        yield inside
        yield child.tail or ""
