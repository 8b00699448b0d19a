"""From an `Edition` to what readers of one language see.

Runs when an edition is prepared, never while the program starts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

import msgspec

from kiosk.deadlines.holidays import public_holidays
from kiosk.edition.graph import cited, in_place
from kiosk.edition.model import (
    Article,
    Contact,
    Edition,
    Letter,
    Page,
    RulesQuestion,
    Source,
    Step,
    StepInfo,
    Term,
    WhatIf,
)
from kiosk.edition.placeholders import fact_ids
from kiosk.edition.short_texts import DEADLINES, GLOSSARY
from kiosk.edition.translation import State, section_states, state
from kiosk.edition.word_states import worst_state
from kiosk.languages.digits import DIGITS
from kiosk.prepared.views import (
    ArticleView,
    ContactView,
    Contents,
    GroupView,
    LanguageChoice,
    LanguageView,
    LetterView,
    LinkKind,
    LinkView,
    PageView,
    QuestionView,
    RoadView,
    SectionView,
    SourceView,
    StepView,
    TermView,
    WhatIfView,
)
from kiosk.rendering.deadlines import compose_deadline
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.markdown import LINK, Parser, Renderer
from kiosk.rendering.story import StoryTeller

NO_DATE = "n.d."  # how sources.toml says that a source shows no date
UNSURE_MARKS = ("changed", "check")
LINK_IN_TEXT = re.compile(rf"\]\({LINK.pattern}\)")


def compose_contents(edition: Edition) -> Contents:
    """What is known before a language is chosen."""
    languages = tuple(
        LanguageChoice(
            code=language.code,
            name=language.name,
            greeting=language.greeting,
            choose=language.choose,
            direction=edition.registry[language.code].direction,
            font=edition.registry[language.code].font or "",
            keyboard=edition.registry[language.code].keyboard or "",
        )
        for language in edition.info.language
    )
    fallback = {language.code: language.fallback for language in edition.info.language}
    info = edition.info
    return Contents(
        id=info.id,
        number=info.number,
        date=info.date.isoformat(),
        languages=languages,
        fallback=fallback,
        official_names={code: _name(edition, code) for code in info.official_languages},
        holidays=public_holidays(info.date),
    )


def _name(edition: Edition, language: str) -> str:
    """What the readers of a language call it; it need not be one of the edition's."""
    names = {own.code: own.name for own in edition.info.language}
    return names[language] if language in names else edition.registry[language].name


def compose(edition: Edition, language: str) -> LanguageView:
    """The whole edition in one language.

    Raises:
        ContentError: a fact has no words in this language.
    """
    return _Composer(edition, language).view()


