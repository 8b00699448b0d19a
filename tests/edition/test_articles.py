"""An article file: front matter, then named sections, each knowing its lines."""

from __future__ import annotations

from kiosk.edition.article import parse_article
from kiosk.edition.faults import Faults
from kiosk.edition.records.articles import Article

FRONT = '+++\ntitle = "A"\nsummary = "B"\nin_short = "C"\ntranslation = "original"\n+++\n'


def _parse(text: str) -> tuple[Article | None, list[tuple[int, str]]]:
    faults = Faults()
    article = parse_article("pages/a/en.md", "en", text, faults)
    return article, [(fault.line, fault.code) for fault in faults]


def test_sections_have_their_name_title_text_and_lines() -> None:
    article, faults = _parse(FRONT + "\n## One {#one}\n\nWords.\n\n## Two words  {#two-2}\nMore.")

    assert faults == []
    assert article is not None
    one, two = article.sections
    assert (one.id, one.title, one.title_line, one.line, one.markdown) == ("one", "One", 8, 9, "\nWords.\n")
    assert (two.id, two.title, two.title_line, two.line, two.markdown) == ("two-2", "Two words", 12, 13, "More.")


def test_a_smaller_heading_stays_in_its_section() -> None:
    article, faults = _parse(FRONT + "## One {#one}\n### Inside\nWords.")

    assert faults == []
    assert article is not None
    assert [section.id for section in article.sections] == ["one"]
    assert "### Inside" in article.sections[0].markdown


def test_an_article_may_end_after_its_front_matter() -> None:
    article, faults = _parse(FRONT)

    assert (article is not None and article.sections, faults) == ((), [])


def test_spaces_behind_a_fence_do_no_harm() -> None:
    article, faults = _parse(FRONT.replace("+++\n", "+++  \n") + "## One {#one}\n")

    assert (article is not None, faults) == (True, [])


def test_a_fence_that_is_never_closed_is_a_fault() -> None:
    assert _parse(FRONT.rstrip("+\n")) == (None, [(1, "no-front-matter")])


def test_an_empty_file_is_a_fault() -> None:
    assert _parse("") == (None, [(1, "no-front-matter")])


def test_a_fault_of_the_front_matter_counts_from_the_first_line_of_the_file() -> None:
    assert _parse(FRONT.replace('"B"', "B")) == (None, [(3, "bad-toml")])


def test_every_fault_of_an_article_is_told_not_only_the_first() -> None:
    _, faults = _parse(FRONT.replace('"B"', "B") + "stray\n## No name\n## Ok {#ok}\n" + "[" * 201)

    assert sorted(faults) == [
        (3, "bad-toml"),
        (7, "text-outside-section"),
        (8, "section-without-id"),
        (10, "too-many-signs"),
    ]


def test_a_text_over_the_limits_becomes_no_article() -> None:
    article, faults = _parse(FRONT + "## One {#one}\n" + "[" * 201)

    assert (article, faults) == (None, [(8, "too-many-signs")])


def test_an_answer_over_the_limits_becomes_no_article_because_it_is_markdown_too() -> None:
    article, faults = _parse(FRONT.replace('"C"', f'"{"[" * 201}"'))

    assert (article, faults) == (None, [(4, "too-many-signs")])
