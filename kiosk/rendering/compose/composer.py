"""What the parts of an edition share when they are composed in one language."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.edition.edition import Edition
from kiosk.edition.owners import Owner
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.records.base import Words
from kiosk.edition.records.steps import StepInfo
from kiosk.edition.translation import State, section_states, state
from kiosk.edition.word_states import worst_state
from kiosk.prepared.views import ArticleView, Run, SectionView
from kiosk.rendering.asked import asked_of
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.markdown import Parser, Renderer
from kiosk.rendering.provenance import checked_and_review, facts_of, sources_of

UNSURE_MARKS = ("changed", "check")


class Composer:
    """Writes words, facts and articles for the readers of one language.

    Attributes:
        chain: the languages that stand in for each other, that of the reader first.
        official: the languages that offices speak and letters are printed in.
        renderer: for words in the language of the reader.
        numbers: step of the rail → its place.
    """

    def __init__(self, edition: Edition, language: str) -> None:
        self.edition = edition
        self.language = language
        self.official = edition.info.official_languages
        fallback = edition.language(language).fallback
        self.chain = tuple(dict.fromkeys((language, *fallback, edition.info.source_language)))
        parser = Parser()
        self._renderers = {code: Renderer(edition, code, parser) for code in self.chain}
        self.renderer = self._renderers[language]
        self.facts = FactWriter(edition, language)
        rail = (key for key, step in edition.steps.items() if not step.info.branch)
        self.numbers = {key: number for number, key in enumerate(rail, 1)}

    def line(self, words: Words) -> str:
        """Plain words of the reader's language, with their facts written in."""
        return self.renderer.line(words[self.language])

    def run(self, words: Words) -> Run:
        """Rich words of the reader's language, with their facts and marks."""
        return self.renderer.run(words[self.language])

    def fact(self, fact_id: str | None) -> str:
        """A fact alone; nothing for none."""
        return self.renderer.line(f"{{fact:{fact_id}}}") if fact_id else ""

    def mark(self, mark: str) -> str:
        """What is said of something doubtful; nothing of what is sure."""
        words = self.edition.marks.get(mark)
        return self.line(words.short) if words else ""

    def office(self, key: str) -> str:
        """The name of an office."""
        return self.line(self.edition.institutions[key].names)

    def state_of(self, path: str) -> State:
        """The worst that is known of the short texts of a file."""
        texts = (text for text in self.edition.short_texts if text.path == path)
        return worst_state(self.edition, texts, self.language)

    def title(self, owner: Owner[ArticleInfo]) -> str:
        """The title of an article; that of a step of the rail with its number."""
        article = self._article(owner)
        title = self._renderers[article.language].line(article.front.title)
        number = self.numbers.get(owner.id) if isinstance(owner.info, StepInfo) else None
        return f"{self.facts.number(number)}. {title}" if number else title

    def article(self, owner: Owner[ArticleInfo], sources: Iterable[str]) -> ArticleView:
        """The article in the first language of the chain that has it; `sources` come before those of its facts."""
        article, edition = self._article(owner), self.edition
        renderer = self._renderers[article.language]
        front, used = article.front, facts_of(article)
        marks = {edition.facts[fact].mark for fact in used}
        original = owner.articles[edition.info.source_language]
        states = section_states(article, original)
        checked, review = checked_and_review(edition, owner)
        return ArticleView(
            id=owner.id,
            language=article.language,
            title=renderer.line(front.title),
            summary=renderer.line(front.summary),
            in_short=renderer.run(front.in_short),
            state=state(article, original),
            blocks=renderer.article(article),
            sections=tuple(
                SectionView(id=s.id, title=renderer.line(s.title), state=states[s.id]) for s in article.sections
            ),
            marks=tuple(mark for mark in UNSURE_MARKS if mark in marks),
            sources=sources_of(edition, used, sources),
            checked_on=checked.isoformat(),
            checked_words=self.facts.date(checked),
            review_by=review.isoformat(),
        )

    def asked(self, owner: Owner[ArticleInfo]) -> tuple[str, ...]:
        """What people ask that the article answers."""
        return asked_of(self.edition, self.language, owner.kind.plural, owner.id)

    def _article(self, owner: Owner[ArticleInfo]) -> Article:
        return next(owner.articles[code] for code in self.chain if code in owner.articles)
