"""Markdown becomes blocks of escaped text with four tags of our own; what is not Markdown of ours stays text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.edition.edition import Edition
from kiosk.edition.markdown_limits import limit_problems
from kiosk.languages.bidi import RIGHT_TO_LEFT_MARK, isolate_left_to_right
from kiosk.prepared.views import Block, Run
from kiosk.rendering.doubts import lead_doubts, marked_facts
from kiosk.rendering.markdown import Parser, Renderer
from tests.helpers.editions import BOTH, EditionFolder, write_edition
from tests.helpers.properties import steady

CHANGED = "(May have changed: ask a lawyer)"


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The small edition in English and Arabic."""
    return write_edition(tmp_path_factory.mktemp("rendering")).load()


@pytest.fixture(scope="module")
def english(edition: Edition) -> Renderer:
    """Renders in English."""
    return Renderer(edition, "en")


@pytest.fixture(scope="module")
def arabic(edition: Edition) -> Renderer:
    """Renders in Arabic."""
    return Renderer(edition, "ar")


def _text(renderer: Renderer, markdown: str) -> str:
    """The words of one paragraph, no-break spaces as spaces."""
    (block,) = renderer.blocks(markdown)
    return block.text.replace("\u00a0", " ")


# --- blocks


def test_words_without_markup_need_no_html(english: Renderer) -> None:
    assert list(english.blocks("Just words & <signs>.")) == [Block(kind="paragraph", text="Just words & <signs>.")]


def test_bold_and_emphasis_become_b_and_i(english: Renderer) -> None:
    (block,) = english.blocks("Go **today**, *please*, ***now***.")

    assert block.text == "Go today, please, now."
    assert block.html == "Go <b>today</b>, <i>please</i>, <b><i>now</i></b>."


def test_a_long_address_may_break_behind_its_sign_where_it_is_shown(english: Renderer) -> None:
    (block,) = english.blocks("Write to help@example.be.")

    assert block.text == "Write to help@example.be."
    assert block.html == "Write to help@\u200bexample.be."


def test_a_line_break_in_the_source_is_a_space(english: Renderer) -> None:
    assert _text(english, "one\ntwo") == "one two"


def test_a_list_knows_whether_it_is_numbered(english: Renderer) -> None:
    bullets, numbers = (*english.blocks("- a\n- **b**"), *english.blocks("1. a\n2. b"))

    assert (bullets.kind, bullets.numbers) == ("list", ())
    assert bullets.items == (Run(text="a"), Run(text="b", html="<b>b</b>"))
    assert (numbers.kind, numbers.numbers) == ("list", ("1.", "2."))


def test_the_point_behind_a_number_stands_on_the_side_of_the_entry(arabic: Renderer) -> None:
    (numbers,) = arabic.blocks("1. ا\n2. ب")

    assert all(number.startswith(RIGHT_TO_LEFT_MARK) for number in numbers.numbers)


def test_a_list_with_empty_lines_between_its_entries_stays_one_list(english: Renderer) -> None:
    (block,) = english.blocks("- a\n\n- b\n\n    more of b\n")

    assert [item.text for item in block.items] == ["a", "b more of b"]


def test_the_entries_of_an_inner_list_are_written_once(english: Renderer) -> None:
    (block,) = english.blocks("- a\n    - b\n    - c\n- d")

    assert [item.text for item in block.items] == ["a", "b", "c", "d"]


def test_a_table_gives_its_header_its_rows_and_the_words_of_each_column(english: Renderer) -> None:
    (block,) = english.blocks("| What | Time |\n|---|---|\n| Appeal | {fact:answer-days} |\n| Card | **soon** |")

    assert block.kind == "table"
    assert block.header == ("What", "Time")
    assert [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in block.rows] == [
        ["Appeal", f"30 days {CHANGED}"],
        ["Card", "soon"],
    ]
    assert [words.replace("\u00a0", " ") for words in block.columns] == ["Appeal Card", f"30 days {CHANGED} soon"]