class _Composer:
    """Holds what the parts of one language share."""

    def __init__(self, edition: Edition, language: str) -> None:
        self._edition = edition
        self._language = language
        self._asked = edition.asked[language]
        self._official = edition.info.official_languages
        fallback = edition.language(language).fallback
        self._chain = tuple(dict.fromkeys((language, *fallback, edition.info.source_language)))
        parser = Parser()
        self._renderers = {code: Renderer(edition, code, parser) for code in self._chain}
        self._renderer = self._renderers[language]
        self._facts = FactWriter(edition, language)
        self._stories = StoryTeller(edition, language)
        rail = (key for key, step in edition.steps.items() if not step.info.branch)
        self._numbers = {key: number for number, key in enumerate(rail, 1)}

    def view(self) -> LanguageView:
        edition, language = self._edition, self._language
        record = edition.registry[language]
        return LanguageView(
            language=language,
            direction=record.direction,
            locale=record.locale,
            second_calendar=record.second_calendar or "",
            number=edition.info.number,
            date_words=self._facts.date(edition.info.date),
            digits=DIGITS[record.digits],
            groups=self._groups(),
            life_events=self._life_events(),
            pages={slug: self._page(page) for slug, page in edition.pages.items()},
            steps=self._steps(),
            what_ifs=tuple(self._what_if(what_if) for what_if in edition.what_ifs.values()),
            questions=tuple(self._question(question) for question in edition.rules),
            letters=tuple(self._letter(letter) for letter in edition.letters.values()),
            deadlines=tuple(compose_deadline(one, edition, language, self._renderer) for one in edition.deadlines),
            stories=tuple(self._stories.story(story) for story in edition.stories),
            contacts={key: self._contact(key, contact) for key, contact in edition.contacts.items()},
            sources={key: self._source(key, source) for key, source in edition.sources.items()},
            marks={mark: words.long[language] for mark, words in edition.marks.items()},
            terms=tuple(self._term(key, term) for key, term in edition.glossary.items()),
            terms_state=self._state_of(GLOSSARY),
            deadlines_state=self._state_of(DEADLINES),
        )

    def _state_of(self, path: str) -> State:
        """The worst that is known of the words of a file."""
        texts = (text for text in self._edition.short_texts if text.path == path)
        return worst_state(self._edition, texts, self._language)

    def _groups(self) -> tuple[GroupView, ...]:
        return tuple(
            GroupView(
                id=group.id,
                icon=group.icon,
                hue=group.hue,
                title=self._renderer.line(group.title[self._language]),
                hint=self._renderer.line(group.hint[self._language]),
                pages=group.pages,
            )
            for group in self._edition.topics.group
        )

    def _life_events(self) -> tuple[GroupView, ...]:
        return tuple(
            GroupView(
                id=event.id,
                icon=event.icon,
                hue=0,
                title=self._renderer.line(event.title[self._language]),
                hint="",
                pages=event.pages,
                letters=event.letters,
            )
            for event in self._edition.topics.life_event
        )

    def _page(self, page: Page) -> PageView:
        info = page.info
        article = self._article(page.slug, page.articles, (*info.sources, *self._sources_of_contacts(info.contacts)))
        return PageView(
            article=self._with_dates(article, page),
            topic=info.topic,
            contacts=info.contacts,
            related=self._related(page),
            hard_date=self._hard_date(page),
            sensitive=info.sensitive,
            asked=self._asked.pages.get(page.slug, ()),
        )

    def _hard_date(self, owner: Page | Step | WhatIf | Letter) -> str:
        """The day after which the words are no longer shown; empty for none.

        Steps, what-ifs and letters rest on the page that says more; every text rests on its facts.
        """
        page = owner if isinstance(owner, Page) else self._edition.pages[owner.info.page]
        dates = {page.info.hard_date} if page.info.legal else set()
        dates |= {self._edition.facts[fact].hard_date for fact in self._facts_of_owner(owner)}
        return min((date.isoformat() for date in dates if date), default="")

    def _related(self, page: Page) -> tuple[LinkView, ...]:
        """The related pages and whatever the text links to: large targets that the keyboard reaches."""
        texts = (section.markdown for section in page.articles[self._edition.info.source_language].sections)
        linked = [match for text in texts for match in LINK_IN_TEXT.finditer(text)]
        named = [LinkView(kind="page", id=slug) for slug in page.info.related]
        named += [LinkView(kind=cast(LinkKind, match["kind"]), id=match["id"]) for match in linked]
        own = LinkView(kind="page", id=page.slug)
        return tuple(link for link in dict.fromkeys(named) if link != own)

    def _steps(self) -> tuple[StepView, ...]:
        """The rail, numbered, each step followed by the side roads that first leave it."""
        return tuple(self._step(step) for step in in_place(self._edition.steps))

    def _step(self, step: Step) -> StepView:
        info = step.info
        number = self._numbers.get(info.id, 0)
        sources = (*info.sources, *(source for _, named in cited(step) for source in named))
        return StepView(
            article=self._with_dates(self._article(info.id, step.articles, sources), step),
            number=number,
            number_text=self._facts.number(number) if number else "",
            who=self._renderer.line(self._edition.institutions[info.who].names[self._language]),
            page=info.page,
            branch=info.branch,
            hard_date=self._hard_date(step),
            roads=tuple(self._roads(info)),
            what_ifs=tuple(key for key, one in self._edition.what_ifs.items() if info.id in one.info.steps),
        )

    def _roads(self, info: StepInfo) -> Iterator[RoadView]:
        """The side roads, then the way along the rail."""
        for road in info.side_road:
            words = self._renderer.line(road.words[self._language])
            to = self._title_of(road.target)
            yield RoadView(kind=road.kind, target=road.target, to=to, words=words, mark=self._mark(road.mark))
        if info.next is not None:
            target = f"step:{info.next.step}"
            yield RoadView(
                kind="next", target=target, to="", words=self._title_of(target), mark=self._mark(info.next.mark)
            )

    def _mark(self, mark: str) -> str:
        """What is said of a doubtful road; empty for a sure one."""
        words = self._edition.marks.get(mark)
        return self._renderer.line(words.short[self._language]) if words else ""

    def _title_of(self, target: str) -> str:
        """The title of the step or page a road leads to; of the rail with its number."""
        kind, _, key = target.partition(":")
        articles = self._edition.pages[key].articles if kind == "page" else self._edition.steps[key].articles
        article = next(articles[code] for code in self._chain if code in articles)
        title = self._renderers[article.language].line(article.front.title)
        number = self._numbers.get(key) if kind == "step" else None
        return f"{self._facts.number(number)}. {title}" if number else title

    def _what_if(self, what_if: WhatIf) -> WhatIfView:
        info = what_if.info
        return WhatIfView(
            article=self._with_dates(self._article(info.id, what_if.articles, info.sources), what_if),
            kind=info.kind,
            steps=info.steps,
            page=info.page,
            hard_date=self._hard_date(what_if),
        )

    def _question(self, question: RulesQuestion) -> QuestionView:
        return QuestionView(
            id=question.id,
            ask=self._renderer.line(question.ask[self._language]),
            before=self._renderer.line(question.before[self._language]),
            since=self._renderer.line(question.since[self._language]),
            note=self._renderer.run(question.note[self._language]),
        )

    def _letter(self, letter: Letter) -> LetterView:
        info = letter.info
        sources = (*info.sources, *self._sources_of_contacts(info.contacts))
        return LetterView(
            article=self._with_dates(self._article(info.id, letter.articles, sources), letter),
            official=tuple(info.official[code] for code in self._official if code in info.official),
            office=info.who,
            who=self._renderer.line(self._edition.institutions[info.who].names[self._language]),
            drawing=info.drawing,
            shows_step=info.shows_step,
            step=info.step,
            page=info.page,
            contacts=info.contacts,
            urgent=info.urgent,
            hard_date=self._hard_date(letter),
            asked=self._asked.letters.get(info.id, ()),
        )

    def _article(self, key: str, articles: dict[str, Article], sources: tuple[str, ...]) -> ArticleView:
        """The article in the first language of the fallback chain that has it."""
        article = next(articles[code] for code in self._chain if code in articles)
        renderer = self._renderers[article.language]
        front = article.front
        used = _facts_of(article)
        marks = {self._edition.facts[fact].mark for fact in used}
        original = articles[self._edition.info.source_language]
        states = section_states(article, original)
        return ArticleView(
            id=key,
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
            sources=self._sources_of(used, sources),
            checked_on="",
            checked_words="",
            review_by="",
        )

    def _with_dates(self, article: ArticleView, owner: Page | Step | WhatIf | Letter) -> ArticleView:
        """Checked when the oldest of its parts was checked; to be reviewed when the first of them is."""
        facts = [self._edition.facts[fact] for fact in self._facts_of_owner(owner)]
        checked = min([owner.info.checked_on, *(fact.checked_on for fact in facts)])
        review = min([owner.info.review_by, *(fact.review_by for fact in facts)])
        return msgspec.structs.replace(
            article,
            checked_on=checked.isoformat(),
            checked_words=self._facts.date(checked),
            review_by=review.isoformat(),
        )

    def _facts_of_owner(self, owner: Page | Step | WhatIf | Letter) -> set[str]:
        return set().union(*(_facts_of(article) for article in owner.articles.values()))

    def _sources_of(self, facts: set[str], named: tuple[str, ...]) -> tuple[str, ...]:
        of_facts = (source for fact in sorted(facts) for source in self._edition.facts[fact].sources)
        return tuple(dict.fromkeys((*named, *of_facts)))

    def _sources_of_contacts(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Where the numbers and addresses beside a text come from."""
        contacts = [self._edition.contacts[name] for name in names]
        return tuple(source for one in contacts for fact in one.facts for source in self._edition.facts[fact].sources)

    def _contact(self, key: str, contact: Contact) -> ContactView:
        marks = {self._edition.facts[fact].mark for fact in contact.facts}
        return ContactView(
            id=key,
            icon=contact.icon,
            name=self._renderer.line(contact.name[self._language]),
            note=self._renderer.run(contact.note[self._language]),
            phone=self._fact(contact.phone),
            address=self._fact(contact.address),
            hours=self._fact(contact.hours),
            unsure=bool(marks.intersection(UNSURE_MARKS)),
        )

    def _source(self, key: str, source: Source) -> SourceView:
        return SourceView(
            id=key,
            publisher=source.publisher,
            title=source.title,
            address=source.address,
            date="" if source.date.startswith(NO_DATE) else self._date_of_source(source),
            kind=source.kind,
        )

    def _date_of_source(self, source: Source) -> str:
        return self._renderer.line(self._facts.period(source.date))

    def _term(self, key: str, term: Term) -> TermView:
        forms = (word for forms in (*term.terms.values(), *term.typed.values()) for word in forms)
        language = next(code for code in self._chain if code in term.terms)
        return TermView(
            id=key,
            title=self._renderer.line(term.terms[language][0]),
            heard=tuple(
                (code, term.terms[code][0]) for code in self._official if code in term.terms and code != language
            ),
            meaning=self._renderer.line(term.meaning[self._language]),
            unsure=term.confidence.get(language) == "unsure",
            pages=term.pages,
            steps=term.steps,
            letters=term.letters,
            words=tuple(dict.fromkeys(forms)),
        )

    def _fact(self, fact_id: str | None) -> str:
        return self._renderer.line(f"{{fact:{fact_id}}}") if fact_id else ""


def _facts_of(article: Article) -> set[str]:
    front = article.front
    texts = (front.title, front.summary, front.in_short, *(f"{s.title}\n{s.markdown}" for s in article.sections))
    return set().union(*map(fact_ids, texts))
