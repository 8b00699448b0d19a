"""Words that a text gives to somebody to say, and the same words in a language of Belgium.

They stand alone in a call-out, in quotation marks. An article has the same call-outs in every language, so
the same words are found by the place of their call-out; where that cannot be told, nothing is.
"""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.edition.address import Address
from kiosk.prepared.views import ArticleView, Block, LanguageView

_OPENS, _CLOSES = '“«„‘"', '”»“’"'


def words_of(blocks: Iterable[Block]) -> str:
    """The words of a call-out where it holds nothing else than words to say; else nothing."""
    texts = [block.text.strip() for block in blocks if block.kind != "link"]
    quoted = all(len(text) > 1 and text[0] in _OPENS and text[-1] in _CLOSES for text in texts)
    return " ".join(texts) if texts and quoted else ""


def same_words(here: LanguageView, there: LanguageView, at: Address | None, words: str) -> str:
    """The words that an article gives to say in place of `words` in another language; empty where none are found."""
    texts = [view.text(at) for view in (here, there)] if at else []
    if None in texts or not texts:
        return ""
    own, others = (_given(text.article) for text in texts if text)
    if words not in own or len(own) != len(others):
        return ""
    return others[own.index(words)]


def _given(article: ArticleView) -> list[str]:
    """What each call-out of an article gives to say."""
    return [words_of(block.blocks) for block in article.blocks if block.kind == "callout"]
