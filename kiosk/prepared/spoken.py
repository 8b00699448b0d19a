"""How what a screen shows is said: the records of `<language>.spoken.json`, which is read when it is first asked for.

Everything is found by the words as they stand on the screen, so whatever shows them needs no address. A sentence
without parts and without a clip has no voice: it is passed over, and a text without any other is not offered.
"""

from __future__ import annotations

import msgspec

from kiosk.prepared.views import View


class SpokenPart(View, frozen=True, array_like=True):
    """What one voice says.

    Attributes:
        language: the code of the language whose voice it is: "fr" for a French name in an Arabic text.
        words: what the engine is given, with numbers and vowel signs done.
    """

    language: str
    words: str


class SpokenSentence(View, frozen=True, array_like=True, omit_defaults=True):
    """A sentence and how it is said.

    Attributes:
        text: as it stands in the text, a piece of it.
        clip: the file of a recording that replaces the voice, below the `audio` folder of the prepared edition.
    """

    text: str
    parts: tuple[SpokenPart, ...]
    clip: str = ""


class SpokenBlock(View, frozen=True):
    """A paragraph, an entry of a list, a cell, a title: the whole `text` as it is shown, and its sentences in order."""

    text: str
    sentences: tuple[SpokenSentence, ...]


class SpokenEdition(View, frozen=True, omit_defaults=True):
    """An edition in one language as it is said.

    Attributes:
        voices: language → the name its voice has with the engine; its own and those of the names in its texts.
        blocks: text as it is shown → its sentences.
        clips: address of a section → the file of its recording, below the `audio` folder of the prepared edition.
    """

    language: str
    voices: dict[str, str]
    blocks: dict[str, tuple[SpokenSentence, ...]]
    clips: dict[str, str] = msgspec.field(default_factory=dict)

    def block(self, text: str) -> SpokenBlock | None:
        """How a text is said; None for one that the edition has not."""
        sentences = self.blocks.get(text)
        return None if sentences is None else SpokenBlock(text=text, sentences=sentences)
