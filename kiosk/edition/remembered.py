"""What was found in a text, remembered: an edition is read and checked again and again, and most of it is as it was.

What comes back from translators is checked before and after it is written, file by file; who asks nothing but the
words and their language is answered the second time from memory.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R", bound=Hashable)

TEXTS = 1 << 16  # the bundled edition has 40,000 in five languages


def remembered(asked: Callable[P, R]) -> Callable[P, R]:
    """Asks once for each text; the answer must depend on what is given alone, and be changed by nobody."""
    return cast(Callable[P, R], lru_cache(maxsize=TEXTS)(asked))
