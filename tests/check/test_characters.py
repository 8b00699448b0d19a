"""Characters that hide, pretend, belong to another language or have no glyph: told by category, script and record."""

from __future__ import annotations

import unicodedata

import pytest

from kiosk import paths
from kiosk.check.font_letters import families
from kiosk.edition.interface_words import InterfaceWords
from kiosk.languages.registry import LANGUAGES
from tests.check.planted.case import ARRIVAL, ARRIVAL_AR
from tests.helpers.editions import EditionFolder
from tests.helpers.languages import edition_languages, translations

SAID = "The card is no passport."
SAID_IN_ARABIC = "أخبر المكتب أنك وصلت."
UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200e\u2003\u200a\u202d\u205f\u2061\u2064\u2069\u206a\u3000"
    "\u3164\ufe00\ufe0f\uffa0\ufff9\ufffc\ufffd\u0378\ue000\U000e0041\U000e0100\U000f0000\U0010fffd\U0001bca0\U0001d173"
)
DISGUISED = (
    "\uff21\U0001d400\U0001d4d0\U0001d5d4\u24d0\u2460\ufb01\u2075\u00b2\u017f\u212a\u037e\u2024\uff0c\uff08\ufe6a"
)
OF_NO_WORD = {
    "a Cyrillic letter": "c\u0430rd",
    "a Cyrillic word": "\u0441\u043e\u0440\u0443",
    "a Greek letter": "c\u03bfde",
    "an Armenian letter": "\u0585ffice",
    "a Cherokee letter": "\u13a0sk",
    "a Lisu word": "\ua4ee\ua4d0",
    "a Latin letter of phonetics": "\u0251sk",
    "small capitals": "\u1d00\ua731\u1d0b",
    "a click for a sign": "Stop\u01c3",
    "an acute for an apostrophe": "can\u02b9t",
    "a modifier for an apostrophe": "can\u02bct",
    "a comma of Arabic": "bread\u060c milk",
    "a full stop of Chinese": "Ask\u3002",
    "a digit of Arabic": "annex \u0662\u0666",
    "a digit of Bengali": "annex \u09e8\u09ec",
    "a joiner of Persian": "ca\u200crd",
    "a vowel of Arabic": "ca\u064ed",
    "a stroke over a letter": "ca\u0336rd",
    "a letter over a letter": "ca\u0363d",
}


@pytest.mark.parametrize("character", UNSEEN, ids=lambda character: f"U+{ord(character):04X}")
def test_what_nobody_sees_is_told_in_articles_and_in_records(english: EditionFolder, character: str) -> None:
    english.replace(ARRIVAL, SAID, f"The card{character} is here.")
    english.replace("topics.toml", "Start here", f"Start{character} here")

    told = [(fault.path, fault.line) for fault in english.faults() if fault.code == "hidden-character"]

    assert told == [
        (ARRIVAL, english.line(ARRIVAL, "is here")),
        ("topics.toml", english.line("topics.toml", " here")),
    ]


@pytest.mark.parametrize("character", DISGUISED, ids=lambda character: f"U+{ord(character):04X}")
def test_a_letter_in_disguise_is_told_with_the_plain_one(english: EditionFolder, character: str) -> None:
    english.replace(ARRIVAL, SAID, f"The card{character} is here.")

    (fault,) = english.faults()

    assert (fault.path, fault.line, fault.code) == (ARRIVAL, english.line(ARRIVAL, "is here"), "look-alike")
    assert repr(unicodedata.normalize("NFKC", character)) in fault.message


@pytest.mark.parametrize("words", OF_NO_WORD.values(), ids=OF_NO_WORD.keys())
def test_what_is_of_another_language_is_told_in_articles_and_in_records(english: EditionFolder, words: str) -> None:
    english.replace(ARRIVAL, SAID, f"Here: {words}")
    english.replace("topics.toml", "Start here", f"Start {words}")

    told = {(fault.path, fault.line) for fault in english.faults() if fault.code == "foreign-letter"}

    assert told == {(ARRIVAL, english.line(ARRIVAL, "Here:")), ("topics.toml", english.line("topics.toml", "Start "))}


