"""Looks through the titles of one language: the answer while the index of that language is still being opened."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.prepared.views import LanguageView
from kiosk.search.analysis import tokens
from kiosk.search.answer import Answer, Hit
from kiosk.search.documents import documents

MAX_CHARACTERS = 200  # bound on the work of a search


def find_in_titles(view: LanguageView, query: str, limit: int) -> Answer:
    """Everything whose title has words that begin with those of the query, pages first."""
    query = query[:MAX_CHARACTERS].encode("utf-8", "replace").decode()
    typed = [token.term for token in tokens(query)]
    found = tuple(hit for hit in _titles(view) if typed and _has(hit.title, typed))
    return Answer(
        query=query,
        lang=view.language,
        took_ms=0.0,
        suggestion=None,
        hits=found[:limit],
        total=len(found),
        partial=True,
    )


def _has(title: str, typed: list[str]) -> bool:
    terms = [token.term for token in tokens(title)]
    return all(any(term.startswith(prefix) for term in terms) for prefix in typed)


def _titles(view: LanguageView) -> Iterator[Hit]:
    for document in documents(view):
        yield Hit(
            address=document.opens or document.address,
            found=document.address,
            lang=view.language,
            title=document.title,
            snippet=next((piece.text for piece in document.pieces), ""),
            score=0.0,
            via=None,
        )
