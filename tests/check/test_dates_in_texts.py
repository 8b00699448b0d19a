"""A date that is typed into a text is found as its readers write it, whatever the locale data say of the language."""

from __future__ import annotations

import pytest

from tests.check.planted.case import ARRIVAL, ARRIVAL_AR
from tests.helpers.editions import EditionFolder

SAID, SAID_IN_ARABIC = "The card is no passport.", "أخبر المكتب أنك وصلت."


@pytest.mark.parametrize(
    "words",
    [
        "12 June",
        "1st of June",
        "June 1st",
        "2nd June",
        "22 of June",
        "1er juin",
        "1er août",
        "1ste juni",
        "2de mei",
        "1º junio",
    ],
)
def test_a_date_in_latin_letters(english: EditionFolder, words: str) -> None:
    english.replace(ARRIVAL, SAID, f"It is so from {words} on.")

    assert ("bare-number", english.line(ARRIVAL, words)) in [(fault.code, fault.line) for fault in english.faults()]


@pytest.mark.parametrize(
    "words",
    [
        "١٢ حزيران",
        "١ كانون الثاني",
        "٥ آب",
        "٣ تشرين الأول",
        "١٢ جوان",
        "٩ غشت",
        "١٢ يونيو",
        "۱۲ جون",
        "۳ اگست",
        "۱ حمل",
    ],
)
def test_a_date_in_arabic_letters(small: EditionFolder, words: str) -> None:
    small.replace(ARRIVAL_AR, SAID_IN_ARABIC, f"أخبر المكتب منذ {words} أنك وصلت.")

    assert ("bare-number", small.line(ARRIVAL_AR, words)) in [(fault.code, fault.line) for fault in small.faults()]
