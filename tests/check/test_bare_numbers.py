"""A number with a meaning is a fact with a source; names that hold a number are not."""

from __future__ import annotations

import pytest

from tests.helpers.editions import ALL, BOTH, EditionFolder, write_edition

BARE = [
    ("en", "within 30 days"),
    ("en", "two weeks"),
    ("en", "a time of four months"),
    ("en", "10 working days"),
    ("en", "1.5 hours"),
    ("en", "about 30\u00a0minutes"),
    ("en", "an 8-hour day with 8-hours rest"),
    ("en", "€ 50"),
    ("en", "50 €"),
    ("en", "5 euro"),
    ("en", "43%"),
    ("en", "from 12 June"),
    ("en", "June 2026"),
    ("en", "on 12/06/2026"),
    ("en", "on 2026-06-12"),
    ("en", "at 09:00"),
    ("en", "at 9.30"),
    ("en", "02 793 82 46"),
    ("en", "+32 2 793 82 46"),
    ("en", "0800/32.123.45"),
    ("en", "call 112"),
    ("en", "since 2019"),
    ("en", "twenty-one days"),
    ("en", "forty days"),
    ("en", "a hundred euros"),
    ("en", "eleven weeks"),
    ("en", "at 8 a.m"),
    ("en", "at 8 o’clock"),
    ("en", "EUR 50"),
    ("en", "027938246"),
    ("en", "+3227938246"),
    ("en", "02-793-82-46"),
    ("en", "02\u00a0793\u00a082\u00a046"),
    ("en", "9000 Gent"),
    ("en", "bring 4 photos"),
    ("en", "table 12"),
    ("fr", "dans les 30 jours"),
    ("fr", "vingt et un jours"),
    ("fr", "quarante-cinq minutes"),
    ("fr", "cent euros"),
    ("fr", "à 8 h"),
    ("fr", "deux semaines"),
    ("fr", "6 mois"),
    ("fr", "12 juin"),
    ("fr", "à 9h30"),
    ("fr", "50 pour cent"),
    ("nl", "binnen 30 dagen"),
    ("nl", "twee weken"),
    ("nl", "3 werkdagen"),
    ("nl", "eenentwintig dagen"),
    ("nl", "veertien dagen"),
    ("nl", "honderd euro"),
    ("nl", "om 9.30 uur"),
    ("nl", "1 oktober"),
    ("ar", "خلال 30 يومًا"),
    ("ar", "خلال ٣٠ يومًا"),
    ("ar", "ثلاثة أيام"),
    ("ar", "خلال يومين"),
    ("ar", "لأسبوعين"),
    ("ar", "شهران"),
    ("ar", "خمسة عشر يومًا"),
    ("ar", "واحد وعشرين يومًا"),
    ("ar", "مئة يورو"),
    ("ar", "٤٠٪"),
    ("ar", "٤٠ بالمئة"),
    ("ar", "الساعة ٨"),
    ("ar", "٠٢ ٧٩٣ ٨٢ ٤٦"),
    ("ar", "12 يونيو"),
    ("ar", "5 يورو"),
    ("fa", "30 روز"),
    ("fa", "۳۰ روز"),
    ("fa", "یک دوره ۳۰ روزه"),
    ("fa", "دو هفته"),
    ("fa", "بیست و یک روز"),
    ("fa", "چهل روز"),
    ("fa", "صد یورو"),
    ("fa", "۵ یورو"),
    ("fa", "۴۰ درصد"),
    ("fa", "۴۰٪"),
    ("fa", "ساعت ۸"),
    ("fa", "۱۲ ژوئن"),
    ("fa", "۲۱ خرداد"),
    ("fa", "۰۲ ۷۹۳ ۸۲ ۴۶"),
]
ALLOWED = [
    ("en", "annex 26 and annex 26quinquies"),
    ("en", "article 9bis and article 50"),
    ("en", "code 207"),
    ("en", "a day or a week"),
    ("en", "the two of you, some days later"),
    ("en", "in {fact:answer-days}"),
    ("en", "1 or 2 people"),
    ("fr", "annexe 26, article 9ter"),
    ("fr", "ans et mois"),
    ("nl", "bijlage 26, artikel 9bis"),
    ("nl", "een dag"),
    ("ar", "الملحق 26"),
    ("ar", "بعد أيام"),
    ("nl", "u kiest zelf dagen"),
    ("fa", "پیوست ۲۶ و ضمیمه 26quinquies"),
    ("fa", "یک روز یا یک هفته"),
    ("fa", "چند روز بعد"),
]


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> EditionFolder:
    """The small edition with a court page in five languages."""
    edition = write_edition(tmp_path_factory.mktemp("numbers"), ALL)
    for language in set(ALL) - set(BOTH):
        edition.write(f"pages/court/{language}.md", edition.text("pages/court/ar.md"))
    return edition


def _bare_numbers(edition: EditionFolder, language: str, words: str) -> list[str]:
    path = f"pages/court/{language}.md"
    before = edition.text(path)
    edition.append(path, f"\n{words}.\n")
    faults = edition.faults()
    edition.write(path, before)
    return [fault.message for fault in faults if (fault.code, fault.path) == ("bare-number", path)]


@pytest.mark.parametrize(("language", "words"), BARE, ids=[words for _, words in BARE])
def test_a_bare_number_with_a_meaning_is_a_fault(edition: EditionFolder, language: str, words: str) -> None:
    assert len(_bare_numbers(edition, language, words)) == 1


@pytest.mark.parametrize(("language", "words"), ALLOWED, ids=[words for _, words in ALLOWED])
def test_a_name_with_a_number_is_none(edition: EditionFolder, language: str, words: str) -> None:
    assert _bare_numbers(edition, language, words) == []


def test_the_fault_quotes_the_number_and_says_where_it_belongs(edition: EditionFolder) -> None:
    (message,) = _bare_numbers(edition, "en", "within 30 days")

    assert message.startswith("'30 days' stands bare")
    assert "facts.toml" in message
