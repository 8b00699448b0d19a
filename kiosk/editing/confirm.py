"""Records in the front matter of translations that they say what the English says, and who reviewed them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from kiosk.editing import files
from kiosk.editing.toml_text import Change, Tree, front_changed, on_one_line
from kiosk.edition.edition import Edition
from kiosk.edition.records.articles import Article
from kiosk.edition.translation import outdated_sections, section_hashes
from kiosk.errors import ContentError, UsageError

LONGEST_NAME = 80


def confirm(edition: Edition, articles: dict[str, Article], language: str | None) -> Iterator[str]:
    """Confirm the translations of one page or other article, all or one; gives the paths that were written.

    Raises:
        ContentError: the original is missing or has faults.
        UsageError: a file cannot be written.
    """
    original = _original(edition, articles)
    for article in articles.values():
        wanted = language in {None, article.language}
        if article is not original and wanted and outdated_sections(article, original):
            _change_front(edition, article, lambda front: _make_current(front, original))
            yield article.path


def review(edition: Edition, articles: dict[str, Article], language: str, by: str, on: dt.date) -> Iterator[str]:
    """Record that a native speaker read all sections of a translation beside the English as it is now.

    Raises:
        ContentError: the original is missing or has faults.
        KeyError: there is no translation in `language`.
        UsageError: `by` is no name, or a file cannot be written.
    """
    check_name(by)
    original = _original(edition, articles)
    article = articles[language]

    def record(front: Tree) -> None:
        _make_current(front, original)
        hashes = section_hashes(article)
        entries = {name: on_one_line({"by": by, "on": on, "hash": value}) for name, value in hashes.items()}
        set_table(front, "reviewed", entries)

    _change_front(edition, article, record)
    yield article.path


def check_name(by: str) -> None:
    """Refuse what is no name of a reviewer.

    Raises:
        UsageError: it is empty, too long or has signs that are not shown.
    """
    if not by.strip() or len(by) > LONGEST_NAME or not by.isprintable():
        raise UsageError(f"--reviewed-by: give a name of at most {LONGEST_NAME} letters")


def set_table(front: Tree, name: str, entries: dict[str, str] | dict[str, Tree]) -> None:
    """Give a table of the front matter exactly these entries; the comments in it stay."""
    table = front.setdefault(name, {})
    for gone in [key for key in table if key not in entries]:
        del table[gone]
    for key, value in entries.items():
        if table.get(key) != value:
            table[key] = value


def _make_current(front: Tree, original: Article) -> None:
    set_table(front, "made_from", section_hashes(original))


def _original(edition: Edition, articles: dict[str, Article]) -> Article:
    original = articles.get(edition.info.source_language)
    if original is None:
        path = next(iter(articles.values())).path
        raise ContentError(f"{path}: its original is missing or has faults; `kiosk check {edition.root}` says why")
    return original


def _change_front(edition: Edition, article: Article, change: Change) -> None:
    file = edition.root / article.path
    files.write(file, front_changed(article.path, files.read(file), change))
