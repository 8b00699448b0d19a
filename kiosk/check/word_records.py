"""Rules for `translations.toml`: short texts come from the English of today, reviews hold."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.check.places import Place, place_of
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Fault
from kiosk.edition.files import WORD_RECORDS
from kiosk.edition.records.short_texts import ShortText, WordRecords
from kiosk.edition.word_states import hash_of, word_state


def words_are_current(edition: Edition) -> Iterator[Fault]:
    for text in edition.short_texts:
        outdated = [code for code in edition.languages if word_state(edition, text, code) == "outdated"]
        if outdated:
            only = f" --lang {outdated[0]}" if len(outdated) == 1 else ""
            message = (
                f"{text.name}: the English is not the one that {', '.join(outdated)} was made from; translate anew, "
                f"then run `kiosk confirm --words {text.path}#{text.name}{only}`"
            )
            yield place_of(text).fault(edition, "outdated-words", message, "warning")


def word_reviews_hold(edition: Edition) -> Iterator[Fault]:
    texts = _by_name(edition)
    for path, language, records in _records(edition):
        for name, review in records.reviewed.items():
            text = texts.get((path, name))
            if text is None or not text.words.get(language) or hash_of(text, language) != review.hash:
                message = (
                    f"{path} {name} in {language} changed after {review.by} reviewed it on {review.on} and counts as "
                    f"not reviewed; have it reviewed again, or remove the record"
                )
                place = Place(WORD_RECORDS, (path, language, "reviewed", name))
                yield place.fault(edition, "void-review", message, "warning")


def records_are_of_words(edition: Edition) -> Iterator[Fault]:
    """A name that was changed by hand in one of the two files."""
    texts = _by_name(edition)
    files = {text.path for text in edition.short_texts}
    translated = [code for code in edition.languages if code != edition.info.source_language]
    for path, language, records in _records(edition):
        if path not in files or language not in translated:
            message = f"there are no words to translate in {path!r} in {language!r}; {_REMEDY}"
            yield Place(WORD_RECORDS, (path, language)).fault(edition, "unknown-words", message)
            continue
        for name in (*records.made_from, *records.made_by_person):
            if (path, name) not in texts:
                message = f"{path} has no words {name!r}; {_REMEDY}"
                place = Place(WORD_RECORDS, (path, language, "made_from", name))
                yield place.fault(edition, "unknown-words", message, "warning")


def _records(edition: Edition) -> Iterator[tuple[str, str, WordRecords]]:
    for path, languages in edition.word_records.items():
        for language, records in languages.items():
            yield path, language, records


def _by_name(edition: Edition) -> dict[tuple[str, str], ShortText]:
    return {(text.path, text.name): text for text in edition.short_texts}


_REMEDY = "`kiosk confirm --words` leaves it out"
RULES = (words_are_current, word_reviews_hold, records_are_of_words)
