"""What a voice is given: words for an ear, whatever the eye sees."""

from __future__ import annotations

import pytest

from kiosk.languages.registry import LANGUAGES
from kiosk.prepared.spoken import SpokenPart
from kiosk.spoken import say
from kiosk.spoken.names import Name, Names
from kiosk.spoken.vowels import Vowels


def _said(text: str, language: str, names: Names | None = None) -> list[tuple[str, str]]:
    block = say(text, language) if names is None else say(text, language, names)
    return [(part.language, part.words) for sentence in block.sentences for part in sentence.parts]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Call 02\u00a0793\u00a080\u00a000.", "Call 0 2, 7 9 3, 8 0, 0 0."),
        ("en", "Call +32\u00a02\u00a0524\u00a098\u00a089.", "Call plus 3 2, 2, 5 2 4, 9 8, 8 9."),
        ("en", "Call +32 (0)2 793 80 00.", "Call plus 3 2, 2, 7 9 3, 8 0, 0 0."),
        ("en", "In 2019 2020 2021", "In 2019 2020 2021"),
        ("nl", "Op 03/12/2026.", "Op 3 12 2026."),
        ("fr", "1\u202f234\u202f567 personnes", "1234567 personnes"),
        ("fr", "0800\u00a032\u00a0746", "0 8 0 0, 3 2, 7 4 6"),
        ("fa", "\u206602\u00a0274\u00a014\u00a031\u2069", "0 2, 2 7 4, 1 4, 3 1"),
        ("en", "Open 09:00–12:30.", "Open from 9 in the morning to 30 past 12 midday."),
        ("fr", "Ouvert 09:00–12:30.", "Ouvert de 9 heures à 12 heures 30."),
        ("nl", "Om 09:05.", "Om 9 uur 5."),
        ("fa", "\u206613:00–16:00\u2069", "از ساعت 13 تا 16"),
        ("en", "Mon–Fri", "Monday to Friday"),
        ("en", "See art. 48/3.", "See article 48 slash 3."),
        ("fr", "L’art. 48/3.", "L’article 48 barre 3."),
        ("en", "Annex 26quinquies", "Annex 26 quinquies"),
        ("en", "In 2019, 2,570 people (7.7%)", "In 2019, 2570 people, 7 point 7 percent,"),
        ("fr", "7\u202f600 personnes, 6,5\u00a0%", "7600 personnes, 6 virgule 5 pour cent"),
        ("nl", "2.157 mensen, 6,5%", "2157 mensen, 6 komma 5 procent"),
        ("fa", "۳٬۸۵۳ نفر، ۶٫۵ درصد", "3853 نفر، 6 ممیز 5 درصد"),
        ("fa", "۲۰٪ یا کمتر", "20 درصد یا کمتر"),
        ("en", "“No” · then wait", "No, then wait"),
        ("fa", "\u200f\u2067نمی‌شود\u2069", "نمی‌شود"),
        ("fr", "Demandez à votre assistant(e) social(e).", "Demandez à votre assistant social."),
        ("en", "It is 9\u00a0euro.", "It is 9 euro."),
    ],
)
def test_what_only_eyes_can_read_becomes_words(language: str, text: str, words: str) -> None:
    assert _said(text, language) == [(language, words)]


def test_a_latin_name_in_a_persian_text_is_said_in_its_own_language() -> None:
    names = Names([Name("Rode Kruis", "Rode Kruis", "nl")])

    said = _said("فرم \u2066Rode\u00a0Kruis\u2069 را بخواهید.", "fa", names)

    assert said == [("fa", "فرم"), ("nl", "Rode Kruis"), ("fa", "را بخواهید.")]


def test_a_latin_name_that_nobody_knows_is_left_to_the_language_of_the_record() -> None:
    assert _said("نام آن \u2066Esperanza\u2069 است", "fa")[1] == (LANGUAGES["fa"].speech.latin, "Esperanza")


def test_the_word_before_a_name_in_brackets_tells_its_voice() -> None:
    said = _said("Ask for a guardian (Dutch voogd, French tuteur).", "en")

    assert said[1::2] == [("nl", "voogd"), ("fr", "tuteur.")]
    assert said[::2] == [("en", "Ask for a guardian, Dutch"), ("en", "French")]


def test_a_language_in_a_sentence_is_no_name() -> None:
    assert _said("Ask for a Dutch course, French or English.", "en") == [
        ("en", "Ask for a Dutch course, French or English.")
    ]


def test_an_abbreviation_is_said_as_its_office_says_it() -> None:
    names = Names([Name("OE", "O E", "fr"), Name("DVZ", "D V Z", "nl")])

    assert _said("Go to DVZ / OE.", "en", names) == [("en", "Go to"), ("nl", "D V Z,"), ("fr", "O E.")]


def test_an_address_of_the_internet_is_said_by_the_voice_of_latin_words() -> None:
    assert _said("\u2066asile@ibz.be\u2069", "fa") == [("fr", "asile arobase ibz point b e")]


def test_a_language_without_a_voice_says_nothing() -> None:
    block = say("Wac 112. Waa bilaash.", "so")

    assert [sentence.text for sentence in block.sentences] == ["Wac 112.", "Waa bilaash."]
    assert not any(sentence.parts for sentence in block.sentences)


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The answer is no.", "The answer is no."),
        ("en", "The answer is “no.”", "The answer is no."),
        ("en", "Paper no. 26.", "Paper number 26."),
        ("nl", "Dat is zo.", "Dat is zo."),
        ("nl", "Kom zo. 3 mei.", "Kom zondag 3 mei."),
    ],
)
def test_a_word_that_looks_like_an_abbreviation_at_the_end_of_a_sentence_is_that_word(
    language: str, text: str, said: str
) -> None:
    (sentence,) = say(text, language).sentences
    assert " ".join(part.words for part in sentence.parts) == said


# --- vowel signs


def test_a_sentence_without_its_vowel_signs_has_no_voice_where_they_are_needed() -> None:
    block = say("هذه جملة لا يعرفها أحد البتة.", "ar", vowels=Vowels([]))

    assert block.sentences[0].parts == ()


def test_the_signs_are_put_on_the_sentence_and_its_own_number_is_kept() -> None:
    block = say("لديك ٣٠ يومًا.", "ar", vowels=Vowels(["لَدَيْكَ ٥ يَوْمًا."]))

    assert block.sentences[0].parts == (SpokenPart(language="ar", words="لَدَيْكَ 30 يَوْمًا."),)


def test_a_day_that_was_counted_is_heard_in_arabic_too() -> None:
    assert say("الاثنين 30 نوفمبر 2026", "ar").sentences[0].parts


def test_a_pronunciation_goes_before_the_sign_of_a_program() -> None:
    names = Names([Name("اطلب", "اُطْلُبْ", "ar")], LANGUAGES["ar"].speech.joined)
    vowels = Vowels(["اطَّلَبَ وَرَقَةً وَاطَّلَبَ نُسْخَةً"])

    words = say("اطلب ورقة واطلب نسخة", "ar", names, vowels).sentences[0].parts[0].words

    assert words == "اُطْلُبْ وَرَقَةً وَاُطْلُبْ نُسْخَةً"


def test_a_word_is_spelled_as_its_voice_needs_it() -> None:
    """The engine loses a vowel that stands before its doubling, as Unicode orders them."""
    assert say("x", "ar", Names([Name("x", "سَجِّلْ", "ar")])).sentences[0].parts[0].words == "سَج\u0651\u0650لْ"
