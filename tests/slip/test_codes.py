"""A code holds the text itself, few enough bytes for a phone, and a decoder of other people reads the same words."""

from __future__ import annotations

import unicodedata

import zxingcpp

from kiosk.languages.bidi import isolated
from kiosk.prepared.store import PreparedEdition
from kiosk.slip.codes import BORDER, QrCode, codes_of
from kiosk.slip.record import Column, Line, Person
from kiosk.slip.text import MOST_BYTES, MOST_CODES, texts_for_codes
from tests.helpers.every import of_every
from tests.helpers.languages import edition_languages
from tests.helpers.slips import column, every_address, reader_of


def decoded(code: QrCode, scale: int = 3) -> list[str]:
    """What a decoder reads from a code as it is drawn."""
    side = (code.size + 2 * BORDER) * scale
    picture = bytearray(b"\xff" * side * side)
    for y in range(side):
        for x in range(side):
            column, row = x // scale - BORDER, y // scale - BORDER
            if 0 <= column < code.size and 0 <= row < code.size and code.dark(column, row):
                picture[y * side + x] = 0
    seen = memoryview(picture).cast("B", (side, side))
    return [found.text for found in zxingcpp.read_barcodes(seen)]


@of_every("language", edition_languages())
def test_every_slip_fits_into_its_codes(edition: PreparedEdition, language: str) -> None:
    reader = reader_of(edition, language)
    for address in every_address(reader.view):
        slip = column(reader, address)
        texts = texts_for_codes(slip)
        assert len(texts) <= MOST_CODES, address
        assert all(len(text.encode()) <= MOST_BYTES for text in texts), address
        whole = "\n".join(texts)
        assert slip.title in whole, address
        assert slip.foot[-1].text in whole, address
        assert all(person.phone in whole for person in slip.people), address


@of_every("language", edition_languages())
def test_a_code_is_read_as_the_text_it_holds(edition: PreparedEdition, language: str) -> None:
    """The isolates around a number in Arabic too: without them a phone shows it turned round."""
    reader = reader_of(edition, language)
    for address in ("page:appeal", "page:trafficking", "letter:cgrs-refusal"):
        for code in codes_of(texts_for_codes(column(reader, address))):
            assert decoded(code) == [code.text]


def test_more_than_a_code_holds_is_a_second_one_not_a_denser_one() -> None:
    long = Column(
        language="en",
        direction="ltr",
        title="A title",
        in_short="",
        tasks_title="",
        tasks=tuple(Line(text=f"{letter * 90}.") for letter in "abcdefghijklmno"),
        call_title="Whom to call",
        people=(Person(name="A person", phone="112"),),
        foot=(Line(text="Checked"), Line(text="Edition")),
        camera="",
    )
    texts = texts_for_codes(long)
    assert [text.partition("\n")[0] for text in texts] == ["1/2", "2/2"]
    assert "A person: 112" in texts[1]
    assert f"{'a' * 90}." in texts[0]
    assert f"{'o' * 90}." not in "".join(texts)


def test_a_number_in_a_code_runs_from_left_to_right() -> None:
    number = isolated("02\u00a0793\u00a080\u00a000")
    text = f"اتصل: {number}"
    (code,) = codes_of([text])
    assert decoded(code) == [text]
    assert any(unicodedata.category(sign) == "Cf" for sign in decoded(code)[0])


def test_a_code_has_level_m_and_no_more_modules_than_it_needs() -> None:
    (code,) = codes_of(["a" * MOST_BYTES])
    assert code.size == 17 + 4 * 19
