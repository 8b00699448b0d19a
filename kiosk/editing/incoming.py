"""Takes the units of a file for translators into the edition: what is good is written, what is not is refused by name.

Nothing is lost: a unit that was changed in the edition after the export, or whose original was, is refused. Nothing
breaks: what would give the checker an error is refused.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable

from kiosk.editing import files
from kiosk.editing.blame import blamed
from kiosk.editing.incoming_articles import Accepted, article_with
from kiosk.editing.judge import problem
from kiosk.editing.staged import new_errors
from kiosk.editing.toml_text import Tree, changed, set_words
from kiosk.editing.units import Unit, WordsPlace, units
from kiosk.editing.word_records import as_toml, with_words_of_a_person
from kiosk.editing.xliff import Message
from kiosk.edition.edition import Edition
from kiosk.edition.files import WORD_RECORDS
from kiosk.edition.translation import words_hash
from kiosk.errors import ContentError


class Incoming:
    """What became of the units of one file.

    Attributes:
        texts: path → text of the files to write.
        refused: name of a unit → why.
        unchanged, empty: how many say what stands there already, or nothing.
    """

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._accepted: dict[tuple[str, str], Accepted] = defaultdict(dict)  # language and home → words
        self._looked_at: dict[str, set[str]] = defaultdict(set)  # language → units that came back well
        self._put: dict[str, list[Unit]] = {}
        self._words: list[tuple[str, str, str]] = []  # name of a short text, language, words
        self.texts: dict[str, str] = {}
        self.refused: dict[str, str] = {}
        self.unchanged = self.empty = 0

    @property
    def counts(self) -> dict[str, int]:
        """How many units each file takes."""
        return {path: len(put) for path, put in self._put.items()}

    def take(self, messages: Iterable[Message]) -> None:
        """Judge the units and put the good ones into the texts of their files.

        Raises:
            ContentError: the edition cannot be copied to be checked.
        """
        by_language: dict[str, list[Message]] = defaultdict(list)
        translated = [code for code in self._edition.languages if code != self._edition.info.source_language]
        for message in messages:
            language = message.language.replace("_", "-").partition("-")[0].lower()  # fr of fr-BE
            if language in translated:
                by_language[language].append(message)
            else:
                known = ", ".join(translated)
                self.refused[message.id] = f"is in {message.language!r}; this edition is translated into {known}"
        for language, of_language in by_language.items():
            self._sort(language, of_language)
        self._build()
        while self.texts and self._refuse_what_the_checker_refuses():
            self._build()

    def write(self) -> None:
        """Put the texts in their places.

        Raises:
            UsageError: a file cannot be written.
        """
        for path, text in self.texts.items():
            files.write(self._edition.root / path, text)

    def _sort(self, language: str, messages: list[Message]) -> None:
        """Accept or refuse each unit by itself."""
        known = {unit.id: unit for unit in units(self._edition, language)}
        for name, message in self._single(messages).items():
            unit = known.get(name)
            if unit is None:
                self.refused[name] = "is not in this edition"
                continue
            words = _tidy(unit, message.target)
            if not words:
                self.empty += 1
                continue
            self._looked_at[language].add(name)
            if words == unit.target:
                self.unchanged += 1
            elif reason := _moved_on(unit, message) or problem(unit, words):
                self.refused[name] = reason
            else:
                self._accepted[language, unit.home][unit] = words

    def _single(self, messages: list[Message]) -> dict[str, Message]:
        """The messages by name, without those that are there twice with different words."""
        single: dict[str, Message] = {}
        for message in messages:
            if single.setdefault(message.id, message).target != message.target:
                self.refused[message.id] = "is there twice with different words"
        return {name: message for name, message in single.items() if name not in self.refused}

    def _build(self) -> None:
        """Put all that is accepted and not refused into the texts of the files."""
        self.texts, self._put, self._words = {}, {}, []
        for (language, home), accepted in self._accepted.items():
            left = {unit: words for unit, words in accepted.items() if unit.id not in self.refused}
            if left and home.endswith(".toml"):
                self._put_words(language, home, left)
            elif left:
                self._put_article(language, home, left)
        if self._words:
            self._put_word_records()

    def _put_article(self, language: str, folder: str, accepted: Accepted) -> None:
        whole = self._looked_at[language] - self.refused.keys()
        text, taken, refused = article_with(self._edition, folder, language, accepted, whole)
        self.refused |= refused
        if taken:
            self.texts[f"{folder}/{language}.md"] = text
            self._put[f"{folder}/{language}.md"] = taken

    def _put_words(self, language: str, path: str, accepted: Accepted) -> None:
        def put(tree: Tree) -> None:
            for unit, words in accepted.items():
                if isinstance(unit.place, WordsPlace):
                    set_words(_table(tree, unit.place), language, words.split("\n") if unit.kind == "forms" else words)

        try:
            self.texts[path] = changed(path, self.texts.get(path) or files.read(self._edition.root / path), put)
        except ContentError as error:
            self.refused |= {unit.id: str(error) for unit in accepted}
        else:
            self._put.setdefault(path, []).extend(accepted)
            self._words += [(unit.id, language, words) for unit, words in accepted.items()]

    def _put_word_records(self) -> None:
        """Record that a person wrote the short words."""
        texts = {f"{text.path}#{text.name}": text for text in self._edition.short_texts}
        written = ((texts[name], language, words) for name, language, words in self._words)
        self.texts[WORD_RECORDS] = as_toml(with_words_of_a_person(self._edition, written))

    def _refuse_what_the_checker_refuses(self) -> bool:
        """Whether the checker found errors that were not there before; their units are refused."""
        reasons: dict[str, list[str]] = defaultdict(list)
        for fault in new_errors(self._edition.root, self.texts, self._edition.info.date):
            for unit in blamed(fault, self.texts, self._put):
                reasons[unit.id].append(f"{fault.code}: {fault.message}")
        self.refused |= {name: "; ".join(told) for name, told in reasons.items()}
        return bool(reasons)


def _moved_on(unit: Unit, message: Message) -> str:
    """What changed in the edition while the translator was at work."""
    if words_hash(message.source) != words_hash(unit.source):
        return "the original changed since the export; export it again"
    if message.stamp != stamp(unit.target):
        return "the translation in the edition changed since the export; export it again"
    return ""


def stamp(target: str) -> str:
    """What an export notes of a translation, to see later whether it is still the same; empty for none."""
    return hashlib.sha256(target.encode()).hexdigest()[:16] if target else ""


def _tidy(unit: Unit, text: str) -> str:
    """`text` without empty space around it; of forms around each."""
    if unit.kind == "forms":
        return "\n".join(form.strip() for form in text.split("\n") if form.strip())
    return text.strip()


def _table(tree: Tree, place: WordsPlace) -> Tree:
    for key in place.keys:
        tree = tree[key]  # type: ignore[index]
    return tree
