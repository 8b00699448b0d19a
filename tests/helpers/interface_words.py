"""What the interface says, in the language of a reader: from the catalogs, and from the words of documents."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from xml.etree import ElementTree as ET

from kiosk import paths
from kiosk.edition.files import DOCUMENT_WORDS


@lru_cache
def _document_words() -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads((paths.bundled_content() / DOCUMENT_WORDS).read_text(encoding="utf-8"))


def written(language: str, name: str) -> str:
    """The words of documents of that name, such as `part.call`; KeyError when the edition does not say them."""
    family, _, key = name.partition(".")
    return _document_words()[family][key][language]


def messages(language: str) -> list[str]:
    """Everything that the interface says in a language, each form of a plural by itself."""
    root = ET.parse(paths.resources() / "i18n" / f"kiosk_{language}.ts").getroot()
    said = (form.text or "" for tag in ("translation", "numerusform") for form in root.iter(tag))
    return [words for words in said if words.strip()]
