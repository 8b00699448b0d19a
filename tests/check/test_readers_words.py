"""One form of address, a word for every region, for women and men, and no letter beside a time of the office."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from kiosk.check.readers_words import (
    every_form_is_for_women_and_men,
    readers_are_addressed_in_one_way,
    words_of_every_region_are_given,
)
from kiosk.check.reading import sentences_are_short
from kiosk.check.strict.wording import no_letter_is_named_beside_a_time_of_the_office
from kiosk.edition.article import parse_article
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.languages.registry import LANGUAGES

PAGE = "pages/appeal"


Said = Callable[[str, str], tuple[Edition, int]]


def _with(edition: Edition, path: str, text: str) -> Edition:
    """The edition with another text in one of its files."""
    folder, _, name = path.rpartition("/")
    owner, faults = edition.owner_in(folder), Faults()
    article = parse_article(path, name.removesuffix(".md"), text, faults)
    assert article is not None, list(map(str, faults))
    changed = replace(owner, articles={**owner.articles, article.language: article})
    of_kind = {**edition.by_kind[owner.kind.id], owner.id: changed}
    return replace(edition, by_kind={**edition.by_kind, owner.kind.id: of_kind})


def _text(edition: Edition, path: str) -> str:
    return (edition.root / path).read_text(encoding="utf-8")


@pytest.fixture
def said(bundled: Edition) -> Said:
    """Puts words at the end of an article and gives back the edition and their line."""

    def say(path: str, words: str) -> tuple[Edition, int]:
        text = f"{_text(bundled, path).rstrip()}\n\n{words}\n"
        return _with(bundled, path, text), text.count("\n") - words.count("\n")

    return say


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Prends tes papiers."),
        ("fr", "Tu dois attendre."),
        ("fr", "Je t’aide avec ton dossier."),
        ("nl", "Neem je papieren mee."),
        ("nl", "Jij moet wachten."),
        ("nl", "Dat is jouw dossier."),
        ("fa", "تو باید صبر کنی."),
    ],
)
def test_the_other_form_of_address_is_told(said: Said, language: str, words: str) -> None:
    edition, line = said(f"{PAGE}/{language}.md", words)

    told = {(fault.path, fault.line, fault.code) for fault in readers_are_addressed_in_one_way(edition)}

    assert told == {(f"{PAGE}/{language}.md", line, "mixed-address")}


def test_words_of_a_paper_in_brackets_address_nobody(said: Said) -> None:
    edition, _ = said(f"{PAGE}/fr.md", "L’ordre (bevel om het grondgebied te verlaten) et {fact:call-address}.")

    assert list(readers_are_addressed_in_one_way(edition)) == []


@pytest.mark.parametrize(("word", "other"), list((LANGUAGES["fa"].regional or {}).items()))
def test_a_word_of_one_region_is_told(bundled: Edition, word: str, other: str) -> None:
    path = "what-ifs/lose-card/fa.md"
    (article,) = (article for article in bundled.articles if article.path == path)
    if other in "\n".join(section.markdown for section in article.sections):
        path = "letters/summons/fa.md"
    text = _text(bundled, path).replace(other, "").rstrip()
    changed = _with(bundled, path, f"{text}\n\nاین {word} است.\n")

    told = [fault for fault in words_of_every_region_are_given(changed) if fault.path == path]

    assert any(word in fault.message and other in fault.message and fault.line for fault in told)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Vous êtes condamné."),
        ("fr", "Vous n’êtes pas encore inscrit à l’école."),
        ("fr", "Dites comment on vous a traité."),
        ("fr", "Je suis arrivé hier."),
        ("fr", "Plaignez-vous au directeur du centre."),
        ("fr", "Demandez un assistant social."),
        ("fr", "Un infirmier vous aide."),
        ("nl", "Vraag het aan de verpleger."),
        ("nl", "Bel uw advocaat, en hij komt."),
        ("ar", "إذا كنت مريضًا أو مصابًا فأخبر العاملين."),
        ("ar", "لست مضطرًا إلى ذكر اسمك."),
        ("en", "Ask a policeman."),
    ],
)
def test_a_form_for_men_alone_is_told(said: Said, language: str, words: str) -> None:
    edition, line = said(f"{PAGE}/{language}.md", words)

    told = {(fault.path, fault.line, fault.code) for fault in every_form_is_for_women_and_men(edition)}

    assert told == {(f"{PAGE}/{language}.md", line, "one-gender")}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "Vous êtes arrivé(e), malade ou ici depuis peu."),
        ("fr", "Vous êtes actif ou active. On vous a fait du mal."),
        ("fr", "Demandez à l’infirmière, à l’infirmier ou à votre assistant(e) social(e)."),
        ("nl", "Vraag het aan de verpleegkundige. Een brief? Breng hem mee."),
        ("ar", "أنا مريض أو مريضة."),
    ],
)
def test_a_form_for_both_is_not(said: Said, language: str, words: str) -> None:
    edition, _ = said(f"{PAGE}/{language}.md", words)

    assert list(every_form_is_for_women_and_men(edition)) == []


@pytest.mark.parametrize(
    ("language", "word"), [("ar", "كلمة"), ("fa", "واژه"), ("en", "word"), ("fr", "mot"), ("nl", "woord")]
)
def test_long_sentences_are_told_in_every_language(said: Said, language: str, word: str) -> None:
    path = f"{PAGE}/{language}.md"
    edition, _ = said(path, "\n\n".join([f"{' '.join([word] * 30)}."] * 80))

    assert [fault.path for fault in sentences_are_short(edition) if fault.code == "long-sentences"] == [path]


@pytest.mark.parametrize(
    "caveat",
    [
        "Look in your own letter: that date counts.",
        "Look at your own card.",
        "Look at your own paper: the date there counts.",
    ],
)
@pytest.mark.parametrize("fact", ["special-needs-check", "screening-border"])
def test_a_time_of_the_office_stands_in_no_letter(said: Said, caveat: str, fact: str) -> None:
    path = f"{PAGE}/en.md"
    edition, line = said(path, f"The office decides within {{fact:{fact}}}. {caveat}")

    told = [(fault.path, fault.line) for fault in no_letter_is_named_beside_a_time_of_the_office(edition)]

    assert told == [(path, line)]


def test_a_time_of_the_reader_does(said: Said) -> None:
    edition, _ = said(
        f"{PAGE}/en.md", "You have {fact:appeal-ordinary-days}. Look in your own letter: that date counts."
    )

    assert list(no_letter_is_named_beside_a_time_of_the_office(edition)) == []
