"""Makes `kiosk/languages/data/known/<code>.txt.gz`: the everyday words of a language, none of which is a misspelling.

    pip download --no-deps wordfreq==3.1.1 && unzip wordfreq-3.1.1-*.whl -d wordfreq
    python resources/known-words/make.py wordfreq/wordfreq/data en fr nl ar fa

The lists of wordfreq (https://github.com/rspeer/wordfreq) are frequencies of words in subtitles, books, the Wikipedia
and the web; its data are under CC BY-SA 4.0, and so are the files made here (THIRD_PARTY_NOTICES.md). Every word is
kept that is said once in a million words, folded as the search folds it, but those that the search does not correct
for being short.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import regex

from kiosk.languages.registry import DATA, LANGUAGES
from kiosk.search.analysis import fold
from kiosk.search.index import LONGEST_PREFIX

_SCRIPTS = {"Latn": regex.compile(r"[\p{Latin}'’-]+"), "Arab": regex.compile(r"[\p{Arabic}\p{M}\u200c]+")}

_ARTICLE = regex.compile("^(?:[وب]?ال|لل)")


def words(source: Path, code: str) -> Iterator[str]:
    """The words of a list of wordfreq, the commonest first: a header, then the words of each frequency."""
    _, *by_frequency = msgspec.msgpack.decode(gzip.decompress((source / f"small_{code}.msgpack.gz").read_bytes()))
    script = _SCRIPTS[LANGUAGES[code].script]
    for of_frequency in by_frequency:
        yield from (word for word in of_frequency if script.fullmatch(word))


def known(source: Path, code: str) -> list[str]:
    """The folded words of a language in the order of their letters."""
    found: dict[str, None] = {}
    for word in words(source, code):
        found |= dict.fromkeys(
            term for term in (fold(word).replace("-", ""), _bare(word)) if len(term) > LONGEST_PREFIX
        )
    return sorted(found)


def _bare(word: str) -> str:
    """An Arabic word without its article, which texts have more often than the word alone."""
    return _ARTICLE.sub("", fold(word))


def main() -> None:
    """Write the lists of the languages that are named."""
    source, *codes = sys.argv[1:]
    (DATA / "known").mkdir(exist_ok=True)
    for code in codes:
        text = "\n".join(("", *known(Path(source), code), ""))
        (DATA / "known" / f"{code}.txt.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


if __name__ == "__main__":
    main()
