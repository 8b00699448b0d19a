"""Something that can happen to a person on the way."""

from __future__ import annotations

from typing import Literal

from kiosk.edition.records.articles import ListedInfo
from kiosk.edition.records.names import StepId

WhatIfKind = Literal["move", "ill", "turn-18", "lose-paper"]


class WhatIfInfo(ListedInfo, frozen=True):
    """Something that can happen in some steps; "I miss it" is a section of each step."""

    kind: WhatIfKind
    steps: tuple[StepId, ...]