def test_a_smaller_heading_is_a_subheading(english: Renderer) -> None:
    assert list(english.blocks("### Inside")) == [Block(kind="subheading", text="Inside")]


def test_a_rule_across_the_page_is_nothing(english: Renderer) -> None:
    assert [block.text for block in english.blocks("a\n\n---\n\nb")] == ["a", "b"]


def test_an_empty_text_has_no_blocks(english: Renderer) -> None:
    assert list(english.blocks("  \n\n")) == []


def test_a_renderer_does_not_repeat_the_text_before(english: Renderer) -> None:
    list(english.blocks("Words."))

    assert list(english.blocks("")) == []


def test_the_text_of_a_quote_and_of_code_is_kept_as_it_is(english: Renderer) -> None:
    assert [block.text for block in english.blocks("> said\n>\n> - so\n\n    <b> & c\n")] == ["said", "", "<b> & c"]
    assert _text(english, "type `a < b & c`") == "type a < b & c"


@pytest.mark.parametrize("tone", ["today", "good", "careful", "unknown"])
def test_a_call_out_has_its_tone_title_and_blocks(english: Renderer, tone: str) -> None:
    (block,) = english.blocks(f'!!! {tone} "Look at **this**"\n    One.\n\n    - two\n    - three')

    assert (block.kind, block.tone, block.text) == ("callout", tone, "Look at this")
    assert [inner.kind for inner in block.blocks] == ["paragraph", "list"]


def test_a_call_out_without_a_title_has_none_in_arabic_either(arabic: Renderer) -> None:
    (block,) = arabic.blocks("!!! careful\n    انظر في رسالتك.")

    assert (block.tone, block.text) == ("careful", "")


@pytest.mark.parametrize(("language", "label"), [("en", "You came before"), ("ar", "جئت قبل ذلك")])
def test_a_passage_of_old_rules_is_labelled_in_the_language_of_the_reader(
    edition: Edition, language: str, label: str
) -> None:
    (block,) = Renderer(edition, language).blocks("!!! applied-before\n    14")

    assert (block.kind, block.tone, block.text) == ("rules", "applied-before", label)


@pytest.mark.parametrize("tone", ["today", "good", "careful", "unknown"])
def test_a_call_out_without_a_title_leaves_it_to_the_interface(english: Renderer, tone: str) -> None:
    (block,) = english.blocks(f"!!! {tone}\n    One.")

    assert block.text == ""


def test_an_article_is_its_sections_behind_their_headings(edition: Edition, english: Renderer) -> None:
    blocks = english.article(edition.pages["arrival"].articles["en"])

    headings = [(block.id, block.text) for block in blocks if block.kind == "heading"]
    assert headings == [("today", "Today"), ("papers", "Papers")]
    assert blocks[0].kind == "heading"


def test_facts_are_written_into_a_title(english: Renderer) -> None:
    assert english.line("After {fact:law-start}") == "After 12 June 2026"


def test_a_short_text_of_markdown_becomes_one_run(english: Renderer) -> None:
    run = english.run("Call **today**, {fact:answer-days}.", english.doubts())

    assert run.text.replace("\u00a0", " ") == f"Call today, 30 days. {CHANGED}"
    assert run.html.startswith("Call <b>today</b>")


def test_an_empty_short_text_is_an_empty_run(english: Renderer) -> None:
    assert english.run("") == Run(text="")


# --- facts and their marks


def test_what_may_have_changed_says_so_in_text_and_html(english: Renderer) -> None:
    (block,) = english.blocks("You have {fact:answer-days}.")

    assert block.text == "You have 30\u00a0days. (May have changed: ask a lawyer)"
    mark = "\u00a0May\u00a0have\u00a0changed: ask\u00a0a\u00a0lawyer\u00a0"
    assert block.html == f'You have 30\u00a0days. <span class="mark">{mark}</span>'


