"""What the parts of an edition share when they are composed in one language."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from babel.lists import format_list

from kiosk.edition.certainty import is_changing, level_of, limit_in_doubt
from kiosk.edition.edition import Edition
from kiosk.edition.owners import Owner
from kiosk.edition.records.articles import Article, ArticleInfo
from kiosk.edition.records.base import Words
from kiosk.edition.records.facts import Doubt, Fact
from kiosk.edition.records.steps import StepInfo
from kiosk.edition.translation import State, section_states, state
from kiosk.edition.word_states import worst_state
from kiosk.prepared.views import ArticleView, Run, SectionView
from kiosk.rendering.doubts import SectionDoubts, in_text, lead_doubts
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.lead_numbers import numbers_of
from kiosk.rendering.markdown import Parser, Renderer
from kiosk.rendering.provenance import checked_and_review, facts_of, sources_of


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
        self._locale = edition.registry[language].locale
        rail = (key for key, step in edition.steps.items() if not step.info.branch)
        self.numbers = {key: number for number, key in enumerate(rail, 1)}

    def line(self, words: Words) -> str:
        """Plain words of the reader's language, with their facts written in."""
        return self.renderer.line(words[self.language])

    def run(self, words: Words, doubts: SectionDoubts | None = None) -> Run:
        """Rich words of the reader's language, with their facts."""
        return self.renderer.run(words[self.language], doubts)

    def fact(self, fact_id: str | None) -> str:
        """A fact alone; nothing for none."""
        return self.renderer.line(f"{{fact:{fact_id}}}") if fact_id else ""

    def mark(self, doubts: Collection[Doubt]) -> str:
        """What is said of a road that may have changed; nothing of any other."""
        return self.line(self.edition.marks.may_have_changed) if is_changing(doubts) else ""

    def limits(self, facts: Iterable[Fact]) -> str:
        """The names of the time limits that are not certain, in one phrase."""
        names = sorted({name for fact in facts if (name := limit_in_doubt(fact))})
        return format_list([self.line(self.edition.marks.limit[name]) for name in names], locale=self._locale)

    def office(self, key: str) -> str:
        """The name of an office."""
        return self.line(self.edition.institutions[key].names)

    def state_of(self, *paths: str) -> State:
        """The worst that is known of the short texts of files."""
        texts = (text for text in self.edition.short_texts if text.path in paths)
        return worst_state(self.edition, texts, self.language)

    def title(self, owner: Owner[ArticleInfo]) -> str:
        """The title of an article; that of a step of the rail with its number."""
        article = self._article(owner)
        title = self._renderers[article.language].line(article.front.title)
        number = self.numbers.get(owner.id) if isinstance(owner.info, StepInfo) else None
        return f"{self.facts.number(number)}. {title}" if number else title

    def article(self, owner: Owner[ArticleInfo], sources: Iterable[str], *, older: bool = False) -> ArticleView:
        """The article in the first language of the chain that has it.

        Args:
            sources: what comes before the sources of its facts.
            older: something beside its facts rests on older pages.
        """
        article, edition = self._article(owner), self.edition
        renderer = self._renderers[article.language]
        front, used = article.front, facts_of(article)
        facts = [edition.facts[name] for name in used]
        original = owner.articles[edition.info.source_language]
        states = section_states(article, original)
        checked, review = checked_and_review(edition, owner)
        return ArticleView(
            id=owner.id,
            language=article.language,
            title=renderer.line(front.title),
            summary=renderer.line(front.summary),
            in_short=renderer.run(front.in_short, lead_doubts(edition, article), numbers_of(edition, front.in_short)),
            state=state(article, original),
            blocks=renderer.article(article),
            sections=tuple(
                SectionView(id=s.id, title=renderer.line(s.title), state=states[s.id]) for s in article.sections
            ),
            mark=in_text(edition.marks.may_have_changed[article.language]),
            limits=self.limits(facts),
            older=older or any(level_of(fact) == "older-page" for fact in facts),
            sources=sources_of(edition, used, sources),
            checked_on=checked.isoformat(),
            checked_words=self.facts.date(checked),
            review_by=review.isoformat(),
            review_words=self.facts.date(review),
        )

    def _article(self, owner: Owner[ArticleInfo]) -> Article:
        return next(owner.articles[code] for code in self.chain if code in owner.articles)
