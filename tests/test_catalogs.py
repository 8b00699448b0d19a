"""The interface speaks every language of the edition completely."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kiosk.check.typography import loose
from kiosk.edition.edition import Edition
from kiosk.languages.registry import LANGUAGES
from tests.helpers.languages import edition_languages, translations

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"
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


def test_there_is_a_catalog_for_every_language_of_the_edition() -> None:
    catalogs = {file.stem.removeprefix("kiosk_") for file in FOLDER.glob("kiosk_*.ts")}
    assert catalogs == set(edition_languages()), "`make words` begins the catalog of a language of content/edition.toml"


def test_make_asks_the_edition_for_its_languages() -> None:
    command = ["make", "--silent", "--eval", "languages: ; @echo $(LANGUAGES)", "languages"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert tuple(told.split()) == edition_languages()


@pytest.mark.parametrize("language", edition_languages())
def test_every_message_is_translated(language: str) -> None:
    for context, source, message in _messages(language):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {source!r} is not translated into {language}"
        assert all(text.strip() for text in _translations(message)), f"{context}: {source!r} is empty in {language}"


@pytest.mark.parametrize("language", edition_languages())
def test_placeholders_and_plural_forms_are_kept(language: str) -> None:
    for context, source, message in _messages(language):
        forms = _translations(message)
        for text in forms:
            wanted = set(re.findall(r"%\d", source))
            assert set(re.findall(r"%\d", text)) == wanted, f"{context}: {source!r} -> {text!r}"
        if message.get("numerus") == "yes":
            assert len(forms) == LANGUAGES[language].catalog_forms


@pytest.mark.parametrize("language", edition_languages())
def test_signs_hold_to_their_word(language: str) -> None:
    """In French a space that may break leaves a question mark alone on the next line."""
    sign = loose(LANGUAGES[language].signs)
    found = [text for _, _, message in _messages(language) for text in _translations(message) if sign.search(text)]
    assert not found, f"write a no-break space before the sign: {found}"


def _has_words(source: str) -> bool:
    """Whether there is anything to translate; a pattern such as `%1: %2` has signs alone."""
    return re.search(r"[^\W\d_]", re.sub(r"%[n\d]", "", source)) is not None


@pytest.mark.parametrize("language", translations())
def test_a_translation_differs_from_the_source(language: str) -> None:
    """Words that stay English by mistake; the few that are the same on purpose are named."""
    same_on_purpose = {"Aa", "Start", "Documents"}
    worded = [(s, m) for _, s, m in _messages(language) if _has_words(s) and s not in same_on_purpose]
    same = [s for s, m in worded if _translations(m) == [s]]
    assert len(same) <= 3, same


def test_the_catalogs_hold_exactly_the_words_of_the_interface(tmp_path: Path) -> None:
    """Lupdate on a copy changes nothing; otherwise run `make words` and translate what is new."""
    files = [shutil.copy(FOLDER / f"kiosk_{language}.ts", tmp_path) for language in edition_languages()]
    qml = sorted(str(file) for file in (ROOT / "resources" / "qml").rglob("*.qml"))
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(tool), *qml, "-ts", *map(str, files), "-no-obsolete", "-locations", "none"]
    subprocess.run(command, check=True, capture_output=True)
    for language in edition_languages():
        root = ET.parse(tmp_path / f"kiosk_{language}.ts").getroot()
        fresh = [
            (context.findtext("name"), message.findtext("source"))
            for context in root.iter("context")
            for message in context.iter("message")
        ]
        assert fresh == [(context, source) for context, source, _ in _messages(language)], "run `make words`"


@pytest.mark.parametrize("language", edition_languages())
def test_the_interface_does_not_say_what_the_edition_promises_not_to(language: str, bundled: Edition) -> None:
    unsaid = bundled.promises.marks.unsaid[language] if bundled.promises else ()
    assert unsaid, "content/promises.toml says what is said nowhere"
    for context, source, message in _messages(language):
        said = " ".join(_translations(message)).casefold()
        assert not [phrase for phrase in unsaid if phrase.casefold() in said], f"{context}: {source!r} in {language}"


def test_the_compiled_catalogs_are_there() -> None:
    for language in edition_languages():
        assert (FOLDER / f"kiosk_{language}.qm").stat().st_size > 1000, "run `make catalogs`"