def test_a_sure_fact_carries_none(english: Renderer) -> None:
    assert _text(english, "{fact:help-phone}, {fact:law-start}.") == "02 793 82 46, 12 June 2026."


@pytest.mark.parametrize("end", [".", "!", "?", "؟"])
def test_a_mark_waits_for_the_end_of_its_sentence(english: Renderer, end: str) -> None:
    assert (
        _text(english, f"You have {{fact:answer-days}} to ask{end} Go.")
        == f"You have 30 days to ask{end} {CHANGED} Go."
    )


def test_a_mark_waits_behind_bold_words_too(english: Renderer) -> None:
    assert _text(english, "**{fact:answer-days}** to **ask**. Go.") == f"30 days to ask. {CHANGED} Go."


def test_a_section_has_one_mark(english: Renderer) -> None:
    blocks = list(english.blocks("Wait {fact:waiting-weeks}.\n\n- {fact:answer-days}\n- {fact:answer-days}"))

    assert " ".join(_said(blocks)).count(CHANGED) == 1


def test_the_next_section_is_marked_anew(english: Renderer) -> None:
    assert all(CHANGED in _text(english, "You have {fact:answer-days}.") for _ in range(2))


def test_a_passage_that_may_be_hidden_takes_no_mark_from_the_rest(english: Renderer) -> None:
    blocks = english.blocks("!!! applied-since\n    You have {fact:answer-days}.\n\nThen {fact:answer-days}.")

    assert [words.count(CHANGED) for words in _said(list(blocks)) if "30" in words] == [1, 1]


def test_a_rule_to_ask_about_is_told_at_the_end_of_the_section(english: Renderer) -> None:
    words, ask = english.blocks("It is no passport. {rule:card-is-no-passport} Keep it.")

    assert words.text == "It is no passport. Keep it."
    assert (ask.kind, ask.text) == ("ask", "Ask first: one source.")


def test_a_changed_rule_stands_behind_its_sentence(small: EditionFolder) -> None:
    small.replace("facts.toml", 'one-source = "Only', 'rule-changed = "Only')
    renderer = Renderer(small.load(), "en")

    text = _text(renderer, "It is no passport. {rule:card-is-no-passport} Keep it.")

    assert text == f"It is no passport. {CHANGED} Keep it."


@pytest.mark.parametrize("name", ["| {fact:answer-days} | B |\n|---|---|\n| c | d |", "### {fact:answer-days}"])
def test_a_name_carries_no_mark(english: Renderer, name: str) -> None:
    (block, *_) = english.blocks(name)

    assert CHANGED not in " ".join((block.text, *block.header))


def test_the_marks_are_known_without_rendering(bundled: Edition) -> None:
    renderer = Renderer(bundled, "en")
    for owner in bundled.owners:
        article = owner.articles["en"]
        lead = renderer.run(article.front.in_short, lead_doubts(bundled, article))
        drawn = " ".join([lead.text, *_said(list(renderer.article(article)))]).count(CHANGED)
        assert drawn == len(marked_facts(bundled, article)), owner.folder


def _said(blocks: list[Block]) -> list[str]:
    """All words of blocks, those inside boxes too."""
    found: list[str] = []
    for block in blocks:
        cells = [cell.text for row in block.rows for cell in row.cells]
        found += [block.text, *(item.text for item in block.items), *cells, *_said(list(block.blocks))]
    return found


# --- links


@pytest.mark.parametrize("target", ["page:court", "page:court#time", "step:ask#do", "figures:visitors"])
def test_a_link_inside_the_edition_stands_below_its_paragraph(english: Renderer, target: str) -> None:
    words, link = english.blocks(f"See [the **other** page]({target}).")

    assert (words.html, words.text) == ("See the <b>other</b> page.", "See the other page.")
    assert (link.kind, link.id, link.text) == ("link", target, "the other page")


