"""Which language stands beside the reader's on a slip."""

from __future__ import annotations

from collections.abc import Iterable


def beside(reader: str, official: Iterable[str], spoken_here: str = "") -> tuple[str, ...]:
    """The languages a reader can choose from, the one that is offered first in front.

    They are those of the offices, because a slip is shown there; not the reader's own, which stands on it already. The
    one spoken around the centre comes first where the settings name it, else they stand in the order of the edition.
    """
    others = [code for code in official if code != reader]
    return tuple(sorted(others, key=lambda code: code != spoken_here))
