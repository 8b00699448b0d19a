"""The edition the program brings: complete, without a fault on its day, and free of the claims it warns about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

import msgspec
import pytest

from kiosk import paths
from kiosk.check import check
from kiosk.check.places import owners
from kiosk.edition.model import Edition, Observation
from kiosk.edition.placeholders import fact_ids
from kiosk.prepared.views import Block, LanguageView
from kiosk.rendering.compose import compose
from kiosk.rendering.story_rows import official_value, select
from tests.helpers.languages import edition_languages, translations

REQUIRED = (
    "first-days",
    "who-is-who",
    "old-or-new-rules",
    "deadlines",
    "emergency",
    "myths-and-scams",
    "make-application",
    "register-and-lodge",
    "papers-orange-card",
    "responsible-country",
    "free-lawyer",
    "prepare-interview",
    "interview-day",
    "waiting",
    "special-procedures",
    "border-and-detention",
    "later-application",
    "decisions",
    "appeal",
    "positive-decision",
    "keep-your-status",
    "negative-decision",
    "voluntary-return",
    "reception",
    "no-place",
    "house-rules",
    "money-in-the-centre",
    "privacy",
    "health",
    "mental-health",
    "women-and-violence",
    "lgbtqi",
    "trafficking",
    "disability-special-needs",
    "school",
    "alone-under-18",
    "work",
    "language-and-integration",
    "bank",
    "housing-and-cpas",
    "family",
    "stay-and-citizenship",
)
MORE = {"temporary-protection", "getting-around", "religion", "humanitarian-visa"}
LETTERS = (
    "annex-26",
    "annex-26quinquies",
    "annex-26quater",
    "orange-card",
    "interview-invitation",
    "cgrs-refusal",
    "cgrs-inadmissible",
    "order-to-leave",
    "recognition",
    "a-card",
    "house-rules-sanction",
    "summons",
)
BRANCHES = (
    "child-alone",
    "border",
    "later-application",
    "accelerated",
    "inadmissible",
    "cassation",
    "positive",
    "negative",
    "return",
)
CLAIMS = {f"a{n}" for n in range(1, 36)} | {f"b{n}" for n in range(1, 16)}
DAYS = ("days", "calendar-days", "working-days")
SEPARATORS = {"\u066c": ",", "\u066b": "."}
OWN_LETTER = re.compile(r"your own (?:letter|card|note|papers?)|that date counts|date there counts")


@pytest.fixture(scope="module")
def views(bundled: Edition) -> dict[str, LanguageView]:
    """The edition as readers of every language see it."""
    return {language: compose(bundled, language) for language in bundled.languages}


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        cells = [cell for row in block.rows for cell in row.cells]
        yield from (block.text, *block.header, *(run.text for run in (*block.items, *cells)))
        yield from _texts(block.blocks)


def test_it_has_no_fault_and_no_warning_on_its_day(bundled: Edition) -> None:
    assert list(map(str, check(paths.bundled_content(), bundled.info.date))) == []


def test_it_has_the_whole_table_of_contents(bundled: Edition) -> None:
    assert set(bundled.pages) >= {*REQUIRED, *MORE}
    assert set(bundled.letters) >= set(LETTERS)
    assert len(bundled.glossary) >= 94
    assert len(bundled.facts) >= 120


def test_a_page_of_cards_answers_every_claim_once(bundled: Edition) -> None:
    for article in bundled.pages["myths-and-scams"].articles.values():
        text = "\n".join(section.markdown for section in article.sections)
        numbers = re.findall(r"^!!! claim-(?:true|partly|false|unknown) ([ab]\d+) ", text, re.MULTILINE)

        assert sorted(numbers) == sorted(CLAIMS), article.path


@pytest.mark.parametrize("slug", REQUIRED)
def test_a_required_page_is_there_in_every_language(bundled: Edition, slug: str) -> None:
    articles = bundled.pages[slug].articles

    assert set(bundled.languages) <= set(articles)
    assert len({article.front.title for article in articles.values()}) >= len(bundled.languages) - 1


@pytest.mark.parametrize("slug", sorted({*REQUIRED} - {"myths-and-scams"}))
def test_a_required_page_is_long_enough_to_help_and_short_enough_to_read(
    views: dict[str, LanguageView], slug: str
) -> None:
    words = " ".join(_texts(views["en"].pages[slug].article.blocks)).replace("\u00a0", " ").split()

    assert 200 <= len(words) <= 600


@pytest.mark.parametrize("slug", REQUIRED)
def test_a_required_page_names_its_sources_and_people_to_call(views: dict[str, LanguageView], slug: str) -> None:
    page = views["en"].pages[slug]

    assert page.article.sources
    assert page.contacts


def test_the_procedure_has_its_steps_and_branches_in_every_language(bundled: Edition) -> None:
    assert len(bundled.steps) >= 16
    assert set(BRANCHES) <= {key for key, step in bundled.steps.items() if step.info.branch}
    assert all(set(bundled.languages) <= set(step.articles) for step in bundled.steps.values())


def test_a_side_road_leads_back_or_ends(bundled: Edition) -> None:
    for key in BRANCHES:
        roads = bundled.steps[key].info.side_road
        assert {road.kind for road in roads} & {"comes-back", "ends"}, key


def test_a_branch_is_the_target_of_a_side_road(bundled: Edition) -> None:
    targets = {road.target for step in bundled.steps.values() for road in step.info.side_road}

    assert {f"step:{key}" for key in BRANCHES} <= targets


@pytest.mark.parametrize("key", LETTERS)
def test_a_letter_is_there_in_every_language_with_somebody_to_call(bundled: Edition, key: str) -> None:
    letter = bundled.letters[key]

    assert set(bundled.languages) <= set(letter.articles)
    assert letter.info.contacts
    assert letter.info.sources


def test_a_word_of_the_glossary_is_explained_in_every_language(bundled: Edition) -> None:
    for key, term in bundled.glossary.items():
        assert all(term.meaning.get(language) for language in bundled.languages), key
        assert set(bundled.info.official_languages) <= set(term.terms), key


def test_the_procedure_ends_with_the_decision_and_the_appeal(bundled: Edition) -> None:
    rail = [key for key, step in bundled.steps.items() if not step.info.branch]

    assert rail[-2:] == ["decision", "appeal"]


def test_every_page_is_listed_by_a_topic(bundled: Edition) -> None:
    listed = [slug for group in bundled.topics.group for slug in group.pages]

    assert sorted(listed) == sorted(bundled.pages)


def test_no_translation_claims_more_than_a_machine_made_it_until_a_person_looked(
    views: dict[str, LanguageView],
) -> None:
    for language in translations():
        states = {page.article.state for page in views[language].pages.values()}
        assert states <= {"machine", "person", "reviewed"}, language


def test_a_number_of_days_never_stands_without_the_word_that_the_letter_counts(bundled: Edition) -> None:
    for article in (owned["en"] for owned in owners(bundled).values()):
        for section in article.sections:
            if any(bundled.facts[fact].unit in DAYS for fact in fact_ids(section.markdown)):
                assert OWN_LETTER.search(section.markdown), f"{article.path}: {{#{section.id}}}"


@pytest.mark.parametrize("slug", ["negative-decision", "appeal"])
def test_after_a_refusal_the_first_words_are_that_there_may_still_be_time(
    views: dict[str, LanguageView], slug: str
) -> None:
    article = views["en"].pages[slug].article

    assert article.in_short.text.startswith("There may still be time.")


def test_every_legal_page_ends_on_a_day(bundled: Edition) -> None:
    legal = [page.info for page in bundled.pages.values() if page.info.legal]

    assert len(legal) >= 3
    assert all(info.hard_date is not None and info.hard_date > bundled.info.date for info in legal)


# --- the claims of the texts this project was started from

FALSE_WORDS = [
    ("en", ("asylum visa", "beacon of hope", "employer can sponsor")),
    ("fr", ("visa d’asile", "visa d'asile")),
    ("nl", ("asielvisum",)),
    ("ar", ("تأشيرة لجوء", "تأشيرة اللجوء")),
    ("fa", ("ویزای پناهندگی",)),
]


@pytest.mark.parametrize("language", edition_languages())
def test_an_asylum_visa_is_named_only_where_it_is_called_untrue(views: dict[str, LanguageView], language: str) -> None:
    false = dict(FALSE_WORDS).get(language)
    assert false, f"say in FALSE_WORDS how {language} says “asylum visa”"
    view = views[language]
    articles = [page.article for page in view.pages.values()] + [step.article for step in view.steps]
    naming = {
        article.id
        for article in articles
        for text in (article.title, article.summary, article.in_short.text, *_texts(article.blocks))
        if any(words in text.lower() for words in false)
    }

    assert naming == {"myths-and-scams", "humanitarian-visa"}


def test_a_sponsor_is_named_only_to_say_that_none_is_needed(bundled: Edition) -> None:
    for slug, page in bundled.pages.items():
        text = " ".join(section.markdown for section in page.articles["en"].sections).lower()
        if slug not in {"myths-and-scams", "stay-and-citizenship"}:  # the second explains community sponsorship
            assert all(
                "no sponsor" in sentence or "not need a sponsor" in sentence
                for sentence in re.split(r"[.!?]", text)
                if "sponsor" in sentence
            ), slug


def _claims(edition: Edition) -> list[Observation]:
    """The rows of the unsourced table that no official figure bears out."""
    (story,) = (story for story in edition.stories if story.id == "claims")
    official = {row.value for name, rows in edition.observations.items() if name != "claims.csv" for row in rows}
    claimed = [claim for row in story.rows for claim in select(edition, row.claim)]
    return [claim for claim in claimed if claim.value not in official]


def _figures(text: str) -> set[Decimal]:
    """Every number of a text, whatever its separators and digits."""
    text = "".join(str(unicodedata.digit(c)) if c.isdecimal() else SEPARATORS.get(c, c) for c in text)
    found = re.findall(r"\d+(?:[.,\s\u00a0\u202f]\d+)*", text)
    plain = [re.sub(r"[.,\s\u00a0\u202f](?=\d{3}(?:\D|$))", "", number).replace(",", ".") for number in found]
    return {Decimal(number) for number in plain if re.fullmatch(r"\d+(?:\.\d+)?", number)}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _strings(inner)


def test_figures_are_found_however_they_are_written() -> None:
    assert _figures("38,394 or 38.394 or 38\u202f394 or ۳۸٬۳۹۴ or 38394, and 35,4 % or ٣٥٫٤٪") == {
        Decimal(38394),
        Decimal("35.4"),
    }


def test_the_unsourced_table_has_figures_that_differ_from_the_official_ones(bundled: Edition) -> None:
    assert {claim.value for claim in _claims(bundled)} >= {Decimal(38394), Decimal(41620), Decimal("27.1")}


@pytest.mark.parametrize("language", edition_languages())
def test_a_claimed_figure_appears_nowhere_but_in_the_story_about_the_claims(
    bundled: Edition, views: dict[str, LanguageView], language: str
) -> None:
    view = msgspec.to_builtins(views[language])
    stories = {story["id"]: story for story in view["stories"]}
    in_story = {number for text in _strings(stories.pop("claims")["comparison"]) for number in _figures(text)}
    view["stories"] = list(stories.values())
    elsewhere = {number for text in _strings(view) for number in _figures(text)}
    claimed = {claim.value for claim in _claims(bundled)}

    assert claimed <= in_story
    assert claimed & elsewhere == set()


def test_the_claims_are_told_to_have_no_source_beside_official_figures(bundled: Edition) -> None:
    (story,) = (story for story in bundled.stories if story.id == "claims")

    assert story.kind == "comparison"
    assert "no source" in story.title["en"]
    assert {row.source_id for row in bundled.observations["claims.csv"]} == {"seed"}
    assert bundled.sources["seed"].kind == "unsourced"
    for row in story.rows:
        assert any(official_value(bundled, row, claim.period) is not None for claim in select(bundled, row.claim))


def test_nothing_but_the_claims_comes_from_a_text_without_a_source(bundled: Edition) -> None:
    unsourced = {key for key, source in bundled.sources.items() if source.kind == "unsourced"}

    assert unsourced == {"seed"}
    assert not [key for key, fact in bundled.facts.items() if unsourced & set(fact.sources)]
    assert not [slug for slug, page in bundled.pages.items() if unsourced & set(page.info.sources)]


def test_every_story_says_that_it_predicts_nothing(bundled: Edition) -> None:
    for story in bundled.stories:
        assert "predict" in story.caveat["en"], story.id