@pytest.mark.parametrize("text", ["- [a](page:court)\n- [b](page:court)", "| A |\n|---|\n| [a](page:court) |"])
def test_the_links_of_a_list_or_a_table_stand_below_it_each_once(english: Renderer, text: str) -> None:
    drawn, link = english.blocks(text)

    assert (drawn.kind in {"list", "table"}, link.kind, link.id) == (True, "link", "page:court")


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "http://example.org",
        "https://example.org/page:court",
        "//example.org",
        "file:///etc/passwd",
        "data:text/html,x",
        "qrc:/x.qml",
        "mailto:a@example.org",
        "page:court?x=1",
        "page:COURT",
        "page:",
        "page:court#",
        "Page:court",
        "page:../court",
        "page&#58;court",
        "",
    ],
)
def test_any_other_link_is_its_words_alone(english: Renderer, target: str) -> None:
    (block,) = english.blocks(f"See [this]({target}) now.")

    assert "<a" not in block.html
    assert block.text.startswith("See this")


def test_the_title_of_a_link_is_left_out(english: Renderer) -> None:
    words, link = english.blocks('See [this](page:court "x\\" onclick=\\"y").')

    assert (words.html, words.text, link.id) == ("", "See this.", "page:court")


# --- what stays text


@pytest.mark.parametrize(
    "words",
    [
        "<b>bold</b> <script>alert(1)</script>",
        '<a href="page:court">x</a>',
        '<img src="http://example.org/x.png">',
        "<!-- hidden --> <?php ?> <![CDATA[x]]>",
        "&lt;b&gt; &amp; &nbsp; &#60;b&#62; &#x3c;",
        "![a picture](http://example.org/x.png)",
        "![a picture][one]",
        "<http://example.org> <me@example.org>",
        "[words][one] and [one]",
        "klzzwxh:0001 wzxhzdk:0",
        "a_b_c 2*3*4x",
    ],
)
def test_html_entities_images_and_references_stay_the_text_they_are(english: Renderer, words: str) -> None:
    (block,) = english.blocks(f"See {words} here.")

    assert block.text in {f"See {words} here.", f"See {words.replace('2*3*4x', '234x')} here."}
    assert "<" not in re.sub(r"</?[bi]>", "", block.html)


def test_a_block_of_html_stays_text(english: Renderer) -> None:
    texts = [block.text for block in english.blocks("<div>\nx\n</div>\n\n<table><tr><td>y</td></tr></table>")]

    assert texts == ["<div> x </div>", "<table><tr><td>y</td></tr></table>"]


def test_a_definition_of_a_reference_stays_text(english: Renderer) -> None:
    assert _text(english, "[one]: http://example.org") == "[one]: http://example.org"


def test_an_escaped_sign_is_that_sign(english: Renderer) -> None:
    assert _text(english, r"a\*b \[x\] \_ \# \\") == r"a*b [x] _ # " + "\\"


# --- right to left

LRI, PDI, NBSP = "\u2066", "\u2069", "\u00a0"


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("من 09:00–13:00 فقط", f"من {LRI}09:00–13:00{PDI} فقط"),
        ("الملحق annex 26 هنا", f"الملحق {LRI}annex{NBSP}26{PDI} هنا"),
        ("اتصل 02 793 82 46.", f"اتصل {LRI}02{NBSP}793{NBSP}82{NBSP}46{PDI}."),
        ("اتصل +32 2 793.", f"اتصل {LRI}+32{NBSP}2{NBSP}793{PDI}."),
        ("(CGVS / CGRA)", f"({LRI}CGVS{NBSP}/{NBSP}CGRA{PDI})"),
        ("نسبة 43.5% هنا", f"نسبة {LRI}43.5%{PDI} هنا"),
        ("في 30 يومًا", "في 30 يومًا"),
        ("عام 2026", "عام 2026"),
        ("كلمات فقط.", "كلمات فقط."),
    ],
)
def test_latin_words_times_and_phones_are_isolated_in_arabic(text: str, isolated: str) -> None:
    assert isolate_left_to_right(text) == isolated


