"""Units to XLIFF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import groupby
from xml.etree import ElementTree as ET

from kiosk.editing.codes import pieces
from kiosk.editing.xliff import NAMESPACE, Message

_HOLD_TEXT = frozenset({"source", "target", "note"})


def to_xml(messages: Iterable[Message], source_language: str, written_as: Callable[[str], str]) -> bytes:
    """The file for translators.

    Args:
        written_as: what a reader sees for a code, such as `30 days`; empty when that is not known.
    """
    root = ET.Element("xliff", {"version": "1.2", "xmlns": NAMESPACE})
    for (home, language), of_home in groupby(messages, lambda message: (message.home, message.language)):
        languages = {"source-language": source_language, "target-language": language}
        file = ET.SubElement(root, "file", {"original": home, **languages, "datatype": "x-markdown"})
        ET.SubElement(file, "body").extend(_trans_unit(message, written_as) for message in of_home)
    _lay_out(root, "\n")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode").encode() + b"\n"


def _trans_unit(message: Message, written_as: Callable[[str], str]) -> ET.Element:
    unit = ET.Element("trans-unit", {"id": message.id, "xml:space": "preserve"})
    if message.state == "final":
        unit.set("approved", "yes")
    if message.stamp:
        unit.set("extradata", message.stamp)
    numbers: dict[tuple[str, int], str] = {}
    unit.append(_inline("source", message.source, numbers, written_as))
    if message.target:
        unit.append(_inline("target", message.target, numbers, written_as))
        unit[-1].set("state", message.state)
    if message.note:
        ET.SubElement(unit, "note", {"from": "kiosk"}).text = message.note
    return unit


def _inline(tag: str, text: str, numbers: dict[tuple[str, int], str], written_as: Callable[[str], str]) -> ET.Element:
    """An element with `text` in it, each code an element of its own.

    Args:
        numbers: the ids of codes, so that the first `{fact:x}` of source and target have the same.
    """
    builder = ET.TreeBuilder()
    builder.start(tag, {})
    seen: Counter[str] = Counter()
    opened: list[str] = []
    for piece in pieces(text):
        if isinstance(piece, str):
            builder.data(piece)
            continue
        if piece.kind == "ept":
            number = opened.pop()
        else:
            seen[piece.name] += 1
            number = numbers.setdefault((piece.name, seen[piece.name]), str(len(numbers) + 1))
        if piece.kind == "bpt":
            opened.append(number)
        meaning = written_as(piece.text)
        builder.start(piece.kind, {"id": number} | ({"equiv-text": meaning} if meaning else {}))
        builder.data(piece.text)
        builder.end(piece.kind)
    builder.end(tag)
    return builder.close()


def _lay_out(element: ET.Element, line: str) -> None:
    """Begin a new line before and after elements that hold elements only; never inside a text."""
    if element.tag in _HOLD_TEXT or len(element) == 0:
        return
    element.text = f"{line}  "
    for child in element:
        _lay_out(child, f"{line}  ")
        child.tail = f"{line}  "
    element[-1].tail = line
