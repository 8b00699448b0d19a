"""The pages, steps, what-ifs and letters that an editor names on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.check.places import owners
from kiosk.edition.model import Edition
from kiosk.errors import UsageError


def every_folder(edition: Edition) -> list[str]:
    """All pages, steps, what-ifs and letters that have words in a language."""
    return sorted(folder for folder, articles in owners(edition).items() if articles)


def folders(edition: Edition, names: Sequence[str], *, one_each: bool = False) -> list[str]:
    """The folders of what is named: `pages/appeal`, or `appeal` for all that have this name.

    Args:
        one_each: a name may stand for one thing only, so that nothing is said of what nobody looked at.

    Raises:
        UsageError: a name stands for nothing, or for several.
    """
    known = every_folder(edition)
    found = []
    for name in names:
        named = [folder for folder in known if name in {folder, folder.split("/")[1]}]
        if not named:
            raise UsageError(f"{name}: there is no such page, step, what-if or letter")
        if one_each and len(named) > 1:
            raise UsageError(f"{name}: is the name of several; say {' or '.join(named)}")
        found += named
    return list(dict.fromkeys(found))
