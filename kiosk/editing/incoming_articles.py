"""Puts the accepted units of one article into its file, section by section, and records whose words they are."""

from __future__ import annotations

from collections.abc import Collection

from kiosk.editing import files
from kiosk.editing.article_text import Parts, new_article, rewritten
from kiosk.editing.confirm import set_table
from kiosk.editing.toml_text import Tree, front_changed
from kiosk.editing.units import ArticlePlace, Unit, article_texts, article_unit_id
from kiosk.edition.article import parse_article
from kiosk.edition.edition import Edition
from kiosk.edition.faults import Faults
from kiosk.edition.records.articles import Article
from kiosk.edition.translation import section_hashes
from kiosk.errors import ContentError

Accepted = dict[Unit, str]
Result = tuple[str, list[Unit], dict[str, str]]


def article_with(
    edition: Edition, folder: str, language: str, accepted: Accepted, looked_at: Collection[str]
) -> Result:
    """The text of a translated article with the accepted words in it.

    Args:
        looked_at: the names of all units that came back and were not refused, changed or not. A section counts as made
            from the English of today only when all of it did.

    Returns:
        The text, the units it took, and the names of the others with the reason; no text when it took none.
    """
    articles = edition.owner_in(folder).articles
    original, article = articles[edition.info.source_language], articles.get(language)
    path = f"{folder}/{language}.md"
    if article is None and (edition.root / path).exists():
        return "", [], _all(accepted, f"{path} has faults; `kiosk check` names them")
    refused: dict[str, str] = {}
    while accepted:
        text, faults = _attempt(edition, path, article, original, accepted)
        if not faults:
            whole = _whole_sections(folder, original, set(looked_at) - refused.keys())
            return _signed(text, path, article, original, whole), list(accepted), refused
        refused |= faults
        accepted = {unit: words for unit, words in accepted.items() if unit.id not in faults}
    return "", [], refused


def _all(accepted: Accepted, reason: str) -> dict[str, str]:
    return {unit.id: reason for unit in accepted}


def _attempt(
    edition: Edition, path: str, article: Article | None, original: Article, accepted: Accepted
) -> tuple[str, dict[str, str]]:
    """The text with all accepted words, or the names of those that cannot be in it with the reason."""
    words = {(u.place.section, u.place.part): text for u, text in accepted.items() if isinstance(u.place, ArticlePlace)}
    if incomplete := _incomplete(article, original, words, accepted):
        return "", incomplete
    try:
        text = new_article(original, words) if article is None else _old_with(edition, article, original, words)
    except ContentError as error:
        return "", _all(accepted, str(error))
    made = parse_article(path, article.language if article else "", text, Faults())
    if made is None or any(article_texts(made).get(place) != said for place, said in words.items()):
        return "", _all(accepted, f"{path} cannot take these words; write them by hand")
    return text, {}


def _whole_sections(folder: str, original: Article, looked_at: set[str]) -> set[str]:
    """The sections of which every unit came back."""
    places = article_texts(original)
    partly = {section for section, part in places if article_unit_id(folder, section, part) not in looked_at}
    return {section for section, _ in places} - partly


def _old_with(edition: Edition, article: Article, original: Article, words: Parts) -> str:
    """The file of a translation with new words.

    Raises:
        ContentError: a part of the file belongs to no section and would be lost.
    """
    text = files.read(edition.root / article.path)
    if rewritten(text, article, original, {}) != text:
        raise ContentError(f"{article.path} has faults; `kiosk check` names them")
    return rewritten(text, article, original, words)


def _incomplete(article: Article | None, original: Article, words: Parts, accepted: Accepted) -> dict[str, str]:
    """The units of sections that are new and not whole; a new article is whole or not there."""
    there = set(article_texts(article)) if article else set()
    lacking = [place for place in article_texts(original) if place not in there and place not in words]
    if article is None and lacking:
        missing = ", ".join(dict.fromkeys(section for section, _ in lacking))
        return _all(accepted, f"a new translation needs all its parts; translate {missing} too")
    known = {section for section, _ in there}
    halves = {section for section, _ in lacking if section not in known}
    reason = "a new section needs its title and its text; translate both"
    return {u.id: reason for u in accepted if isinstance(u.place, ArticlePlace) and u.place.section in halves}


def _signed(text: str, path: str, before: Article | None, original: Article, whole: set[str]) -> str:
    """`text` with a record of the sections whose words changed: made by a person, from the English as it is now."""
    made = parse_article(path, "", text, Faults())
    if made is None:
        return text
    old = section_hashes(before) if before else {}
    now = section_hashes(made)
    fresh = [name for name in now if now[name] != old.get(name)]
    if not fresh:
        return text
    english = section_hashes(original)

    def sign(front: Tree) -> None:
        current = {name: value for name, value in english.items() if name in fresh and name in whole}
        set_table(front, "made_from", made.front.made_from | current)
        if made.front.translation != "person":
            by_person = made.front.made_by_person | {name: now[name] for name in fresh}
            _record_person(front, {name: words for name, words in by_person.items() if now.get(name) == words}, now)

    return front_changed(path, text, sign)


def _record_person(front: Tree, by_person: dict[str, str], now: dict[str, str]) -> None:
    if by_person.keys() == now.keys():
        front["translation"] = "person"
        front.pop("made_by_person", None)
    else:
        set_table(front, "made_by_person", by_person)
