"""What a voice would make of an edition: sentences it spells or says in another language, vowel signs and recordings
that have lost their words.

It takes minutes and needs the engine, so it is a check of its own (`kiosk check --voices`), of an edition that has no
errors. Without the engine only what it is not needed for is looked at.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence

from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import PRONUNCIATIONS, RECORDINGS, VOWELS
from kiosk.languages.sentences import sentences
from kiosk.prepared.views import LanguageView
from kiosk.rendering.compose import compose
from kiosk.spoken.edition import spoken_edition, texts_of
from kiosk.spoken.marks import words_of
from kiosk.spoken.sections import withdrawn

ENGINE = "espeak-ng"
AT_ONCE = 60  # texts that the engine is given in one go; those of a faulty batch are given again in halves
SECONDS = 60  # for one batch
# A letter that the voice has no sound for is called "letter" with its number, or by its alphabet, in one breath.
SPELLED = re.compile(r"l[ˈˌ](?:etə|ɛtə|ɛtʁ|ɛtər)\w*[ˈˌ]\w+[ˈˌ]|ˈaɹəbɪk\w|sɪɹˈɪlɪk\w|iːθɪˈɒpɪk\w|sˈimbolo\w*ˈ")
SWITCHED = re.compile(r"\((?!en\))[a-z]{2,3}\)|\(en\)")

Phonemes = Callable[[str, str], str]  # the name of a voice and a text → what is said, in the phonetic alphabet


def engine() -> Phonemes | None:
    """What the engine of this machine says; None where there is none."""
    program = shutil.which(ENGINE)
    return None if program is None else lambda voice, text: _spoken_by(program, voice, text)


def _spoken_by(program: str, voice: str, text: str) -> str:
    arguments = [program, "-q", "--ipa", "-v", voice, "--stdin"]
    done = subprocess.run(
        arguments, input=text, capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, check=False
    )
    return done.stdout


def voice_faults(edition: Edition, phonemes: Phonemes | None) -> Iterator[Fault]:
    """Everything of an edition that is not heard as it is meant, a language after the other.

    Args:
        phonemes: asks the engine; without one only signs and recordings are looked at.
    """
    for language in edition.languages:
        view = compose(edition, language)
        yield from _vowels(edition, view)
        yield from _recordings(edition, view)
        if phonemes is not None:
            yield from _said(edition, view, phonemes)


def _vowels(edition: Edition, view: LanguageView) -> Iterator[Fault]:
    """A sentence and its signs: one without the other is not heard, or is a line too many."""
    speech = edition.registry[view.language].speech
    if not speech.vowels:
        return
    path = f"{VOWELS}/{view.language}.tsv"
    texts = dict.fromkeys(one.text for one in texts_of(edition, view) if one.language == view.language)
    shown = {words_of(one): one for text in texts for one in sentences(text, speech) if _is_written(one)}
    known = {words_of(one.text): one for one in edition.vowels.get(view.language, ())}
    for words in known.keys() - shown.keys():
        message = f"{known[words].text}: no text has this sentence any more; take the line out"
        yield Fault(path, known[words].line, "stale-vowels", message, "warning")
    for words in shown.keys() - known.keys():
        message = f"{shown[words]}: has no vowel signs, so no voice says it; docs/speech.md says how they are made"
        yield Fault(path, 0, "missing-vowels", message, "warning")


def _is_written(sentence: str) -> bool:
    return any("\u0621" <= letter <= "\u064a" for letter in sentence)


def _recordings(edition: Edition, view: LanguageView) -> Iterator[Fault]:
    for path in withdrawn(edition, view):
        message = (
            f"{path}: the words have changed since it was read, so it is not played; `kiosk audio missing` has them"
        )
        yield Fault(RECORDINGS, 0, "stale-recording", message, "warning")


def _said(edition: Edition, view: LanguageView, phonemes: Phonemes) -> Iterator[Fault]:
    """What each voice spells, or says in another language than its own."""
    spoken = spoken_edition(edition, view)
    said: dict[str, dict[str, str]] = {}
    for text in spoken.blocks.values():
        for sentence in text:
            for part in sentence.parts:
                said.setdefault(part.language, {}).setdefault(part.words, sentence.text)
    for language, words in said.items():
        yield from _of_voice(view.language, language, spoken.voices[language], words, phonemes, edition)


def _of_voice(
    text_language: str, language: str, voice: str, words: Mapping[str, str], phonemes: Phonemes, edition: Edition
) -> Iterator[Fault]:
    switches = text_language == language and bool(edition.registry[language].speech.latin)
    pattern = re.compile(f"{SPELLED.pattern}|{SWITCHED.pattern}") if switches else SPELLED
    for one, heard in _found(voice, list(words), pattern, phonemes):
        where = f"{text_language}: {words[one]}"
        if SPELLED.search(heard):
            message = f"{where}: the voice {voice} spells it letter by letter ({heard}); say how it is said"
            yield Fault(PRONUNCIATIONS, 0, "spelled-out", message)
        else:
            message = f"{where}: the voice {voice} says a part of it in another language ({heard}); say how it is said"
            yield Fault(PRONUNCIATIONS, 0, "other-voice", message, "warning")


def _found(voice: str, texts: Sequence[str], pattern: re.Pattern[str], phonemes: Phonemes) -> Iterator[tuple[str, str]]:
    """The texts in whose phonemes the pattern is found, with them: those of a batch are halved until one is left."""
    if len(texts) > AT_ONCE:
        for start in range(0, len(texts), AT_ONCE):
            yield from _found(voice, texts[start : start + AT_ONCE], pattern, phonemes)
        return
    heard = " ".join(phonemes(voice, "\n\n".join(texts)).split())
    if not texts or not pattern.search(heard):
        return
    if len(texts) == 1:
        yield texts[0], heard
        return
    half = len(texts) // 2
    yield from _found(voice, texts[:half], pattern, phonemes)
    yield from _found(voice, texts[half:], pattern, phonemes)
