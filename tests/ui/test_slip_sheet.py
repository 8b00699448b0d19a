"""The page of a slip: what is drawn, what is attached, what a reader of PDF gets back."""

from __future__ import annotations

import unicodedata

import pypdfium2 as pdfium
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFont, QTextLayout
from pytestqt.qtbot import QtBot

from kiosk.app import make_application
from kiosk.languages.bidi import ISOLATES
from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.store import PreparedEdition
from kiosk.slip.codes import codes_of
from kiosk.slip.languages import beside
from kiosk.slip.record import DayLines, Line, Slip
from kiosk.slip.text import text_of, texts_for_codes
from kiosk.ui.slip_sheet import SheetError, pdf_of
from tests.helpers.decoders import codes_read
from tests.helpers.every import of_every
from tests.helpers.languages import edition_languages, official_languages, translations
from tests.helpers.slips import column, every_address, reader_of

PAIRS = [(code, beside(code, official_languages())[0]) for code in edition_languages()]
TRANSLATED = [pair for pair in PAIRS if pair[0] in translations()]  # the originals are the shortest
LATIN = [code for code in edition_languages() if LANGUAGES[code].script == "Latn"]
LONGEST_DAY = DayLines(
    lead="Ask the court to look again at the decision",
    day="Wednesday 23 September 2026 (September)",
    more=(Line(text="18 Azar 1405"), Line(text="On letters: 09/12/2026"), Line(text="Better by Friday", strong=True)),
)
TEXTS = "page:appeal", "letter:cgrs-refusal", "step:border"


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot, edition: PreparedEdition) -> None:
    """Those that the program draws with."""
    make_application(language.font for language in edition.contents.languages)


def _slip(edition: PreparedEdition, languages: tuple[str, ...], address: str) -> Slip:
    return Slip(columns=tuple(column(reader_of(edition, one), address) for one in languages))


def _drawn(slip: Slip) -> bytes:
    return pdf_of(slip, codes_of(texts_for_codes(slip.columns[0])))


def _words(text: str) -> list[str]:
    """Words alone: letters as they are written once, nothing that only turns the direction."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(sign for sign in plain if unicodedata.category(sign) != "Cf").split()


def _extracted(pdf: bytes) -> str:
    return str(pdfium.PdfDocument(pdf)[0].get_textpage().get_text_range())


@of_every("pair", PAIRS, "-".join)
def test_the_page_holds_the_exact_text_beside_what_is_drawn(edition: PreparedEdition, pair: tuple[str, str]) -> None:
    slip = _slip(edition, pair, "letter:cgrs-refusal")
    document = pdfium.PdfDocument(_drawn(slip))
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((595, 842), abs=1)
    (attached,) = [document.get_attachment(n) for n in range(document.count_attachments())]
    assert attached.get_name().replace("\0", "").lstrip("þÿ") == "text.txt"  # PDFium gives the bytes of UTF-16
    assert bytes(attached.get_data()).decode() == text_of(slip)


@of_every("pair", PAIRS, "-".join)
def test_nothing_says_who_made_it_or_when(edition: PreparedEdition, pair: tuple[str, str]) -> None:
    told = pdfium.PdfDocument(_drawn(_slip(edition, pair, "page:appeal"))).get_metadata_dict()
    assert {name: told[name] for name in ("Title", "Author", "Creator", "Subject", "Keywords")} == dict.fromkeys(
        ("Title", "Author", "Creator", "Subject", "Keywords"), ""
    )
    assert set(told["CreationDate"]) <= set("D:0Z+'")


@of_every("language", LATIN)
@of_every("address", TEXTS)
def test_the_words_of_a_latin_language_are_extracted_as_they_are(
    edition: PreparedEdition, address: str, language: str
) -> None:
    """Word for word and in their order. Of Arabic and Persian no engine gives them back: hence the attachment."""
    slip = _slip(edition, (language,), address)
    found = _words(_extracted(pdf_of(slip, ())))
    wanted = _words(text_of(slip))
    assert _in_order(found) == _in_order(wanted)


def _in_order(words: list[str]) -> list[str]:
    """Without what stands between a name and its number on a line of text, and below each other on paper."""
    return [word.strip(":,·") for word in words if word.strip(":,·")]


@of_every("pair", TRANSLATED, "-".join)
def test_every_slip_fits_on_its_page_and_has_all_its_glyphs(edition: PreparedEdition, pair: tuple[str, str]) -> None:
    too_long = []
    for address in every_address(reader_of(edition, "en").view):
        slip = _slip(edition, pair, address)
        if address.startswith("deadline:"):
            slip = replace(slip, columns=tuple(replace(one, day=(LONGEST_DAY,), in_short="") for one in slip.columns))
        try:
            pdf_of(slip, ())
        except SheetError as error:
            too_long.append(f"{address}: {error}")
    assert too_long == [], "cut more in kiosk/slip/fit.py"


@of_every("pair", PAIRS, "-".join)
def test_the_codes_on_the_page_are_read_as_the_words(edition: PreparedEdition, pair: tuple[str, str]) -> None:
    slip = _slip(edition, pair, "page:appeal")
    texts = texts_for_codes(slip.columns[0])
    bitmap = pdfium.PdfDocument(_drawn(slip))[0].render(scale=3, grayscale=True)
    assert codes_read(bytes(bitmap.buffer), bitmap.stride, bitmap.height) == sorted(texts)


def test_a_letter_without_a_glyph_is_refused(edition: PreparedEdition) -> None:
    slip = _slip(edition, ("en",), "page:appeal")
    with pytest.raises(SheetError, match="glyph"):
        pdf_of(replace(slip, columns=(replace(slip.columns[0], title="ትግርኛ"),)), ())


def test_more_than_a_page_holds_is_refused(edition: PreparedEdition) -> None:
    slip = _slip(edition, ("en",), "page:appeal")
    with pytest.raises(SheetError, match="page"):
        pdf_of(replace(slip, columns=(replace(slip.columns[0], tasks=(Line(text="word " * 3000),)),)), ())


def test_a_number_is_drawn_from_left_to_right_in_arabic(edition: PreparedEdition) -> None:
    """Drawn reversed it would call somebody else."""
    slip = _slip(edition, ("ar",), "page:appeal")
    (phone,) = [person.phone for person in slip.columns[0].people if person.phone]
    assert phone[0] + phone[-1] == ISOLATES[0] + ISOLATES[-1]
    layout = QTextLayout(phone, QFont("Noto Sans"))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = [line.cursorToX(n)[0] for n in range(1, len(phone) - 1)]  # type: ignore[index]
    assert places == sorted(places)
