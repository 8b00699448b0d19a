"""Titles are never smaller than what stands below them, at whatever size of text."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.settings import TEXT_SIZES

from .conftest import Open
from .rules.geometry import token

QML = Path(__file__).parent.parent.parent / "resources" / "qml" / "Kiosk"
HEADING = re.compile(r"HeadingLabel \{\n(?P<body>(?:\s+[^{}\n]*\n)*)")
TOKEN = re.compile(r"Theme\.(\w+)")
FROM_THE_TOP = ("title", "tileTitle", "sectionTitle", "cardTitle", "body", "bodySmall", "small")


def _tokens_of_headings() -> set[str]:
    """The sizes that headings are set in, by the files themselves; one that names none has that of a section."""
    found = {"sectionTitle"}
    for file in QML.rglob("*.qml"):
        for heading in HEADING.finditer(file.read_text(encoding="utf-8")):
            sizes = [line for line in heading["body"].splitlines() if "pixelSize" in line]
            found |= {token for line in sizes for token in TOKEN.findall(line)}
    return found


def test_no_title_is_smaller_than_the_body_at_any_size_of_text(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    tokens = _tokens_of_headings()
    assert {"title", "sectionTitle", "cardTitle"} <= tokens
    faults = []
    for percent in TEXT_SIZES:
        kiosk.visit.setTextSize(percent)
        body = token(kiosk, "body")
        faults += [f"{name} at {percent} %" for name in sorted(tokens) if token(kiosk, name) < body]
    assert faults == []


def test_what_is_nearer_to_the_top_is_not_smaller_at_any_size_of_text(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    order = FROM_THE_TOP
    for percent in TEXT_SIZES:
        kiosk.visit.setTextSize(percent)
        sizes = [token(kiosk, name) for name in order]
        assert sizes == sorted(sizes, reverse=True), f"{percent} %: {dict(zip(order, sizes, strict=True))}"
