"""The rules of the small word: what says "not" in the original says it in every translation, and nothing else does.

Looks for words of denial sentence by sentence. It cannot prove that a translation is right; it finds the "do not" that
was dropped or added, which turns advice into its opposite.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.check.places import Place, lines_of_words, paired_blocks, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.records.articles import Article

NEGATIONS = {
    "en": re.compile(r"\b(?:not|never|cannot|nobody|nothing|don’t|don't)\b|\bno (?!matter\b)", re.IGNORECASE),
    "fr": re.compile(
        r"\bne\b|\bn’|\bn'|\bpas\b|\bsans\b|\bnon\b|\baucune?\b|\bjamais\b|\bpersonne\b|\brien\b|\bni\b|\bsinon\b"
        r"|\bimpossible\b|\birrecevables?\b|\binterdit\w*",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"\b(?:niet|geen|nooit|niemand|niets|zonder|neen?|noch|nergens|onmogelijk|ongeldig|onbekend)\b", re.IGNORECASE
    ),
    "ar": re.compile(
        r"(?<!\w)[وفلبأ]{0,2}(?:لا|ليس|ليست|لست|ليسوا|لن|لم|غير|بدون|دون|عدم|ألا|ألّا|لئلا|إلا|إلّا|كلا|ممنوع|[يت]منع)(?![\w\u0651])"
    ),
    "fa": re.compile(
        r"(?<!\w)(?:(?:بر|باز|در|وا)?ن(?:می|گرد|باید|باش|بود|یست|کن|کرد|ده|داد|دار|داشت|خواه|شو|شد|شن|رو|رفت|گذار|گو|پذیر|پرداز|یا[مو]|توان|خور"
        r"|خوان|بر|نوی|فرست|فروش|ماند|ترس|دید|ساز|زن|گیر|رس|پرس|یفت|گفت|مان|ینداز|گرف|کشید|پرسید|فهم)\w*|نه|هیچ\w*|بدون|غیر\w*|مگر|جز|عدم|ممنوع\w*|محروم\w*"
        r"|نا(?:توان|معتبر|درست|ممکن|مشخص|معلوم)\w*)"
    ),
}
# The plainest words of denial: beside a sentence that denies nothing, in whatever words, they are a mistake.
PLAIN_NEGATIONS = {
    "fr": re.compile(r"\bn(?:e\b|’|').*?\b(?:pas|jamais|rien|personne|aucune?)\b", re.IGNORECASE),
    "nl": re.compile(r"\b(?:niet|geen|nooit|niemand|niets)\b", re.IGNORECASE),
    "ar": re.compile(r"(?<!\w)[وف]?(?:لا|ليس|ليست|لن|لم)(?![\w\u0651])"),
    "fa": re.compile(r"(?<!\w)(?:نمی|نباید|نیست|نبود|نکن|نده|نشو|نرو)"),
}
# Words with which English denies without a "not".
UNSAID_NEGATION = re.compile(
    r"\b(?:no|nor|neither|none|without|unless|until|except|only|instead|otherwise|before|under|less|fewer|few|too|free"
    r"|wrong|false|alone|missing|keep\w*|quiet|secret|private|hid\w+|avoid\w*|refus\w+|reject\w*|den(?:y|ied|ies)|stop\w*"
    r"|fail\w*|los(?:e|es|ing|t|s)|lack\w*|forbid\w*|outside|br(?:eak\w*|oke)|expired?|in(?:admissible|valid|complete)|un(?:able|accompanied|founded|known|lawful|paid|safe|signed|sure)"
    r"|disagree\w*|dismiss\w*|impossible|illegal|irregular|irrecevable)\b",
    re.IGNORECASE,
)
NOT_PROSE = re.compile(r"\{[^}]*\}|\]\([^)]*\)")
SENTENCE_BREAK = re.compile(r"(?<=[.!?؟])[»”\"*_)]*\s+")


Text = tuple[Place, str, str, str]  # place, language, translation, original


def negations_are_kept(edition: Edition) -> Iterator[Fault]:
    source = edition.info.source_language
    for place, language, here, there in _texts(edition) if source in NEGATIONS else ():
        if language in NEGATIONS and _is_lost(language, _prose(here), source, _prose(there)):
            message = f"the original denies something here (“{_excerpt(there)}”) and this does not; check every “not”"
            yield place.fault(edition, "lost-negation", message)


def negations_are_not_added(edition: Edition) -> Iterator[Fault]:
    if edition.info.source_language != "en":
        return
    for place, language, here, there in _texts(edition):
        if language in PLAIN_NEGATIONS and _is_added(language, _prose(here), _prose(there)):
            message = f"this denies something and the original (“{_excerpt(there)}”) does not; check every “not”"
            yield place.fault(edition, "added-negation", message, "warning")


def _texts(edition: Edition) -> Iterator[Text]:
    source = edition.info.source_language
    for owner in edition.owners:
        original = owner.articles.get(source)
        for article in owner.articles.values():
            if original is not None and article is not original:
                for line, here, there in _pairs(article, original):
                    yield Place(article.path, line), article.language, here, there
    for short in lines_of_words(edition):
        for language in sorted(set(short.words) & set(edition.languages) - {source}):
            yield place_of(short), language, short.words[language], short.words.get(source, "")


def _pairs(article: Article, original: Article) -> Iterator[tuple[int, str, str]]:
    """Line, translation and original of everything but the title."""
    yield 3, article.front.summary, original.front.summary
    yield 4, article.front.in_short, original.front.in_short
    sections = {section.id: section for section in original.sections}
    for section in article.sections:
        if section.id in sections:
            yield from paired_blocks(section, sections[section.id])


def _is_lost(language: str, here: str, source: str, there: str) -> bool:
    wanted, found = _count(source, there), _count(language, here)
    if found < min(wanted, 1) or (language in {"nl", "ar"} and found < wanted - 1):
        return True
    return any(_count(source, two) and not _count(language, one) for one, two in _sentences(here, there))


def _is_added(language: str, here: str, there: str) -> bool:
    def denies(text: str) -> bool:
        return bool(_count("en", text) or UNSAID_NEGATION.search(text))

    plain = PLAIN_NEGATIONS[language]
    return any(plain.search(one) and not denies(two) for one, two in _sentences(here, there))


def _sentences(here: str, there: str) -> list[tuple[str, str]]:
    """The sentences of a translation beside those of the original; none where they do not pair."""
    ours, theirs = SENTENCE_BREAK.split(here), SENTENCE_BREAK.split(there)
    return list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else []


def _prose(text: str) -> str:
    """`text` without the names of facts, rules and pages."""
    return NOT_PROSE.sub(" ", text)


def _count(language: str, text: str) -> int:
    return len(NEGATIONS[language].findall(text))


def _excerpt(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:60] + "…"


RULES = (negations_are_kept, negations_are_not_added)
