"""What a voice is given for a sentence: rule after rule turns what only eyes can read into words.

A rule looks at what no rule before it has settled. Plain numbers are left to the voice, which says them right in every
language that has one; only their digits and signs are made those it knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial

from kiosk.languages.digits import in_digits
from kiosk.languages.record import Speech
from kiosk.languages.registry import LANGUAGES, Registry
from kiosk.languages.sentences import UNSEEN, sentences
from kiosk.prepared.spoken import SpokenBlock, SpokenPart, SpokenSentence
from kiosk.spoken.marks import MARK
from kiosk.spoken.names import NO_NAMES, Names, source_of
from kiosk.spoken.vowels import Vowels

Piece = str | SpokenPart  # text that is still to be settled, or what a voice says
Said = Callable[[re.Match[str]], str]

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_PHONE = re.compile(r"(?<![\w/])(?:\+\s?\d{1,3}|\(?0\d{1,3}\)?)(?:[ \u00a0\u202f./](?:\(0\))?\d{1,4}){2,5}(?![\w/])")
_DAY = re.compile(r"(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])")
_TIME = r"(?<![\d:.])(\d{1,2})(?::|\s?[hu]\s?)(\d\d)(?![\d:])"
_SPAN = re.compile(rf"{_TIME}\s?[–-]\s?{_TIME}")
_ONE_TIME = re.compile(_TIME)
_FOREIGN_SIGNS = str.maketrans("،؛؟", ",;?")
_ADDRESS = re.compile(
    rf"(?<![\w.@])[{_LATIN}][\w-]*(?:\.[\w-]+)*(?:@[\w-]+)?(?:\.[\w-]+)*\.(?:be|eu|org|com|net|info)(?!\w)"
)
_ANNEX = re.compile(r"(?<!\w)(\d+)(bis|ter|quater|quinquies|sexies|septies|octies)(?!\w)")
_ARTICLE = re.compile(r"(?<![\d/])(\d{1,3})/(\d{1,3})(?![\d/])")
_PERCENT = re.compile(r"\s?[%٪]")
_PLUS = re.compile(r"(?<!\w)\+(?=\d)")
_OTHER_ENDING = re.compile(r"(?<=[^\W\d])\([^\W\d]{1,3}\)")  # "assistant(e)"
_BRACKET = re.compile(r"\s*[()\[\]{}]\s*")
_UNHEARD = re.compile(f'[{UNSEEN}\u00ad\u2060«»“”"…*_→←]')
_PAUSE = re.compile(r"\s*(?:[·•|;؛]|\s[–—-]\s|\s/\s|(?<!\d)/|/(?!\d))\s*")
_LATIN_WORDS = re.compile(rf"[{_LATIN}][{_LATIN}’'.&-]*(?:[ \u00a0]+[{_LATIN}&][{_LATIN}’'.&-]*)*")
_SPACE = re.compile(r"\s+")
_BEFORE_PAUSE = re.compile(r"\s+(?=[,،.؟])")
_PAUSES = re.compile(r"[,،](?:\s*[,،])*(?=\s*[,،.?!:؟])")


def say(
    text: str,
    language: str,
    names: Names = NO_NAMES,
    vowels: Vowels | None = None,
    registry: Registry = LANGUAGES,
) -> SpokenBlock:
    """How a text of a language is said, by what is known of the language alone.

    A sentence that no voice says right has no parts: all of a language without a voice, and one whose vowel signs are
    not known in a language that needs them.

    Args:
        names: what is said otherwise than it is written.
        vowels: sentences with vowel signs; by default those of the language.
    """
    speech = registry[language].speech
    known = vowels_of_language(language, registry) if vowels is None else vowels
    return SpokenBlock(
        text=text,
        sentences=tuple(
            SpokenSentence(text=one, parts=_parts(one, language, names, known, registry))
            for one in sentences(text, speech)
        ),
    )


@lru_cache(maxsize=8)
def vowels_of_language(language: str, registry: Registry = LANGUAGES) -> Vowels:
    """What is known of the vowels of a language, whatever the edition."""
    lexicon = registry.vowelled(language)
    return Vowels(lexicon, lexicon)


def _parts(sentence: str, language: str, names: Names, vowels: Vowels, registry: Registry) -> tuple[SpokenPart, ...]:
    """What the voices say of a sentence in turn; nothing where no voice says it right."""
    speech = registry[language].speech
    vowelled = vowels.of(sentence) if speech.vowels else sentence
    if not speech.voice or vowelled is None:
        return ()
    pieces: Sequence[Piece] = [_ANNEX.sub(r"\1 \2", vowelled)]
    pieces = _settled(pieces, _ADDRESS, lambda found: [_address(found[0], language, registry)])
    for tongue, pattern in _in_brackets(language, registry):
        pieces = _settled(pieces, pattern, partial(_in_tongue, voice=tongue, names=names))
    pieces = _settled(pieces, names.pattern, lambda found: [_name(found[0], language, names)])
    rules = _rules(language, registry)
    return tuple(
        _joined((part for piece in pieces for part in _said(piece, language, speech, rules)), language, registry)
    )


def _name(found: str, language: str, names: Names) -> SpokenPart:
    name = names.named(found)
    return SpokenPart(language=name.language or language, words=name.said)


def _address(found: str, language: str, registry: Registry) -> SpokenPart:
    """An address of the internet, in Latin words whatever the text."""
    voice = registry[language].speech.latin or language
    signs = registry[voice].speech.signs or {}
    country = re.sub(r"\.(\w\w)$", lambda end: f".{' '.join(end[1])}", found)  # "be" is no word
    words = re.sub(r"[.@-]", lambda sign: f" {signs.get(sign.group(), '')} ", country)
    return SpokenPart(language=voice, words=_tidy(words))


def _in_tongue(found: re.Match[str], voice: str, names: Names) -> list[Piece]:
    """What is said to be a name in a language, in its voice, and the word that says so."""
    pieces = _settled([found[2]], names.pattern, lambda name: [_name(name[0], voice, names)])
    return [found[1], *(SpokenPart(language=voice, words=one) if isinstance(one, str) else one for one in pieces)]


@lru_cache(maxsize=32)
def _in_brackets(language: str, registry: Registry) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Language → what finds its names behind the word for it: "(Dutch bijlage 26, French annexe 26)"."""
    speech = registry[language].speech
    joined = f"(?:[{''.join(speech.joined)}][{MARK}]*)?" if speech.joined else ""
    name = r"[^,;:،؛()«»\u0600-\u06ff]+" if speech.latin else r"[^,;()]+(?=[^()]*\))"
    before = "" if speech.latin else r"(?:\(|[,;]\s?)"
    return tuple(
        (tongue, re.compile(rf"({before}{joined}{source_of(word)}\s+)({name})"))
        for tongue, word in (speech.tongues or {}).items()
        if tongue != language
    )


