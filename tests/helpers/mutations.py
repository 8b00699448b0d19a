"""Copies of the bundled content to plant mistakes in, and searches for the places where a mistake fits.

A place is searched for when the tests run, so that editors may go on editing. A folder of `content/` takes one mistake
in each copy, with all its languages, and so does a TOML file: no mistake can be told in the stead of another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.check.places import blocks, paired_blocks
from kiosk.edition.edition import Edition
from kiosk.edition.records.articles import Article
from tests.helpers.editions import EditionFolder

New = str | Callable[[re.Match[str]], str]
KINDS = ("pages", "procedure", "letters")
HEAD = re.compile(r"\A\+\+\+\n.*?\n\+\+\+\n", re.DOTALL)
PARAGRAPH = r"^(?![-|#!>\s\d])[^\n]{40,}[.؟?!]$"


class NoPlaceError(LookupError):
    """The mistake fits nowhere that is free in a copy."""


class Copy(EditionFolder):
    """A copy of the content; `edition` is what it was before anything was planted, `avoid` what is faulty already."""

    def __init__(self, root: Path, edition: Edition, avoid: set[str]) -> None:
        super().__init__(root)
        self.edition = edition
        self._taken = set(avoid)

    # What may still be changed

    def free(self, kinds: tuple[str, ...] = KINDS) -> Iterator[str]:
        """The folders of pages, steps, what-ifs and letters that nobody has touched."""
        yield from (
            owner.folder
            for owner in self.edition.owners
            if owner.kind.folder in kinds and owner.folder not in self._taken
        )

    def take(self, place: str) -> None:
        """Keep a folder or a file for one mistake."""
        if place in self._taken:
            raise NoPlaceError(place)
        self._taken.add(place)

    # Articles

    def body(self, language: str, pattern: str, new: New, kinds: tuple[str, ...] = KINDS) -> str:
        """Change the first match in the text below the front matter of an article; gives back its path."""
        return self._change(language, pattern, new, kinds, in_head=False)

    def head(self, language: str, pattern: str, new: New, kinds: tuple[str, ...] = KINDS) -> str:
        """Change the first match in the front matter of an article."""
        return self._change(language, pattern, new, kinds, in_head=True)

    def say(self, language: str, words: str, kinds: tuple[str, ...] = KINDS) -> str:
        """Put a sentence at the end of a paragraph."""
        return self.body(language, PARAGRAPH, lambda match: f"{match.group()} {words}", kinds)

    def section(self, language: str, fits: str, change: Callable[[str], str]) -> str:
        """Change a whole section, heading included, in which `fits` is found."""

        def changed(match: re.Match[str]) -> str:
            return change(match.group()) if re.search(fits, match.group(), re.MULTILINE) else match.group()

        return self.body(language, r"^## (?:(?!\n## )[\s\S])*", changed)

    def block(self, language: str, fits: Callable[[str, str], bool], change: Callable[[str], str]) -> str:
        """Change a paragraph, list entry or cell that fits beside that of the original."""
        for folder in self.free():
            path = f"{folder}/{language}.md"
            article, original = self._pair(folder, language)
            if article is None or original is None:
                continue
            wanted = {section.id: section for section in original.sections}
            for section in article.sections:
                for _, here, there in paired_blocks(section, wanted[section.id]) if section.id in wanted else ():
                    if fits(here, there) and change(here) != here and self.text(path).count(here) == 1:
                        self.replace(path, here, change(here))
                        self.take(folder)
                        return path
        raise NoPlaceError(language)

    def leave(self, language: str, other: str) -> str:
        """Leave a plain paragraph in another language than that of its article."""

        def is_plain(text: str) -> bool:
            return len(text.split()) >= 15 and not re.search(r"[{}|!\[\]«“\"(\n]", text)

        for folder in self.free():
            articles = self.edition.owner_in(folder).articles
            if not {language, other} <= set(articles):
                continue
            for here, there in zip(articles[language].sections, articles[other].sections, strict=False):
                pairs = zip(blocks(here), blocks(there), strict=False)
                for (_, text), (_, foreign) in pairs if len(blocks(here)) == len(blocks(there)) else ():
                    if is_plain(text) and is_plain(foreign):
                        self.replace(f"{folder}/{language}.md", text, foreign)
                        self.take(folder)
                        return f"{folder}/{language}.md"
        raise NoPlaceError(language)

    def original_of(self, path: str) -> str:
        """The text of the original of an article."""
        return self.text(str(Path(path).with_name("en.md")))

    # Records

    def record(self, path: str, pattern: str, new: New) -> str:
        """Change the first match in a TOML or CSV file."""
        self.take(path)
        for match in re.finditer(pattern, self.text(path), re.MULTILINE):
            if self._written(path, "", self.text(path), match, new):
                return path
        raise NoPlaceError(path)

    def each_record(self, name: str, pattern: str, new: New, kinds: tuple[str, ...] = ("pages",)) -> str:
        """Change the first match in a file that every folder has, such as `page.toml`."""
        for folder in self.free(kinds):
            path = f"{folder}/{name}"
            for match in re.finditer(pattern, self.text(path), re.MULTILINE):
                if self._written(path, "", self.text(path), match, new):
                    self.take(folder)
                    return path
        raise NoPlaceError(name)

    def folder_with(self, *languages: str, kinds: tuple[str, ...] = KINDS) -> str:
        """A free folder with these languages, taken."""
        for folder in self.free(kinds):
            if set(languages) <= set(self.edition.owner_in(folder).articles):
                self.take(folder)
                return folder
        raise NoPlaceError(" ".join(languages))

    def _change(self, language: str, pattern: str, new: New, kinds: tuple[str, ...], *, in_head: bool) -> str:
        for folder in self.free(kinds):
            if language not in self.edition.owner_in(folder).articles:
                continue
            path = f"{folder}/{language}.md"
            head = HEAD.match(self.text(path))
            assert head is not None
            text = head.group() if in_head else self.text(path)[head.end() :]
            for match in re.finditer(pattern, text, re.MULTILINE):
                before, after = ("", self.text(path)[head.end() :]) if in_head else (head.group(), "")
                if self._written(path, before, text, match, new, after):
                    self.take(folder)
                    return path
        raise NoPlaceError(f"{language}: {pattern}")

    def _written(self, path: str, before: str, text: str, match: re.Match[str], new: New, after: str = "") -> bool:
        """Whether the change changes anything; then it is written."""
        words = new(match) if callable(new) else new
        if words == match.group():
            return False
        self.write(path, f"{before}{text[: match.start()]}{words}{text[match.end() :]}{after}")
        return True

    def _pair(self, folder: str, language: str) -> tuple[Article | None, Article | None]:
        owned = self.edition.owner_in(folder).articles
        return owned.get(language), owned.get(self.edition.info.source_language)
