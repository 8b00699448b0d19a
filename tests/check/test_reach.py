"""The rule of three touches, in editions where something is hidden too deep."""

from __future__ import annotations

from kiosk.check.reach import everything_is_near
from tests.helpers.editions import EditionFolder


def _far(edition: EditionFolder) -> dict[str, str]:
    """Place → how far away it is told to be."""
    messages = [fault.message for fault in everything_is_near(edition.load())]
    return {message.split()[0]: message.split(" from the home")[0].partition(" ")[2] for message in messages}


def _add_page(edition: EditionFolder, slug: str, related: str) -> None:
    """A page that no topic lists, beside another one."""
    toml = edition.text("pages/arrival/page.toml").replace('related = ["court"]', f'related = ["{related}"]')
    edition.write(f"pages/{slug}/page.toml", toml)
    edition.write(
        f"pages/{slug}/en.md", '+++\ntitle = "T"\nsummary = "S"\nin_short = "I"\ntranslation = "original"\n+++\n'
    )


def _hide_court(edition: EditionFolder) -> None:
    """The court page is listed nowhere and linked from nowhere."""
    edition.write("topics.toml", edition.text("topics.toml").replace('"court"', ""))
    edition.replace("topics.toml", "letters = true", "")
    edition.replace("pages/arrival/page.toml", '["court"]', "[]")
    edition.replace("pages/arrival/en.md", "[about the court](page:court#time)", "about the court")
    edition.replace("procedure/graph.toml", '"page:court"', '"page:arrival"')


def test_what_topics_and_letters_list_is_near(english: EditionFolder) -> None:
    assert _far(english) == {}


def test_a_page_beside_a_listed_one_is_three_touches_away_and_near(english: EditionFolder) -> None:
    english.replace("pages/court/page.toml", 'related = ["arrival"]', 'related = ["third"]')
    _add_page(english, "third", "arrival")

    assert _far(english) == {}


def test_a_page_beside_that_one_is_too_far(english: EditionFolder) -> None:
    english.replace("pages/court/page.toml", 'related = ["arrival"]', 'related = ["third"]')
    _add_page(english, "third", "fourth")
    _add_page(english, "fourth", "arrival")

    assert _far(english) == {"page:fourth": "is 4 touches away"}


def test_a_page_that_nothing_leads_to_cannot_be_reached(english: EditionFolder) -> None:
    _add_page(english, "lonely", "court")

    assert _far(english) == {"page:lonely": "cannot be reached"}


def test_a_letter_is_reached_by_the_life_event_of_letters_alone_when_nothing_links_to_it(
    english: EditionFolder,
) -> None:
    english.replace("topics.toml", "letters = true", "")

    assert _far(english) == {"letter:refusal": "cannot be reached"}


def test_a_letter_that_a_page_links_to_is_near(english: EditionFolder) -> None:
    english.replace("topics.toml", "letters = true", "")
    english.append("pages/court/en.md", "\nSee [the refusal](letter:refusal).\n")

    assert _far(english) == {}


def test_a_page_may_be_reached_through_a_letter(english: EditionFolder) -> None:
    _hide_court(english)
    english.append("pages/arrival/en.md", "\nSee [the refusal](letter:refusal).\n")

    assert _far(english) == {"page:court": "is 4 touches away"}


def test_a_page_may_be_reached_through_a_step_and_its_side_road(english: EditionFolder) -> None:
    _hide_court(english)
    assert _far(english) == {"page:court": "cannot be reached", "letter:refusal": "cannot be reached"}

    english.replace("procedure/graph.toml", '"page:arrival"', '"page:court"')
    assert _far(english) == {"letter:refusal": "cannot be reached"}


def test_only_the_original_is_asked_for_links(small: EditionFolder) -> None:
    small.replace("topics.toml", "letters = true", "")
    small.append("pages/court/ar.md", "\n[رفض](letter:refusal)\n")

    assert _far(small) == {"letter:refusal": "cannot be reached"}


def test_links_in_the_short_answer_lead_on_too(english: EditionFolder) -> None:
    english.replace("topics.toml", "letters = true", "")
    english.replace("pages/court/en.md", "Look in your own letter.", "Look in [your own letter](letter:refusal).")

    assert _far(english) == {}