def test_a_long_latin_name_may_still_break_over_two_lines() -> None:
    name = "Conseil du contentieux des étrangers"

    assert isolate_left_to_right(name) == f"{LRI}{name}{PDI}"


def test_arabic_blocks_carry_isolates_and_english_ones_do_not(arabic: Renderer, english: Renderer) -> None:
    assert LRI in _text(arabic, "اتصل {fact:help-phone}.")
    assert LRI not in _text(english, "Call {fact:help-phone}.")


@steady
@given(st.text(alphabet="aZ09é +:–-.,%/ اب\u00a0()\n"))
def test_isolates_are_balanced_never_nested_and_change_nothing_else(text: str) -> None:
    isolated = isolate_left_to_right(text)

    assert re.fullmatch(rf"(?:[^{LRI}{PDI}]|{LRI}[^{LRI}{PDI}]+{PDI})*", isolated)
    assert re.sub(f"[{LRI}{PDI}]", "", isolated).replace(NBSP, " ") == text.replace(NBSP, " ")


# --- whatever is written


class _Tags(HTMLParser):
    """Collects the tags, attributes and text of what was rendered."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(attrs)))
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


OUR_LINK = re.compile(r"(?:page|step|figures):[a-z0-9-]+(?:#[a-z0-9-]+)?")
SIGNS = [
    "**", "*", "_", "__", "`", "``", "[", "]", "](", "(", ")", "![", "<", ">", "<b>", "</b>", "<a href=", "&", "&amp;",
    "&#60;", "\\", "|", "\n", "\n\n", "    ", "- ", "1. ", "> ", "# ", "---", "!!! good", '!!! today "', '"', "'", "{",
    "}", "{fact:answer-days}", "{fact:answer-days|bare}", "{rule:card-is-no-passport}", "page:court", "page:court#time",
    "javascript:alert(1)", "http://x", "[1]: http://x", "\u00a0", "كلمة", "CGRA 26", "09:00–13:00", "klzzwxh:0000",
    "amp", "=", ": ", "\t", "\x02", "\x03", "word", "é", "!", "?", ".", " ",
]  # fmt: skip


def _runs(blocks: list[Block]) -> list[tuple[str, str]]:
    runs = [(block.text, block.html) for block in blocks]
    for block in blocks:
        runs += [(run.text, run.html) for runs in (block.items, *(row.cells for row in block.rows)) for run in runs]
        runs += _runs(list(block.blocks))
    return runs


@pytest.mark.parametrize("language", BOTH)
@steady
@given(parts=st.lists(st.sampled_from(SIGNS) | st.text(max_size=6), max_size=40))
@example(parts=["`a & <b>`"])
@example(parts=["[", "x", "](", "page:court", '"><script>', ")"])
@example(parts=["@"])
@example(parts=["- a\n", "    - b\n", "> c\n"])
def test_whatever_is_written_only_our_tags_come_out(edition: Edition, language: str, parts: list[str]) -> None:
    text = "".join(parts)
    assume(not limit_problems(text.split("\n")))

    blocks = list(Renderer(edition, language, Parser()).blocks(text))

    for words, rich in _runs(blocks):
        assert not set("\x02\x03") & set(words + rich)
        tags = _Tags()
        tags.feed(rich)
        tags.close()
        assert tags.open == []
        for tag, attributes in tags.tags:
            names = dict(attributes)
            assert tag in {"b", "i", "a", "span"}
            assert names == {
                "a": {"href": names.get("href")},
                "span": {"class": "mark"},
            }.get(tag, {})
            assert tag != "a" or OUR_LINK.fullmatch(names["href"] or "")
        if rich and "mark" not in rich:
            assert tags.text.removeprefix(RIGHT_TO_LEFT_MARK).replace("@\u200b", "@").strip() == words.replace(
                "@\u200b", "@"
            )
