"""From an `Edition` to what readers of one language see: here the whole, a module for each kind of thing.

Runs when an edition is prepared, never while the program starts.
"""

from __future__ import annotations

import msgspec

from kiosk.deadlines.holidays import public_holidays
from kiosk.edition.edition import Edition
from kiosk.edition.files import DEADLINES, DOCUMENT_WORDS, GLOSSARY
from kiosk.languages.digits import DIGITS
from kiosk.prepared.views import Contents, LanguageChoice, LanguageView
from kiosk.rendering.compose.composer import Composer
from kiosk.rendering.compose.countries import country_table_view
from kiosk.rendering.compose.document_words import document_words_view
from kiosk.rendering.compose.help import help_view
from kiosk.rendering.compose.letters import letter_view
from kiosk.rendering.compose.links import with_titles_of_links
from kiosk.rendering.compose.pages import page_view
from kiosk.rendering.compose.people import contact_view, source_view
from kiosk.rendering.compose.questions import question_view
from kiosk.rendering.compose.steps import step_views
from kiosk.rendering.compose.terms import term_view
from kiosk.rendering.compose.topics import group_view, life_event_view
from kiosk.rendering.compose.what_ifs import what_if_view
from kiosk.rendering.deadlines import compose_card, compose_deadline
from kiosk.rendering.fact_writer import FactWriter
from kiosk.rendering.story import StoryTeller


def compose_contents(edition: Edition) -> Contents:
    """What is known before a language is chosen."""
    languages = tuple(
        LanguageChoice(
            code=language.code,
            name=language.name,
            greeting=language.greeting,
            choose=language.choose,
            promise=language.promise,
            sight=language.sight,
            hear=language.hear,
            help=language.help,
            dated=language.dated.replace("%1", FactWriter(edition, language.code).date(edition.info.date)),
            direction=edition.registry[language.code].direction,
            font=edition.registry[language.code].font or "",
            keyboard=edition.registry[language.code].keyboard or "",
        )
        for language in edition.info.language
    )
    info = edition.info
    return Contents(
        id=info.id,
        number=info.number,
        date=info.date.isoformat(),
        languages=languages,
        official_names={code: _name(edition, code) for code in info.official_languages},
        time_words={_name(edition, code): words for code, words in info.time_words.items()},
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
    composer, record = Composer(edition, language), edition.registry[language]
    stories = StoryTeller(edition, language)
    view = LanguageView(
        language=language,
        direction=record.direction,
        locale=record.locale,
        second_calendar=record.second_calendar or "",
        number=edition.info.number,
        date_words=composer.facts.date(edition.info.date),
        digits=DIGITS[record.digits],
        words=document_words_view(composer),
        groups=tuple(group_view(composer, group) for group in edition.topics.group),
        life_events=tuple(life_event_view(composer, event) for event in edition.topics.life_event),
        help=help_view(composer, edition.help),
        pages={slug: page_view(composer, page) for slug, page in edition.pages.items()},
        steps=step_views(composer),
        what_ifs=tuple(what_if_view(composer, what_if) for what_if in edition.what_ifs.values()),
        questions=tuple(question_view(composer, question) for question in edition.rules),
        letters=tuple(letter_view(composer, letter) for letter in edition.letters.values()),
        deadlines=tuple(compose_deadline(one, edition, language, composer.renderer) for one in edition.deadlines),
        deadline_card=compose_card(edition, language, composer.renderer),
        stories=tuple(stories.story(story) for story in edition.stories),
        countries=country_table_view(composer, edition.countries),
        contacts={key: contact_view(composer, key, contact) for key, contact in edition.contacts.items()},
        sources={key: source_view(composer, key, source) for key, source in edition.sources.items()},
        terms=tuple(term_view(composer, key, term) for key, term in edition.glossary.items()),
        terms_state=composer.state_of(GLOSSARY),
        deadlines_state=composer.state_of(DEADLINES, DOCUMENT_WORDS),
    )
    return msgspec.structs.replace(
        view,
        pages={slug: with_titles_of_links(page, view) for slug, page in view.pages.items()},
        steps=tuple(with_titles_of_links(step, view) for step in view.steps),
        what_ifs=tuple(with_titles_of_links(what_if, view) for what_if in view.what_ifs),
        letters=tuple(with_titles_of_links(letter, view) for letter in view.letters),
    )
