"""The pages, steps and other articles that an editor names on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.edition.edition import Edition
from kiosk.edition.kinds import one_of
from kiosk.errors import UsageError


def every_folder(edition: Edition) -> list[str]:
    """All that has words in a language, by its folder."""
    return sorted(owner.folder for owner in edition.owners if owner.articles)


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
            raise UsageError(f"{name}: there is no such {one_of([kind.id for kind in edition.kinds])}")
        if one_each and len(named) > 1:
            raise UsageError(f"{name}: is the name of several; say {' or '.join(named)}")
        found += named
    return list(dict.fromkeys(found))
