"""What a visitor does, done with touches and keys on the real window."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQuick import QQuickItem

from kiosk.commands.window import fill_screens
from kiosk.prepared.store import PreparedEdition
from kiosk.settings import Settings
from kiosk.tour.driver import Driver

from .conftest import Open, part, shown_texts, wait_for_answer


def _screen(kiosk: Driver) -> object:
    return kiosk.router.property("screen")


def _source(item: QQuickItem) -> str:
    source = item.property("source")
    return source.toString() if isinstance(source, QUrl) else ""


@pytest.mark.quick
def test_a_visit_of_an_edition_that_is_soon_prepared(open_kiosk: Open, small_edition: PreparedEdition) -> None:
    """From rest to a page by its topic, back, to the numbers of danger, and to the end."""
    kiosk = open_kiosk(of=small_edition)
    kiosk.touch("language.en")
    kiosk.touch("topic.answer")
    kiosk.touch("page.court")
    assert _screen(kiosk) == "PageScreen"
    kiosk.touch("bar.back")
    assert _screen(kiosk) == "TopicScreen"
    kiosk.touch("bar.help")
    assert _screen(kiosk) == "HelpScreen"
    kiosk.touch("bar.finish")
    assert _screen(kiosk) == "RestScreen"


def test_a_visitor_chooses_arabic_and_the_screen_turns_round(kiosk: Driver) -> None:
    kiosk.touch("language.ar")
    assert _screen(kiosk) == "HomeScreen"
    assert kiosk.interface.application.layoutDirection() == Qt.LayoutDirection.RightToLeft
    home, finish = kiosk.item("bar.home"), kiosk.item("bar.finish")
    assert kiosk.centre(home).x() > kiosk.centre(finish).x()


def test_a_visitor_finds_a_page_by_topic_and_comes_back(visit: Driver) -> None:
    visit.touch("topic.decision")
    visit.touch("page.appeal")
    assert "Appeal: ask the court to look again" in shown_texts(visit)
    visit.touch("bar.back")
    assert _screen(visit) == "TopicScreen"


def test_a_visitor_is_told_who_made_the_words_of_the_glossary_and_of_the_buttons(kiosk: Driver) -> None:
    kiosk.touch("language.fr")
    kiosk.touch("home.words")
    assert kiosk.item("words.trust").property("text") == "Traduit par une machine, pas relu par une personne"
    kiosk.touch("bar.home")
    kiosk.touch("home.about")
    assert kiosk.item("about.trust").property("text") == "Traduit par une machine, pas relu par une personne"


def test_english_words_need_no_translator(visit: Driver) -> None:
    visit.touch("home.words")
    assert visit.find("words.trust") is None
    visit.touch("bar.home")
    visit.touch("home.about")
    assert visit.find("about.trust") is None


def test_a_visitor_finds_a_page_by_what_happened_to_them(visit: Driver) -> None:
    visit.touch("event.letter")
    visit.touch("page.negative-decision")
    assert "There may still be time" in shown_texts(visit)


def test_a_visitor_types_on_the_screen_and_opens_the_first_result(visit: Driver) -> None:
    visit.touch("home.search")
    for letter in "lawyer":
        visit.touch(f"key.{letter}")
    wait_for_answer(visit)
    visit.touch("hit.0")
    assert _screen(visit) == "PageScreen"
    assert part(visit, "page").property("title") == "Your free lawyer and interpreter"


def test_back_leads_to_the_same_results_at_the_same_line(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("lawyer")
    wait_for_answer(visit)
    visit.touch("key.close")
    unscrolled = visit.centre(visit.item("hit.0")).y()
    visit.scroll_to("hit.9")
    visit.touch("hit.9")
    assert _screen(visit) != "SearchScreen"
    visit.touch("bar.back")
    visit.settle()
    assert _screen(visit) == "SearchScreen"
    assert part(visit, "search").property("query") == "lawyer"
    assert visit.centre(visit.item("hit.0")).y() < unscrolled - 100
    assert 0 < visit.centre(visit.item("hit.9")).y() < visit.window.height()


def test_a_new_visit_begins_at_the_top(visit: Driver) -> None:
    visit.touch("event.letter")
    visit.touch("sender.any")
    top = visit.centre(visit.item("letter.annex-26")).y()
    visit.scroll_to("letter.age-decision")
    assert visit.centre(visit.item("letter.annex-26")).y() < top
    visit.touch("bar.finish")
    visit.touch("language.en")
    visit.touch("event.letter")
    visit.touch("sender.any")
    visit.settle()
    assert visit.centre(visit.item("letter.annex-26")).y() == top


def test_a_misspelt_word_is_told_and_may_be_searched_as_typed(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("docter")
    visit.wait_for("results", lambda: visit.find("search.instead") is not None)
    assert visit.item("search.instead").property("text") == "Showing results for “doctor” instead of “docter”."
    visit.touch("search.literal")
    wait_for_answer(visit)
    assert part(visit, "search").property("suggestion") == ""
    assert visit.find("search.instead") is None
    visit.touch("search.literal")
    wait_for_answer(visit)
    assert part(visit, "search").property("suggestion") == "doctor"


@pytest.mark.parametrize(("typed", "label"), [("lawyer", "search.count"), ("xqzwvkj", "search.nothing")])
def test_how_much_was_found_is_announced_when_typing_pauses(visit: Driver, typed: str, label: str) -> None:
    visit.touch("home.search")
    visit.type(typed)
    visit.wait_for("the announcement", lambda: bool(visit.item(label).property("announced")))
    assert visit.item(label).property("announced") == visit.item(label).property("text")


def test_a_number_that_nothing_has_is_told(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("annex 62")
    visit.wait_for("what is missing", lambda: visit.find("search.missing.0") is not None)
    assert visit.item("search.missing.0").property("text") == "No text here has “annex 62”."


def test_the_results_behind_the_first_are_counted_and_shown(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("lawyer")
    wait_for_answer(visit)
    search = part(visit, "search")
    total = search.property("total")
    assert visit.item("search.count").property("text") == f"12 of {total} results"
    visit.touch("key.close")
    visit.scroll_to("search.more")
    visit.touch("search.more")
    visit.wait_for("more results", lambda: search.property("found") == 24)
    visit.scroll_to("hit.more.11")
    assert visit.item("search.count").property("text") == f"24 of {total} results"


@pytest.mark.parametrize(
    ("typed", "kind", "screen"),
    [("statistics", "figures", "StoryScreen"), ("count my days", "deadline", "DeadlineScreen")],
)
def test_a_story_and_the_deadline_card_are_opened_from_the_search(
    visit: Driver, typed: str, kind: str, screen: str
) -> None:
    visit.touch("home.search")
    visit.type(typed)
    wait_for_answer(visit)
    hit = next(name for name in ("hit.0", "hit.1", "hit.2") if visit.item(name).property("kind") == kind)
    visit.touch("key.close")
    visit.scroll_to(hit)
    visit.touch(hit)
    assert _screen(visit) == screen


def test_a_visitor_types_on_a_real_keyboard(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("interview")
    wait_for_answer(visit)
    assert part(visit, "search").property("query") == "interview"


def test_the_keyboard_of_the_screen_deletes_and_changes_its_letters(visit: Driver) -> None:
    visit.touch("home.search")
    visit.touch("key.l")
    visit.touch("key.a")
    visit.touch("key.backspace")
    visit.touch("key.digits")
    visit.touch("key.1")
    visit.touch("key.digits")
    visit.touch("key.alphabet")
    visit.touch("key.ل")
    assert part(visit, "search").property("query") == "l1ل"


def test_the_keyboard_covers_neither_the_field_nor_the_first_result(visit: Driver) -> None:
    visit.touch("home.search")
    for letter in "appeal":
        visit.touch(f"key.{letter}")
    wait_for_answer(visit)
    visit.settle()
    keyboard_top = visit.item("key.q").mapToScene(visit.item("key.q").boundingRect().topLeft()).y()
    first = visit.item("hit.0")
    assert visit.centre(visit.item("search.field")).y() < keyboard_top
    assert first.mapToScene(first.boundingRect().bottomLeft()).y() <= keyboard_top


def test_nothing_found_still_leads_on(visit: Driver) -> None:
    visit.touch("home.search")
    visit.type("xqzwvkj")
    visit.wait_for("an answer", lambda: bool(part(visit, "search").property("answered")))
    visit.settle()
    assert "Nothing found" in shown_texts(visit)
    assert "Asking for protection" in shown_texts(visit)


def test_a_visitor_reads_the_figures_as_picture_and_as_table(visit: Driver) -> None:
    visit.touch("home.figures")
    visit.touch("story.applicants")
    visit.touch("value.2020")
    assert "In 2020, 16,910 people asked for protection in Belgium" in shown_texts(visit)
    assert "the first year of Covid" in shown_texts(visit)
    visit.touch("story.table")
    assert "16,910" in shown_texts(visit)
    assert "the first year of Covid" in shown_texts(visit)


def test_a_story_stays_open_in_another_language(visit: Driver) -> None:
    visit.router.open("figures:minors")
    visit.settle()
    visit.touch("bar.language")
    visit.touch("language.fa")
    assert _screen(visit) == "StoryScreen"
    assert "۲٬۳۴۵" in shown_texts(visit)


def test_the_language_changes_and_the_place_stays(visit: Driver) -> None:
    visit.router.open("page:appeal#stay")
    visit.settle()
    visit.touch("bar.language")
    visit.touch("language.nl")
    assert _screen(visit) == "PageScreen"
    assert str(part(visit, "page").property("title")).startswith("Beroep")
    section = next(item for item in visit.items() if item.property("sectionInView") is not None)
    visit.settle()
    assert section.property("sectionInView") == "stay"


def test_the_text_grows_and_shrinks(visit: Driver) -> None:
    heading = visit.item("screen.heading")
    small = heading.height()
    visit.touch("bar.size")
    visit.touch("size.200")
    assert visit.item("screen.heading").height() > small


def test_finish_forgets_everything(visit: Driver) -> None:
    visit.touch("bar.size")
    visit.touch("size.150")
    visit.touch("home.search")
    visit.type("lawyer")
    visit.touch("bar.home")
    visit.touch("home.procedure")
    visit.touch("station.ask")
    visit.touch("here.ask")
    visit.touch("bar.finish")
    assert _screen(visit) == "RestScreen"
    assert visit.visit.property("textSize") == 100
    assert part(visit, "search").property("query") == ""
    assert part(visit, "procedure").property("hereStep") == ""
    assert visit.router.property("canGoBack") is False
    visit.touch("language.en")
    visit.touch("home.search")
    assert visit.item("search.field").property("text") == ""


def test_idle_time_asks_and_then_ends_the_visit(open_kiosk: Open) -> None:
    kiosk = open_kiosk(settings=Settings(mode="kiosk", idle_seconds=5, warning_seconds=20))
    kiosk.touch("language.fr")
    kiosk.visit.watch._idle.start(1)
    kiosk.wait_for("the question", lambda: kiosk.find("visit.stay") is not None)
    kiosk.touch("visit.stay")
    assert _screen(kiosk) == "HomeScreen"
    kiosk.visit.watch._idle.start(1)
    kiosk.wait_for("the question", lambda: kiosk.find("visit.stay") is not None)
    kiosk.visit.watch._answer.start(1)
    kiosk.wait_for("the rest screen", lambda: _screen(kiosk) == "RestScreen")


def test_while_a_panel_is_open_the_screen_below_does_not_answer(visit: Driver) -> None:
    visit.touch("bar.language")
    assert visit.find("home.search") is None
    visit.key(Qt.Key.Key_Escape)
    assert visit.find("home.search") is not None


def test_every_place_is_reached_with_the_tab_key_alone(visit: Driver) -> None:
    seen = set()
    for _ in range(60):
        visit.key(Qt.Key.Key_Tab)
        item = visit.window.activeFocusItem()
        seen.add(item.objectName() if item else "")
        assert item is None or item.property("visualFocus") is not False, "the keyboard's focus shows a ring"
    assert {"home.search", "event.letter", "topic.start", "home.procedure", "bar.home", "bar.finish"} <= seen


def test_enter_acts_like_a_touch(visit: Driver) -> None:
    visit.item("topic.work").forceActiveFocus()
    visit.key(Qt.Key.Key_Return)
    assert _screen(visit) == "TopicScreen"


def test_a_touch_that_leaves_the_button_does_nothing(visit: Driver) -> None:
    start, away = visit.centre(visit.item("topic.work")), visit.centre(visit.item("topic.start"))
    visit.wait_out()
    visit.press(start)
    assert visit.item("topic.work").property("pressed")
    visit.slide(away)
    visit.lift(away)
    visit.settle()
    assert _screen(visit) == "HomeScreen"


def test_a_page_past_its_hard_date_shows_a_person_instead(open_kiosk: Open) -> None:
    kiosk = open_kiosk(today=dt.date(2030, 1, 1))
    kiosk.touch("language.en")
    kiosk.router.open("page:appeal")
    kiosk.settle()
    texts = shown_texts(kiosk)
    assert "This text is out of date" in texts
    assert "How many days" not in texts.replace("How many days, and what to do", "")
    assert "Talk to a person" in texts


def test_the_kiosk_window_cannot_be_closed_by_a_visitor(visit: Driver) -> None:
    visit.window.close()
    visit.settle()
    assert visit.window.isVisible()


def test_the_window_of_a_helper_can_be_closed(open_kiosk: Open) -> None:
    helper = open_kiosk(settings=Settings(mode="helper"))
    helper.window.close()
    helper.settle()
    assert not helper.window.isVisible()


def test_links_in_texts_lead_inside_only(visit: Driver) -> None:
    for link in ("https://example.org", "file:///etc/passwd", "page:no-such-page", "step:none", "javascript:1"):
        visit.router.open(link)
        assert _screen(visit) == "HomeScreen"
    visit.router.open("page:appeal#today")
    assert _screen(visit) == "PageScreen"


def test_a_kiosk_fills_the_screen_without_a_frame(kiosk: Driver) -> None:
    fill_screens(kiosk.window)
    kiosk.settle()
    assert kiosk.window.geometry() == kiosk.window.screen().geometry()
    assert kiosk.window.flags() & Qt.WindowType.FramelessWindowHint


# --- letters, words, side roads, claims


def test_a_visitor_finds_their_letter_by_the_words_on_it(visit: Driver) -> None:
    visit.touch("event.letter")
    visit.touch("sender.immigration-office")
    assert _screen(visit) == "LettersScreen"
    assert "Bijlage 26quater" in shown_texts(visit)
    visit.touch("letter.annex-26quater")
    assert _screen(visit) == "LetterScreen"
    assert "Bijlage 26quater" in shown_texts(visit)
    assert "Whom to call" in shown_texts(visit)
    visit.touch("bar.back")
    assert _screen(visit) == "LettersScreen"


def test_from_home_to_what_to_do_about_a_paper_it_is_three_touches_and_nothing_to_scroll(visit: Driver) -> None:
    """The thing to do is the filled button in the upper half; its list follows in sight, below the whole answer."""
    visit.touch("event.letter")
    visit.touch("sender.immigration-office")
    visit.touch("letter.annex-26")
    todo = next(item for item in visit.items() if item.property("text") == "What to do today")
    shown = visit.item("letter.picture").mapRectToScene(visit.item("letter.picture").boundingRect())
    assert visit.centre(visit.item("page.read")).y() < visit.window.height() / 2
    assert visit.centre(todo).y() < visit.window.height() * 2 / 3
    assert 0 < shown.top() < shown.bottom() < visit.window.height()


def test_a_drawing_stands_on_every_tile_and_is_never_turned_round(kiosk: Driver, edition: PreparedEdition) -> None:
    kiosk.touch("language.ar")
    kiosk.touch("event.letter")
    kiosk.touch("sender.any")
    pictures = {_source(item): item for item in kiosk.items() if _source(item).startswith("image://letters/")}
    letters = edition.language("ar").letters
    assert {f"image://letters/{letter.drawing}" for letter in letters} == set(pictures)
    assert len(pictures) == len(letters)
    assert not any(picture.property("mirror") for picture in pictures.values())


def test_a_visitor_says_with_their_paper_in_hand_where_they_are_until_the_visit_ends(visit: Driver) -> None:
    visit.touch("event.letter")
    visit.touch("sender.immigration-office")
    visit.touch("letter.annex-26")
    assert visit.find("letter.marked") is None
    visit.touch("letter.here")
    assert visit.item("letter.marked").property("text") == "This is kept until your visit ends."
    assert visit.item("letter.here").property("text") == "You are here"
    visit.touch("letter.step")
    assert _screen(visit) == "StepScreen"
    assert part(visit, "procedure").property("hereStep") == "lodge"
    visit.touch("bar.back")
    visit.touch("letter.here")
    assert part(visit, "procedure").property("hereStep") == ""
    visit.touch("letter.here")
    visit.touch("bar.finish")
    assert part(visit, "procedure").property("hereStep") == ""


def test_a_link_to_what_to_do_today_leads_to_it_on_a_small_screen_too(open_kiosk: Open) -> None:
    kiosk = open_kiosk(size=(1080, 1920))
    kiosk.touch("language.fr")
    kiosk.visit.setTextSize(200)
    kiosk.router.open("letter:cgrs-refusal#today")
    kiosk.settle()
    todo = next(item for item in kiosk.items() if item.property("text") == "Que faire aujourd’hui")
    assert 0 < kiosk.centre(todo).y() < kiosk.window.height() / 4


def test_a_visitor_reads_a_word_and_goes_on_to_its_page(visit: Driver) -> None:
    visit.touch("home.words")
    assert _screen(visit) == "WordsScreen"
    assert "Nederlands: voogd" in shown_texts(visit)
    visit.touch("word.guardian")
    assert _screen(visit) == "PageScreen"


def test_a_word_that_was_found_is_shown_at_its_place(visit: Driver) -> None:
    visit.router.open("term:guardian")
    visit.settle()
    asked = [item for item in visit.items() if item.property("asked") is True]
    assert [item.property("key") for item in asked] == ["guardian"]
    assert 0 <= visit.centre(asked[0]).y() < visit.window.height()


def _hits(kiosk: Driver, text: str) -> list[tuple[str, str]]:
    """Kind and name of what is found for a question."""
    kiosk.router.go("SearchScreen")
    kiosk.settle()
    kiosk.type(text)
    wait_for_answer(kiosk)
    kiosk.settle()
    hits = (kiosk.find(f"hit.{number}") for number in range(12))
    return [(str(hit.property("kind")), str(hit.property("key"))) for hit in hits if hit is not None]


def test_a_letter_that_is_found_is_named_one_and_opened(visit: Driver) -> None:
    hits = _hits(visit, "annex 26quater ")
    number = hits.index(("letter", "annex-26quater"))
    assert "A letter you may get" in shown_texts(visit)
    visit.touch("key.close")
    visit.touch(f"hit.{number}")
    assert _screen(visit) == "LetterScreen"


def test_a_word_that_is_found_is_named_one_and_opened(visit: Driver) -> None:
    hits = _hits(visit, "refoulement ")
    number = next(number for number, (kind, _) in enumerate(hits) if kind == "term")
    assert "A word explained" in shown_texts(visit)
    visit.touch("key.close")
    visit.touch(f"hit.{number}")
    assert _screen(visit) == "WordsScreen"


def test_a_sensitive_page_offers_to_be_hidden_and_does_not_come_back(visit: Driver) -> None:
    visit.router.open("page:women-and-violence")
    visit.settle()
    title = str(part(visit, "page").property("title"))
    assert title in shown_texts(visit)
    visit.touch("page.hide")
    assert _screen(visit) == "HomeScreen"
    assert visit.find("bar.back") is None
    assert title not in shown_texts(visit)


def test_a_page_that_is_not_sensitive_has_no_button_to_hide_it(visit: Driver) -> None:
    visit.router.open("page:work")
    visit.settle()
    assert visit.find("page.hide") is None


def test_a_claim_is_shown_with_a_verdict_and_without_its_number(visit: Driver) -> None:
    visit.router.open("page:myths-and-scams#visa")
    visit.settle()
    texts = shown_texts(visit).splitlines()
    assert "Someone says: You can get an asylum visa for Belgium." in texts
    assert {"False", "Partly true"} <= set(texts)
    assert not [text for text in texts if "claim-" in text or text in {"a1", "b1"}]


# --- Persian


def test_a_visitor_types_persian_on_the_screen(kiosk: Driver) -> None:
    kiosk.touch("language.fa")
    kiosk.touch("home.search")
    for letter in "وکیل":
        kiosk.touch(f"key.{letter}")
    wait_for_answer(kiosk)
    assert part(kiosk, "search").property("query") == "وکیل"
    kiosk.touch("hit.0")
    assert part(kiosk, "page").property("title") == "وکیل رایگان و مترجم شما"
