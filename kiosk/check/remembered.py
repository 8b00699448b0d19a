"""What a rule says of a text, remembered: an edition is checked again and again, and most of it is as it was.

What comes back from translators is checked before and after it is written, file by file; a rule that asks nothing but
the words and their language answers the second time from memory.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R", bound=Hashable)

TEXTS = 1 << 16  # the bundled edition has 40,000 in five languages


def remembered(rule: Callable[P, R]) -> Callable[P, R]:
    """Asks a rule once for each text; it must depend on what it is given alone, and its answer be unchangeable."""
    return cast(Callable[P, R], lru_cache(maxsize=TEXTS)(rule))
