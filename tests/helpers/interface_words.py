"""What the interface says, in the language of a reader, read from the catalogs."""

from __future__ import annotations

from functools import lru_cache
from xml.etree import ElementTree as ET

from kiosk import paths


@lru_cache
def _catalog(language: str) -> dict[tuple[str, str], str]:
    root = ET.parse(paths.resources() / "i18n" / f"kiosk_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def spoken(language: str, context: str, source: str) -> str:
    """The words of a QML file in a language; KeyError when the file does not say them."""
    return _catalog(language)[context, source] or source


def messages(language: str) -> list[str]:
    """Everything that the interface says in a language, each form of a plural by itself."""
    root = ET.parse(paths.resources() / "i18n" / f"kiosk_{language}.ts").getroot()
    said = (form.text or "" for tag in ("translation", "numerusform") for form in root.iter(tag))
    return [words for words in said if words.strip()]
