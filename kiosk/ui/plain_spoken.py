"""Placeholder until the edition brings spoken text: a plain split into sentences."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.prepared.spoken import SpokenBlock, SpokenPart, SpokenSentence

_SENTENCE = re.compile(r"\S.*?(?:[.!?؟۔](?=\s|$)|$)", re.DOTALL)


class PlainSpoken:
    """Every text as it stands."""

    def block(self, text: str, language: str) -> SpokenBlock:
        found = [match.group().strip() for match in _SENTENCE.finditer(text)]
        return SpokenBlock(
            text=text,
            sentences=tuple(
                SpokenSentence(text=one, parts=(SpokenPart(language=language, words=one),)) for one in found if one
            ),
        )

    def voice(self, language: str) -> str:
        return language

    def clip(self, name: str) -> Path | None:
        return None
