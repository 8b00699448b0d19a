"""Records that a native speaker reviewed the words of the interface."""

from __future__ import annotations

import datetime as dt

from kiosk.editing import files
from kiosk.editing.confirm import check_name
from kiosk.editing.toml_text import Tree, changed, on_one_line
from kiosk.edition.interface_words import TRANSLATORS, InterfaceWords
from kiosk.errors import UsageError


def review(words: InterfaceWords, language: str, by: str, on: dt.date) -> None:
    """Record a review of a catalog as it is now.

    Raises:
        ContentError: `translators.toml` cannot be changed safely.
        UsageError: `by` is no name, there is no catalog, or the file cannot be written.
    """
    check_name(by)
    of_words = words.hash(language)
    if not of_words:
        raise UsageError(f"{words.folder}/kiosk_{language}.ts: cannot be read; the interface has no such language")
    record = on_one_line({"by": by, "on": on, "hash": of_words})

    def put(tree: Tree) -> None:
        tree.setdefault(language, {"translation": "machine"})["reviewed"] = record

    file = words.folder / TRANSLATORS
    files.write(file, changed(TRANSLATORS, files.read(file), put))
