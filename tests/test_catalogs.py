"""The interface speaks every language of the edition completely."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.check.typography import LOOSE
from kiosk.prepared.store import PreparedEdition

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "fr", "nl", "ar", "fa")
PLURAL_FORMS = {"en": 2, "fr": 2, "nl": 2, "ar": 6, "fa": 1}
Message = tuple[str, str, ET.Element]


def _messages(language: str) -> list[Message]:
    root = ET.parse(FOLDER / f"kiosk_{language}.ts").getroot()
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _translations(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_there_is_a_catalog_for_every_language_of_the_edition(edition: PreparedEdition) -> None:
    assert set(edition.languages) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_translated(language: str) -> None:
    for context, source, message in _messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {source!r} is not translated into {language}"
        assert all(text.strip() for text in _translations(message)), f"{context}: {source!r} is empty in {language}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_plural_forms_are_kept(language: str) -> None:
    for context, source, message in _messages(language):
        forms = _translations(message)
        for text in forms:
            wanted = set(re.findall(r"%\d", source))
            assert set(re.findall(r"%\d", text)) == wanted, f"{context}: {source!r} -> {text!r}"
        if message.get("numerus") == "yes":
            assert len(forms) == PLURAL_FORMS[language]


def test_french_signs_hold_to_their_word() -> None:
    """A space that may break leaves a question mark alone on the next line."""
    loose = [text for _, _, message in _messages("fr") for text in _translations(message) if LOOSE.search(text)]
    assert not loose, f"write a no-break space before the sign: {loose}"


@pytest.mark.parametrize("language", ["fr", "nl", "ar", "fa"])
def test_a_translation_differs_from_the_source(language: str) -> None:
    """Words that stay English by mistake; the few that are the same on purpose are named."""
    same_on_purpose = {"Aa", "Start", "Documents", " · "}
    same = [s for _, s, m in _messages(language) if _translations(m) == [s] and s not in same_on_purpose]
    assert len(same) <= 3, same


def test_the_catalogs_hold_exactly_the_words_of_the_interface(tmp_path: Path) -> None:
    """Lupdate on a copy changes nothing; otherwise run `make words` and translate what is new."""
    files = [shutil.copy(FOLDER / f"kiosk_{language}.ts", tmp_path) for language in LANGUAGES]
    qml = sorted(str(file) for file in (ROOT / "resources" / "qml").rglob("*.qml"))
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(tool), *qml, "-ts", *map(str, files), "-no-obsolete", "-locations", "none"]
    subprocess.run(command, check=True, capture_output=True)
    for language in LANGUAGES:
        root = ET.parse(tmp_path / f"kiosk_{language}.ts").getroot()
        fresh = [
            (context.findtext("name"), message.findtext("source"))
            for context in root.iter("context")
            for message in context.iter("message")
        ]
        assert fresh == [(context, source) for context, source, _ in _messages(language)], "run `make words`"


def test_the_compiled_catalogs_are_there() -> None:
    for language in LANGUAGES:
        assert (FOLDER / f"kiosk_{language}.qm").stat().st_size > 1000, "run `make catalogs`"
