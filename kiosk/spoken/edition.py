"""A whole edition in one language as it is said. Made when the edition is prepared."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.edition.edition import Edition
from kiosk.edition.recordings import Place
from kiosk.prepared.spoken import SpokenBlock, SpokenEdition
from kiosk.prepared.views import LanguageView
from kiosk.spoken.known_names import names_of
from kiosk.spoken.saying import say
from kiosk.spoken.sections import current
from kiosk.spoken.shown import Spoken, shown_texts
from kiosk.spoken.vowels import Vowels


def spoken_edition(edition: Edition, view: LanguageView) -> SpokenEdition:
    """How everything that screens show in a language is said."""
    language = view.language
    blocks: dict[str, SpokenBlock] = {}
    sayers: dict[str, Callable[[str], SpokenBlock]] = {}
    for text in texts_of(edition, view):
        if text.text not in blocks:
            if text.language not in sayers:
                sayers[text.language] = sayer(edition, text.language)
            blocks[text.text] = sayers[text.language](text.text)
    plain = {text for text in blocks if not any(map(str.isalpha, text))}
    said_anyway = {text for text in plain if blocks[text] == say(text, language, registry=edition.registry)}
    sentences = {text: block.sentences for text, block in blocks.items() if text not in said_anyway}
    languages = {part.language for said in sentences.values() for one in said for part in one.parts} | {language}
    voices = {code: edition.registry[code].speech.voice or "" for code in sorted(languages)}
    clips = {str(one.place.address): clip_name(one.place) for one in current(edition, view).values()}
    return SpokenEdition(language=language, voices=voices, blocks=sentences, clips=clips)


def texts_of(edition: Edition, view: LanguageView) -> list[Spoken]:
    """Each text that is shown in a language once, those in the language itself before those of other ones."""
    own = edition.language(view.language)
    at_rest = (own.name, own.greeting, own.choose, own.promise, own.sight, own.help)
    shown = [*shown_texts(view, edition.info.official_languages), *(Spoken(own.code, words) for words in at_rest)]
    return sorted(dict.fromkeys(shown), key=lambda one: one.language != view.language)


def clip_name(place: Place) -> str:
    """What a recording is called below the `audio` folder of a prepared edition."""
    address = place.address
    return f"{place.language}/{address.kind}-{address.id}-{address.section}.opus"


def sayer(edition: Edition, language: str) -> Callable[[str], SpokenBlock]:
    """Says texts of a language with the names and vowel signs of an edition."""
    names, vowels, registry = names_of(edition, language), vowels_of(edition, language), edition.registry
    return lambda text: say(text, language, names, vowels, registry)


def vowels_of(edition: Edition, language: str) -> Vowels:
    """The vowelled sentences of an edition, with those of the language."""
    vowelled = (sentence.text for sentence in edition.vowels.get(language, ()))
    return Vowels(vowelled, edition.registry.vowelled(language))
