"""Reads the sentences with vowel signs: one a line, behind its state and a tab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args

from kiosk.edition.faults import Faults
from kiosk.edition.files import VOWELS
from kiosk.edition.read import Folder
from kiosk.edition.records.speech import StateOfVowels, Vowelled

STATES: tuple[StateOfVowels, ...] = get_args(StateOfVowels)


def read_vowels(folder: Folder, languages: Sequence[str], faults: Faults) -> dict[str, tuple[Vowelled, ...]]:
    """Language → its sentences in the order of the file, of the languages that have one."""
    paths = {language: f"{VOWELS}/{language}.tsv" for language in languages}
    return {language: tuple(_lines(folder, path, faults)) for language, path in paths.items() if path in folder.files}


def _lines(folder: Folder, path: str, faults: Faults) -> Iterator[Vowelled]:
    for number, line in enumerate((folder.text(path) or "").split("\n"), 1):
        if not line or line.startswith("#"):
            continue
        state, _, text = line.partition("\t")
        if state in STATES and text:
            yield Vowelled(state=state, text=text, line=number)
        else:
            message = f"write {' or '.join(STATES)}, a tab and the sentence"
            faults.add(path, number, "bad-vowels", message)