@pytest.mark.parametrize(
    "words", ["ca\u0301\u0301\u0301rd", "z\u0335\u0336\u0337\u0338", " \u0301", "a\u20dd", "\u0300a"]
)
def test_marks_that_stand_on_nothing_or_in_a_heap_are_told(english: EditionFolder, words: str) -> None:
    english.append("glossary.toml", f"# {words}\n")

    assert {(fault.line, fault.code) for fault in english.faults()} >= {
        (english.line("glossary.toml", "# " + words), "stray-mark")
    }


@pytest.mark.parametrize("words", ["cafe\u0301", "A\u030angstrom", "e\u0302tre", "\u0627\u0653", "\u0648\u0654"])
def test_a_letter_and_its_mark_are_one_character(english: EditionFolder, words: str) -> None:
    english.append("glossary.toml", f"# {words}\n")

    (fault,) = english.faults()

    assert fault.code == "look-alike"
    assert "as one" in fault.message


@pytest.mark.parametrize(
    "words",
    ["محام\u0650ي", "مترج\u0651\u064eم", "وCGRS", "«كلمة»، ثم؟", "Türkiye و Sürya", "١٢٬٣ ٪", "ال\u0640\u0640محامي"],
)
def test_what_arabic_is_written_with_is_no_fault(small: EditionFolder, words: str) -> None:
    small.replace(ARRIVAL_AR, SAID_IN_ARABIC, f"أخبر المكتب {words}.")

    codes = {fault.code for fault in small.faults() if fault.path == ARRIVAL_AR}

    assert not codes & {"hidden-character", "look-alike", "foreign-letter", "stray-mark", "no-glyph"}


@pytest.mark.parametrize("words", ["می \u200cخواهم", "کتاب\u200c", "\u200cکتاب", "می\u200c\u200cخواهم", "CGRS\u200cها"])
def test_a_joiner_that_joins_nothing_is_told(english: EditionFolder, words: str) -> None:
    english.write("pages/court/fa.md", english.text("pages/court/en.md").replace("Ask the court", words))
    english.replace("edition.toml", "[[language]]", FA + "\n[[language]]")

    told = [fault for fault in english.faults() if (fault.path, fault.code) == ("pages/court/fa.md", "foreign-letter")]

    assert any("joins nothing" in fault.message for fault in told)


FA = (
    '[[language]]\ncode = "fa"\nname = "فارسی"\ngreeting = "سلام"\nchoose = "زبان"\n'
    'promise = "هیچ"\nsight = "متن"\nhear = "گوش"\nhelp = "کمک"\ndated = "%1"\n'
)


@pytest.mark.parametrize("character", "☎✔→😀漢ሀ▶★", ids=lambda character: f"U+{ord(character):04X}")
def test_what_no_font_of_the_program_draws_is_told(english: EditionFolder, character: str) -> None:
    english.replace(ARRIVAL, SAID, f"The card {character} is here.")
    english.replace("topics.toml", "Start here", f"Start {character} here")
    english.replace("sources.toml", 'publisher = "', f'publisher = "{character} ')

    told = [(fault.path, fault.line) for fault in english.faults() if fault.code == "no-glyph"]

    assert told == [
        (ARRIVAL, english.line(ARRIVAL, "is here")),
        ("sources.toml", english.line("sources.toml", "[")),
        ("topics.toml", english.line("topics.toml", " here")),
    ]


@pytest.mark.parametrize("language", translations())
def test_the_words_of_the_interface_can_be_drawn(language: str) -> None:
    drawn = families(paths.resources() / "fonts")
    letters = drawn["Noto Sans"] | drawn[LANGUAGES[language].font or ""]
    messages = InterfaceWords(paths.resources() / "i18n").messages(language)

    words = {letter for message in messages for form in message.forms for letter in form}

    assert {letter for letter in words if ord(letter) not in letters and not letter.isspace()} <= LANGUAGES.joiners


def test_the_letters_of_a_font_are_those_that_qt_finds(qapp: object) -> None:
    from PySide6.QtGui import QRawFont

    for family in {LANGUAGES[code].font or "" for code in edition_languages()}:
        files = (paths.resources() / "fonts").glob(f"{family.replace(' ', '')}-*.ttf")
        fonts = [QRawFont(str(file), 12) for file in files]
        assert fonts
        asked = [code for code in range(0x20, 0x11000) if not 0xD800 <= code < 0xE000]
        found = {code for code in asked if all(font.supportsCharacter(code) for font in fonts)}
        assert found == families(paths.resources() / "fonts")[family] & set(asked)
