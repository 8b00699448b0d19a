"""Writes the vowel signs of sentences that have none yet, for an editor to look at. Needs `dengjen-tashkeel-py`.

    python resources/speech/vowels.py ar [CONTENT]

What is there is kept, what belongs to no sentence any more is left out. The sentences of an edition go to
`vowels/<language>.tsv` of its folder, those of the interface and of dates to `kiosk/languages/data/vowels/`.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from unicodedata import normalize

from babel.dates import get_day_names, get_month_names

from kiosk import paths
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.edition.files import VOWELS
from kiosk.edition.interface_words import InterfaceWords
from kiosk.edition.load import load
from kiosk.languages.bidi import without_isolates
from kiosk.languages.registry import DATA, LANGUAGES
from kiosk.languages.sentences import sentences
from kiosk.rendering.compose import compose
from kiosk.spoken.edition import texts_of
from kiosk.spoken.known_names import told_apart
from kiosk.spoken.marks import MARK, letters_of, words_of
from kiosk.spoken.names import Name, Names

ON_A_DIGIT = re.compile(rf"(?<=\d)[{MARK}]+")  # where the program errs
WORD = re.compile(rf"[\u0621-\u064a{MARK}]+")
PLACE = re.compile(r"%(?:L?\d|n)|\{n\}|<[^>]*>|&(?:\w+;)?")  # of a word that is put in, and markup
HEAD = """\
# Sentences with their vowel signs, for the voice (docs/speech.md). `machine`: made by a program. Who reads the language
# mends a line and writes `reviewed` before it. A number in it stands for any number.
"""


def sentences_of(edition: Edition, language: str) -> dict[str, str]:
    """What binds the signs to a sentence → the sentence, of everything that is shown."""
    texts = (one.text for one in texts_of(edition, compose(edition, language)) if one.language == language)
    return _by_words(sentence for text in texts for sentence in sentences(text, edition.registry[language].speech))


def sentences_of_language(edition: Edition, language: str) -> dict[str, str]:
    """The same of the words of the program and of documents, and of the days and months."""
    record = LANGUAGES[language]
    messages = InterfaceWords(paths.resources() / "i18n").messages(language)
    documents = compose(edition, language).words
    counted = [form for number in documents.numbers.values() for form in number.forms]
    found = [*(form for message in messages for form in message.forms), *documents.lines.values(), *counted]
    words = [PLACE.sub(" ", form) for form in found]
    locales = [record.locale, *filter(None, [record.dates.other_months])]
    days = list(get_day_names("wide", locale=record.locale).values())
    months = [name for locale in locales for name in get_month_names("wide", locale=locale).values()]
    return _by_words([*(one for text in words for one in sentences(text, record.speech)), *days, *months])


def _by_words(found: Iterable[str]) -> dict[str, str]:
    """The signs that a sentence has already tell its passives from its actives: the program is given them."""
    wanted = {words_of(one): " ".join(without_isolates(one).split()) for one in found}
    return {words: one for words, one in wanted.items() if any("\u0621" <= c <= "\u064a" for c in one)}


def with_words_told_apart(shown: str, vowelled: str, known: dict[str, str]) -> str:
    """A sentence in which the words whose text has a sign of its own are as an editor wrote them."""
    words = WORD.findall(shown)
    if len(words) != len(WORD.findall(vowelled)):
        return vowelled
    in_order = iter(words)

    def said(found: re.Match[str]) -> str:
        word = next(in_order)
        if word in known:
            return known[word]
        return f"وَ{known[word[1:]]}" if word[0] == "و" and word[1:] in known else found.group()

    return WORD.sub(said, vowelled)


def renew(
    known: dict[str, tuple[str, str]], wanted: dict[str, str], make: Callable[[str], str], marked: dict[str, str]
) -> list[str]:
    """The lines of a file: what is known of the wanted sentences, and the rest as a machine makes it."""
    lines = []
    for words, sentence in wanted.items():
        state, vowelled = known.get(words, ("machine", ""))
        if state == "machine":
            vowelled = vowelled or normalize("NFC", ON_A_DIGIT.sub("", make(sentence)))
            vowelled = with_words_told_apart(normalize("NFC", sentence), vowelled, marked)
        if words_of(vowelled) != words:
            sys.stderr.write(f"left out, other words: {sentence} → {vowelled}\n")
            continue
        lines.append(f"{state}\t{vowelled}")
    return _with_words_filled(lines)


def _with_words_filled(lines: list[str]) -> list[str]:
    """Give a word that the program left bare the signs it has most often elsewhere."""
    seen: dict[str, Counter[str]] = {}
    for word in WORD.findall("\n".join(lines)):
        if letters_of(word) != word:
            seen.setdefault(letters_of(word), Counter())[word] += 1
    commonest = {word: forms.most_common(1)[0][0] for word, forms in seen.items()}
    return [WORD.sub(lambda word: commonest.get(word.group(), word.group()), line) for line in lines]


def main(language: str, content: Path) -> None:
    """Write both files anew."""
    from dengjen_tashkeel_py import tashkeel

    edition = load(content, Faults())
    if edition is None:
        sys.exit(f"{content}: cannot be read as an edition; `kiosk check {content}` says why")
    known = {words_of(one.text): (one.state, one.text) for one in edition.vowels.get(language, ())}
    file = content / VOWELS / f"{language}.tsv"
    file.parent.mkdir(exist_ok=True)
    of_language_alone = [one for one in edition.pronunciations if one.language == language]
    apart = told_apart(of_language_alone)
    marked = {normalize("NFC", one.written): normalize("NFC", one.said) for one in apart}
    lines = renew(known, sentences_of(edition, language), tashkeel, marked)
    file.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")

    of_language = DATA / "vowels" / f"{language}.txt"
    kept = {words_of(one): ("machine", one) for one in LANGUAGES.vowelled(language)}
    names = Names(
        [Name(one.written, one.said) for one in of_language_alone if one not in apart],
        LANGUAGES[language].speech.joined,
    )
    lines = [
        names.pattern.sub(lambda found: normalize("NFC", names.named(found.group()).said), line.partition("\t")[2])
        for line in renew(kept, sentences_of_language(edition, language), tashkeel, marked)
    ]
    of_language.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else paths.bundled_content())
