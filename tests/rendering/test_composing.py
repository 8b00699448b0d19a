"""What readers of one language see: the words of the next best language when there is no translation, dates, marks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kiosk.edition.edition import Edition
from kiosk.prepared.views import Block, LanguageView
from kiosk.rendering.compose import compose, compose_contents
from kiosk.search.documents import pieces
from tests.helpers.editions import BOTH, EditionFolder, write_edition


def _view(edition: EditionFolder, language: str = "en") -> LanguageView:
    return compose(edition.load(), language)


def test_the_contents_name_the_edition_and_its_languages(small: EditionFolder) -> None:
    contents = compose_contents(small.load())

    assert (contents.id, contents.number, contents.date) == ("small", 1, "2026-11-21")
    assert [(one.code, one.name, one.direction) for one in contents.languages] == [
        ("en", "English", "ltr"),
        ("ar", "العربية", "rtl"),
    ]


def test_a_view_has_its_language_direction_number_and_date(small: EditionFolder) -> None:
    view = _view(small, "ar")

    assert (view.language, view.direction, view.number) == ("ar", "rtl", 1)
    assert view.date_words == "٢١ نوفمبر (تشرين الثاني) ٢٠٢٦"


def test_every_page_step_letter_word_story_contact_and_source_is_there(small: EditionFolder) -> None:
    view = _view(small)

    assert set(view.pages) == {"arrival", "court"}
    assert [step.article.id for step in view.steps] == ["ask"]
    assert [story.id for story in view.stories] == ["visitors", "share", "claims"]
    assert set(view.contacts) == {"helper"}
    assert set(view.sources) == {"office-page", "leaflet", "yearbook"}
    assert [group.title for group in view.groups] == ["Start here", "The answer"]
    assert [event.title for event in view.life_events] == ["I got a letter", "I just arrived"]
    assert [letter.article.id for letter in view.letters] == ["refusal"]
    assert [term.id for term in view.terms] == ["court"]


# --- the language of the words


def test_an_article_is_in_the_language_of_the_reader(small: EditionFolder) -> None:
    article = _view(small, "ar").pages["arrival"].article

    assert (article.language, article.title, article.state) == ("ar", "أيامك الأولى", "machine")


def test_without_a_translation_the_first_language_of_the_chain_that_has_one_is_shown(tmp_path: Path) -> None:
    edition = write_edition(tmp_path, (*BOTH, "fr"))  # fr falls back to ar, then to en
    edition.remove("pages/court/ar.md")
    view = _view(edition, "fr")

    assert view.pages["arrival"].article.language == "ar"
    assert view.pages["court"].article.language == "en"
    assert view.pages["court"].article.state == "original"


def test_a_chain_that_leads_nowhere_ends_in_the_language_of_the_original(tmp_path: Path) -> None:
    edition = write_edition(tmp_path, (*BOTH, "fr"))
    edition.replace("edition.toml", 'fallback = ["ar", "en"]', "fallback = []")

    assert _view(edition, "fr").pages["court"].article.language == "en"


def test_words_of_another_language_are_rendered_for_that_language(tmp_path: Path) -> None:
    edition = write_edition(tmp_path, (*BOTH, "fr"))
    view = _view(edition, "fr")

    paragraph = next(block for block in view.pages["arrival"].article.blocks if block.kind == "paragraph")
    assert "أسبوعان" in paragraph.text


def test_short_words_and_contacts_stay_in_the_language_of_the_reader(tmp_path: Path) -> None:
    view = _view(write_edition(tmp_path, (*BOTH, "fr")), "fr")

    assert view.groups[0].title == "Commencez ici"
    assert view.contacts["helper"].name == "Une aide"
    assert view.contacts["helper"].note.html == "Appelez <b>aujourd’hui</b>."


def test_an_outdated_translation_says_so(small: EditionFolder) -> None:
    small.replace("pages/arrival/en.md", "Tell the office", "Tell an office")

    assert _view(small, "ar").pages["arrival"].article.state == "outdated"


# --- dates


def test_a_page_was_checked_when_the_oldest_of_its_facts_was(small: EditionFolder) -> None:
    article = _view(small).pages["arrival"].article

    assert article.checked_on == "2026-11-10"  # of waiting-weeks; the page says 20 November
    assert article.checked_words == "10 November 2026"


def test_a_page_without_older_facts_was_checked_when_it_says(small: EditionFolder) -> None:
    assert _view(small).pages["court"].article.checked_on == "2026-11-15"


def test_a_page_is_to_be_reviewed_when_the_first_of_its_parts_is(small: EditionFolder) -> None:
    view = _view(small)

    assert view.pages["arrival"].article.review_by == "2027-01-31"
    assert view.pages["court"].article.review_by == "2027-02-21"


def test_the_dates_are_the_same_in_every_language(small: EditionFolder) -> None:
    small.replace("pages/court/en.md", "See [the step]", "{rule:card-is-no-passport} See [the step]")
    dates = [
        (view.pages["court"].article.checked_on, view.pages["court"].article.review_by)
        for view in (_view(small), _view(small, "ar"))
    ]

    assert dates[0] == dates[1]


def test_a_legal_page_has_its_hard_date_and_another_none(small: EditionFolder) -> None:
    view = _view(small)

    assert view.pages["court"].hard_date == "2027-12-31"
    assert view.pages["arrival"].hard_date == ""


# --- marks and sources


def test_the_head_of_a_text_names_its_uncertain_limits_and_nothing_else(small: EditionFolder) -> None:
    view = _view(small)

    assert view.pages["court"].article.limits == "the time to answer"
    assert view.pages["arrival"].article.limits == ""  # a changed rule is marked where it stands
    assert view.steps[0].article.limits == ""


def test_a_limit_of_the_short_answer_is_named_and_not_marked(small: EditionFolder) -> None:
    small.replace("procedure/ask/en.md", "You say that you need help.", "You have {fact:answer-days}.")

    article = _view(small).steps[0].article

    assert article.limits == "the time to answer"
    assert article.in_short.text == "You have 30\u00a0days."


def test_what_a_section_says_again_is_marked_there(small: EditionFolder) -> None:
    small.replace("pages/arrival/en.md", "Ask for help today.", "You wait for {fact:waiting-weeks}.")
    small.replace("procedure/ask/en.md", "You say that you need help.", "You wait for {fact:waiting-weeks}.")
    view = _view(small)

    assert "(May" not in view.pages["arrival"].article.in_short.text
    assert view.steps[0].article.in_short.text.endswith("weeks. (May have changed: ask a lawyer)")


def test_older_pages_that_agree_are_told_at_the_foot_with_both_days(small: EditionFolder) -> None:
    assert not _view(small).pages["arrival"].article.older
    small.replace("facts.toml", "rule-changed =", "older-page =")

    article = _view(small).pages["arrival"].article

    assert article.older
    assert (article.checked_words, article.review_words) == ("10 November 2026", "31 January 2027")
    assert "(May" not in " ".join(_texts(article.blocks))


def test_a_page_names_its_own_sources_and_those_of_its_facts_once(small: EditionFolder) -> None:
    view = _view(small)

    assert view.pages["arrival"].article.sources == ("office-page", "leaflet")
    assert view.pages["court"].article.sources == ("leaflet", "office-page")


@pytest.mark.parametrize(("doubt", "untried"), [("not-tried", True), ("older-page", False)])
def test_a_contact_is_untried_when_its_phone_is(small: EditionFolder, doubt: str, untried: bool) -> None:
    small.replace("facts.toml", 'unit = "phone"', f'unit = "phone"\ndoubts = {{ {doubt} = "Of 2020." }}')

    contact = _view(small).contacts["helper"]

    assert (contact.phone, contact.hours, contact.address) == ("02\u00a0793\u00a082\u00a046", "09:00–13:00", "")
    assert contact.untried is untried


# --- links and words to find


def test_related_pages_are_those_the_editor_names(small: EditionFolder) -> None:
    related = _view(small).pages["court"].related

    assert [(link.kind, link.id) for link in related] == [("page", "arrival")]


def test_what_a_text_links_to_stands_below_its_paragraph_under_its_own_title(small: EditionFolder) -> None:
    blocks = _view(small).pages["court"].article.blocks
    paragraph = next(place for place, block in enumerate(blocks) if "the step" in block.text)

    step, story = blocks[paragraph + 1 : paragraph + 3]

    assert (step.kind, step.id, step.text) == ("link", "step:ask#do", "1. Asking · What you must do")
    assert (story.kind, story.id, story.text) == ("link", "figures:visitors", _view(small).stories[0].title)


def test_a_link_in_a_box_stands_in_the_box(small: EditionFolder) -> None:
    small.append("pages/court/en.md", '\n!!! good "Look"\n    See [this](page:arrival).\n')

    box = _view(small).pages["court"].article.blocks[-1]

    assert [(block.kind, block.id) for block in box.blocks] == [("paragraph", ""), ("link", "page:arrival")]


def test_a_page_has_its_own_pictogram_or_that_of_its_topic(small: EditionFolder) -> None:
    small.replace("pages/court/page.toml", 'topic = "answer"', 'topic = "answer"\nicon = "gavel"')

    pages = _view(small).pages

    topics = {group.id: group.pictogram for group in _view(small).groups}
    assert (pages["court"].pictogram, pages["arrival"].pictogram) == ("gavel", topics[pages["arrival"].topic])


def test_the_number_of_the_short_answer_is_marked_in_its_sentence(small: EditionFolder) -> None:
    in_short = _view(small).pages["court"].article.in_short

    assert in_short.html.startswith('You have <span class="number">30\u00a0days</span>.')
    assert in_short.text.startswith("You have 30\u00a0days.")


def test_a_step_has_its_number_office_page_and_side_roads(small: EditionFolder) -> None:
    (step,) = _view(small).steps

    assert (step.number, step.number_text, step.who, step.page) == (1, "1", "The office", "arrival")
    assert [(road.kind, road.target, road.words) for road in step.roads] == [("ends", "page:court", "They say no")]


def test_a_term_has_its_words_in_every_language_and_what_people_type(small: EditionFolder) -> None:
    (term,) = _view(small).terms

    assert (term.pages, term.steps) == (("court",), ("ask",))
    assert term.words == ("council for litigation", "raad", "المجلس", "tribunaal")


def test_nothing_of_an_article_is_lost_on_the_way_to_the_search(small: EditionFolder) -> None:
    article = _view(small).pages["arrival"].article
    passages = " ".join(piece.text for piece in pieces(article))

    for words in (
        "Ask for help today",
        "What to do now",
        "Tell the office",
        "Open every letter",
        "The card",
        "last day",
    ):
        assert words in passages
    assert {piece.section for piece in pieces(article)} == {"", "today", "papers"}


def test_the_search_does_not_find_the_words_of_marks(small: EditionFolder) -> None:
    article = _view(small).pages["arrival"].article
    shown, searched = " ".join(_texts(article.blocks)), " ".join(piece.text for piece in pieces(article))

    assert "(May have changed: ask a lawyer)" in shown
    assert "Ask first" in shown
    assert not [words for words in ("lawyer", "Ask first") if words in searched]


def test_no_placeholder_of_the_bundled_edition_is_left_on_any_page(bundled: Edition) -> None:
    for language in bundled.languages:
        view = compose(bundled, language)
        articles = [page.article for page in view.pages.values()] + [step.article for step in view.steps]
        for article in articles:
            for text in (article.title, article.summary, article.in_short.text, *_texts(article.blocks)):
                assert "{" not in text, f"{article.id} in {language}: {text}"


def _texts(blocks: tuple[Block, ...]) -> list[str]:
    found = []
    for block in blocks:
        cells = [cell for row in block.rows for cell in row.cells]
        found += [block.text, *block.header, *(run.text for run in (*block.items, *cells)), *_texts(block.blocks)]
    return found


def test_a_deadline_has_the_values_of_its_facts_and_the_holidays_stand_beside(small: EditionFolder) -> None:
    edition = small.load()
    reply, court = compose(edition, "ar").deadlines
    assert [(limit.value, limit.unit, limit.sure) for limit in reply.limits] == [(5, "days", True)]
    assert (reply.title, reply.floor, reply.after_event) == ("رسالة فيها أسئلة", None, True)
    assert reply.sources == ("leaflet", "office-page")
    assert court.floor
    assert (court.floor.value, court.floor.words, court.limits) == (30, "٣٠\u00a0يومًا", ())
    assert (court.asks_held, court.after_event) == (True, False)
    assert dt.date(2026, 12, 25) in compose_contents(edition).holidays


def test_the_words_beside_a_number_stand_under_the_name_of_their_language(small: EditionFolder) -> None:
    small.replace("edition.toml", "official_languages", 'time_words = { nl = ["binnen … dagen"] }\nofficial_languages')
    assert compose_contents(small.load()).time_words == {"Nederlands": ("binnen … dagen",)}