def _settled(
    pieces: Iterable[Piece], pattern: re.Pattern[str], settle: Callable[[re.Match[str]], Iterable[Piece]]
) -> list[Piece]:
    """Cut what is still text at each match, and put what is made of it there."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, SpokenPart):
            found.append(piece)
            continue
        start = 0
        for match in pattern.finditer(piece):
            found += [piece[start : match.start()], *settle(match)]
            start = match.end()
        found.append(piece[start:])
    return found


def _said(
    piece: Piece, language: str, speech: Speech, rules: Sequence[tuple[re.Pattern[str], Said]]
) -> list[SpokenPart]:
    if isinstance(piece, SpokenPart):
        return [piece]
    text = in_digits(_UNHEARD.sub(" ", piece))
    for pattern, said in rules:
        text = pattern.sub(said, text)
    if not speech.latin:
        return [SpokenPart(language=language, words=text)]
    latin = speech.latin
    pieces = _settled([text], _LATIN_WORDS, lambda words: [SpokenPart(language=latin, words=words[0])])
    return [one if isinstance(one, SpokenPart) else SpokenPart(language=language, words=one) for one in pieces]


@lru_cache(maxsize=32)
def _rules(language: str, registry: Registry) -> tuple[tuple[re.Pattern[str], Said], ...]:
    """The rules of a language, in the order in which they are used."""
    speech = registry[language].speech
    signs = speech.signs or {}
    hour = _hour_of(speech)
    return (
        *_thousands(speech),
        (_SPAN, lambda m: f" {_filled(speech.span, first=hour(m[1], m[2]), last=hour(m[3], m[4]))} "),
        (_ONE_TIME, lambda m: hour(m[1], m[2])),
        (_DAY, lambda m: f"{int(m[1])} {int(m[2])} {m[3]}"),
        (_PHONE, lambda m: f" {digit_by_digit(m.group(), signs.get('+', ''))} "),
        *_abbreviations(speech),
        *_decimals(speech),
        (_ARTICLE, lambda m: f"{m[1]} {signs.get('/', '')} {m[2]}"),
        (_PERCENT, lambda _: f" {signs.get('%', '%')}"),
        (_PLUS, lambda _: f"{signs.get('+', '')} "),
        (re.compile(r"(?<=\d)\s?–\s?(?=\d)"), lambda _: f" {signs.get('–', '')} "),
        (re.compile(r"(?<=\w)–(?=\w)"), lambda _: f" {signs.get('–', '')} "),
        (re.compile("€"), lambda _: f" {signs.get('€', '')} "),
        (_PAUSE, lambda _: ", "),
        (_OTHER_ENDING, lambda _: ""),
        (_BRACKET, lambda _: ", "),
    )


def _abbreviations(speech: Speech) -> list[tuple[re.Pattern[str], Said]]:
    known = speech.abbreviations or {}
    if not known:
        return []
    in_sentence = dict.fromkeys(speech.before_numbers or (), r"(?!\w|\W*$)")  # "The answer is no."
    longest_first = sorted(known, key=lambda one: (-len(one), one))
    any_of = "|".join(re.escape(one) + in_sentence.get(one, r"(?!\w)") for one in longest_first)
    return [(re.compile(rf"(?<![\w.])(?:{any_of})"), lambda match: known[match.group()])]


def _thousands(speech: Speech) -> list[tuple[re.Pattern[str], Said]]:
    """Numbers without what parts their thousands; before phone numbers, whose groups are told from it."""
    if not speech.thousands:
        return []
    parted = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:[{re.escape(speech.thousands)}]\d{{3}})+(?!\d)")
    return [(parted, lambda match: re.sub(r"\D", "", match.group()))]


def _decimals(speech: Speech) -> list[tuple[re.Pattern[str], Said]]:
    """A word before the decimals of a number."""
    if not speech.point:
        return []
    return [(re.compile(rf"(?<=\d){re.escape(speech.point)}(?=\d)"), lambda _: f" {speech.decimals} ")]


def _hour_of(speech: Speech) -> Callable[[str, str], str]:
    names = speech.hours or ()

    def said(hour: str, minutes: str) -> str:
        number, past = int(hour), int(minutes)
        name = names[number] if number < len(names) else str(number)
        return _filled(speech.minutes if past else speech.hour, h=name, m=minutes.lstrip("0"))

    return said


def _filled(pattern: str | None, **words: str) -> str:
    for name, word in words.items():
        pattern = (pattern or "").replace(f"{{{name}}}", word)
    return pattern or ""


def digit_by_digit(number: str, plus: str = "") -> str:
    """A number to be dialled: each digit alone, a pause between its groups.

    Args:
        plus: the word for the sign before the number of a country.
    """
    groups = re.findall(r"\d+", in_digits(number).replace("(0)", ""))  # it is not dialled behind the country's
    before = f"{plus} " if number.lstrip(f"{UNSEEN} ").startswith("+") else ""
    return before + ", ".join(" ".join(group) for group in groups)


def _joined(parts: Iterable[SpokenPart], language: str, registry: Registry) -> list[SpokenPart]:
    """Parts of one voice behind each other as one; none without a word, whose signs end the part before it."""
    found: list[SpokenPart] = []
    for part in parts:
        if found and not _has_words(part.words):
            found[-1] = _longer(found[-1], "".join(sign for sign in part.words if sign in ",.:?!؟،") + " ")
        elif found and found[-1].language == part.language:
            found[-1] = _longer(found[-1], part.words)
        elif _has_words(part.words):
            found.append(part)
    return [SpokenPart(language=one.language, words=_heard(one, language, registry)) for one in found]


def _heard(part: SpokenPart, language: str, registry: Registry) -> str:
    """The words of a part, with the signs and in the spelling that its voice knows."""
    words = _UNHEARD.sub("", part.words)
    words = _tidy(words if part.language == language else words.translate(_FOREIGN_SIGNS))
    for pattern, otherwise in _respelled(part.language, registry):
        words = pattern.sub(otherwise, words)
    return words


@lru_cache(maxsize=32)
def _respelled(language: str, registry: Registry) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(piece), otherwise) for piece, otherwise in registry[language].speech.respelled or ())


def _longer(part: SpokenPart, words: str) -> SpokenPart:
    return SpokenPart(language=part.language, words=f"{part.words}{words}")


def _has_words(words: str) -> bool:
    return any(character.isalnum() for character in words)


def _tidy(words: str) -> str:
    return _PAUSES.sub("", _BEFORE_PAUSE.sub("", _SPACE.sub(" ", words))).lstrip(" ,،.:;؛").rstrip()
