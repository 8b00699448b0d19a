"""Whatever a visitor types, an answer comes back: the right page when it can be found, and never an error."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.commands.search import as_json
from kiosk.edition.address import Address
from kiosk.languages.bidi import without_isolates
from kiosk.prepared.store import PreparedEdition
from kiosk.search.answer import Answer, Hit
from kiosk.search.documents import FOUND, documents
from kiosk.search.query import MAX_CHARACTERS, MAX_WORDS
from kiosk.search.service import SearchService
from tests.helpers.child import run_in_child
from tests.helpers.languages import edition_languages
from tests.helpers.properties import steady

LANGUAGES = edition_languages()


def _pages(answer: Answer) -> list[str]:
    """The slugs of the hits; a step is `step:NAME`, a letter `letter:NAME`."""
    return [hit.address.id if hit.address.kind == "page" else str(hit.address.whole) for hit in answer.hits]


def _without_time(answer: Answer) -> Answer:
    return msgspec.structs.replace(answer, took_ms=0.0)


# --- hostile queries

HOSTILE = {
    "wildcards": "*a* ?* *",
    "a range": "[a TO z] {a TO z}",
    "brackets": "((((",
    "brackets with words": "(((appeal OR ((lawyer",
    "operators": "AND OR NOT appeal AND NOT",
    "a field": 'title:"appeal" t:a s:b pfx:c',
    "boosts": "appeal^9999 ~ a~99 ^^^",
    "a word of a megabyte": "a" * 1_000_000,
    "an Arabic word of a megabyte": "ا" * 1_000_000,
    "a hundred thousand words": "word " * 100_000,
    "spaces": " " * 1_000_000,
    "signs": "?!" * 500_000,
    "marks without letters": "\u064b" * 10_000,
    "letters under marks": "a" + "\u0301" * 100_000,
    "NUL": "app\x00eal \x00",
    "half characters": "\ud800 appeal \udfff",
    "bidi overrides": "\u202eappeal\u202c \u2066x\u2069",
    "backslashes": "\\ \\u0000 \\n",
    "a placeholder": "{fact:appeal-ordinary-days} {0} %s %n",
    "markup": "<script>alert(1)</script> [x](page:appeal)",
    "emoji": "👩‍👩‍👧‍👦 🇧🇪 appeal",
    "line ends": "appeal\nlawyer\r\n\t\u2028",
    "private and unassigned": "\ue000 \U0010ffff \u0378",
    "digits of many scripts": "٢٦ ۲۶ ２６ ²⁶",
    "nothing": "",
}

PROGRAM = """
import json, sys
from pathlib import Path
from tests.search.test_queries import HOSTILE, LANGUAGES
from kiosk.commands.search import as_json
from kiosk.languages.bidi import without_isolates
from kiosk.search.service import SearchService
from kiosk.prepared.store import PreparedEdition
service = SearchService(PreparedEdition(Path(sys.argv[1])))
print(json.dumps({f"{name} {language}": json.loads(as_json(service.find(query, language, 8)))
                  for name, query in HOSTILE.items() for language in LANGUAGES}))
"""


@pytest.fixture(scope="module")
def answers(edition: PreparedEdition) -> dict[str, dict[str, object]]:
    """The answers to all hostile queries, from a process that may be stopped when it hangs."""
    answers: dict[str, dict[str, object]] = json.loads(run_in_child(PROGRAM, str(edition.folder)))
    return answers


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_query_gets_an_answer_in_every_language(answers: dict[str, dict[str, object]], name: str) -> None:
    for language in LANGUAGES:
        answer = answers[f"{name} {language}"]
        assert answer["lang"] == language
        assert len(str(answer["query"])) <= MAX_CHARACTERS


@pytest.mark.parametrize("name", ["brackets with words", "operators", "half characters", "bidi overrides", "emoji"])
def test_the_words_of_a_hostile_query_still_find_their_page(answers: dict[str, dict[str, object]], name: str) -> None:
    hits = answers[f"{name} en"]["hits"]

    assert isinstance(hits, list)
    assert "appeal" in [hit["page"] for hit in hits]


@pytest.mark.parametrize("name", ["wildcards without a word", "spaces", "signs", "marks without letters", "nothing"])
def test_a_query_without_a_word_finds_nothing(service: SearchService, name: str) -> None:
    answer = service.find(HOSTILE.get(name, "* ?"), "en", 8)

    assert (answer.hits, answer.suggestion) == ((), None)


@pytest.mark.parametrize("language", LANGUAGES)
@steady
@given(
    query=st.text(max_size=60)
    | st.lists(st.sampled_from(["appeal", "lawer", "annex", "26", "l’", "محام", "(", "*", '"', "a", "é"])).map(
        " ".join
    ),
    limit=st.integers(1, 8),
)
def test_any_text_gets_an_answer_that_can_be_shown(
    service: SearchService, language: str, query: str, limit: int
) -> None:
    answer = service.find(query, language, limit)

    assert len(answer.hits) <= limit
    assert json.loads(as_json(answer))["lang"] == language
    for hit in answer.hits:
        _check_spans(hit)
    assert len({hit.found for hit in answer.hits}) == len(answer.hits)
    assert [hit.score for hit in answer.hits] == sorted((hit.score for hit in answer.hits), reverse=True)


def _check_spans(hit: Hit) -> None:
    for text, spans in ((hit.title, hit.title_spans), (hit.snippet, hit.snippet_spans)):
        ends = [0]
        for start, end in spans:
            assert ends[-1] <= start < end <= len(text)
            ends.append(end)


def test_a_query_is_cut_to_its_longest_length(service: SearchService) -> None:
    query = "x" * (MAX_CHARACTERS - 7) + " appeal" + "z" * 100

    assert _without_time(service.find(query, "en", 8)) == _without_time(service.find(query[:MAX_CHARACTERS], "en", 8))
    assert len(service.find(query, "en", 8).query) == MAX_CHARACTERS


def test_words_beyond_the_most_are_not_looked_for(service: SearchService) -> None:
    most = " ".join(["school"] * MAX_WORDS) + " "

    with_more = service.find(most + "passport visa ", "en", 8)

    assert with_more.hits == service.find(most, "en", 8).hits


def test_what_stands_last_in_a_long_sentence_is_looked_for(service: SearchService) -> None:
    asked = "i do not know what they want to do with me here and now but i need dialysis "

    assert Address("page", "medical-humanitarian-stay") in [hit.found for hit in service.find(asked, "en", 3).hits]


def test_the_same_query_gets_the_same_answer(service: SearchService) -> None:
    first = service.find("they said no what can i do", "en", 8)
    service.find("something else", "ar", 8)

    assert _without_time(service.find("they said no what can i do", "en", 8)) == _without_time(first)


# --- what is found


@pytest.mark.parametrize(
    ("language", "query", "page"),
    [
        ("en", "appeal", "appeal"),
        ("ar", "استئناف", "appeal"),
        ("fr", "avocat", "free-lawyer"),
        ("nl", "advocaat", "free-lawyer"),
        ("fa", "وکیل", "free-lawyer"),
        ("fa", "اعتراض", "appeal"),
    ],
)
def test_the_word_of_a_page_finds_it_first(service: SearchService, language: str, query: str, page: str) -> None:
    first = service.find(query, language, 8).hits[0]

    assert (first.address.kind, first.address.id, first.lang) == ("page", page, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_title_of_a_page_finds_it_first(
    service: SearchService, edition: PreparedEdition, language: str
) -> None:
    for slug, page in edition.language(language).pages.items():
        hits = service.find(page.article.title, language, 8).hits
        assert hits[0].address.id == slug, page.article.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hit_is_shown_in_the_words_of_the_reader(
    service: SearchService, edition: PreparedEdition, language: str
) -> None:
    pages = edition.language(language).pages
    for query in ("appeal", "avocat", "school", "papieren", "العمل"):
        for hit in service.find(query, language, 8).hits:
            if hit.found.kind == "page":
                assert hit.title == without_isolates(pages[hit.address.id].article.title)


def test_the_matched_words_are_marked_in_title_and_snippet(service: SearchService) -> None:
    hits = service.find("lawyers ", "en", 8).hits
    in_titles = {hit.title[a:b].lower() for hit in hits for a, b in hit.title_spans}
    in_snippets = {hit.snippet[a:b].lower() for hit in hits for a, b in hit.snippet_spans}

    assert in_titles == {"lawyer"}
    assert {"lawyer"} <= in_snippets <= {"lawyer", "lawyers"}


def test_a_hit_names_the_section_its_snippet_is_from(service: SearchService, edition: PreparedEdition) -> None:
    pages = edition.language("en").pages
    for hit in service.find("interpreter", "en", 8).hits:
        if hit.address.kind == "page" and hit.address.section:
            assert hit.address.section in {section.id for section in pages[hit.address.id].article.sections}


@pytest.mark.parametrize(
    ("language", "typed", "meant", "page"),
    [
        ("en", "intervew", "interview", "interview-day"),
        ("en", "docter", "doctor", "health"),
        ("en", "wrok", "work", "work"),
        ("fr", "entretein", "entretien", "interview-day"),
        ("fr", "medcin", "médecin", "health"),
        ("nl", "gespek", "gesprek", "interview-day"),
        ("nl", "dokkter", "dokter", "health"),
        ("ar", "المدرصة", "المدرسة", "school"),
    ],
)
def test_a_misspelt_word_is_mended_and_the_mended_word_told(
    service: SearchService, language: str, typed: str, meant: str, page: str
) -> None:
    answer = service.find(typed, language, 8)

    assert answer.suggestion == meant
    assert page in _pages(answer)[:3]
    assert answer.hits[0].via == "fuzzy"


def test_only_the_misspelt_word_of_a_query_is_mended(service: SearchService) -> None:
    assert service.find("my intervew with the doctor", "en", 8).suggestion == "my interview with the doctor"


def test_a_literal_question_takes_no_word_for_another(service: SearchService) -> None:
    corrected = service.find("docter", "en", 8)
    literal = service.find("docter", "en", 8, literal=True)

    assert (corrected.suggestion, literal.suggestion) == ("doctor", None)
    assert not any(hit.via == "fuzzy" for hit in literal.hits)
    assert service.find("doctor ", "en", 8, literal=True).hits == service.find("doctor ", "en", 8).hits


def test_what_was_not_mended_stays_as_it_was_typed(service: SearchService) -> None:
    assert service.find("Mon entretein à l’École ?", "fr", 8).suggestion == "Mon entretien à l’École ?"


def test_a_word_that_asks_counts_little_beside_one_that_tells(service: SearchService) -> None:
    plain = [hit.address.id for hit in service.find("doctor ", "en", 3).hits]

    assert service.find("can i my doctor ", "en", 8).hits[0].address.id in plain
    assert service.find("i ", "en", 8).hits, "alone it is looked for like any other"


@pytest.mark.parametrize("query", ["نمی\u200cخواهم ", "نمی خواهم ", "نمیخواهم "])
def test_a_half_space_may_be_typed_as_a_space_or_left_out(service: SearchService, query: str) -> None:
    assert service.find(query, "fa", 8).hits


@pytest.mark.parametrize("query", ["appeal", "school ", "ap", "apeal", "prodeo", "26quinquies"])
def test_a_word_that_is_known_is_not_mended(service: SearchService, query: str) -> None:
    assert service.find(query, "en", 8).suggestion is None


def test_a_word_that_nothing_comes_near_finds_nothing(service: SearchService) -> None:
    answer = service.find("xqzwvkj", "en", 8)

    assert (answer.hits, answer.suggestion) == ((), None)


@pytest.mark.parametrize(
    ("language", "query", "page", "found_in"),
    [
        ("en", "ziekenhuis", "health", "nl"),
        ("fr", "ziekenhuis", "health", "nl"),
        ("ar", "hospital", "health", "en"),
        ("en", "médicaments", "health", "fr"),
        ("nl", "medicine", "health", "en"),
        ("en", "محامي", "free-lawyer", "ar"),
    ],
)
def test_a_word_of_another_language_finds_its_page_and_says_so(
    service: SearchService, language: str, query: str, page: str, found_in: str
) -> None:
    hits = service.find(query, language, 8).hits

    assert (hits[0].address.id, hits[0].lang, hits[0].via) == (page, found_in, "translation")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "page"),
    [("prodeo", "free-lawyer"), ("avukat", "free-lawyer"), ("адвокат", "free-lawyer"), ("temyiz", "appeal")],
)
def test_a_name_of_the_glossary_finds_its_page_in_every_language(
    service: SearchService, edition: PreparedEdition, language: str, name: str, page: str
) -> None:
    hits = service.find(name, language, 8).hits

    # In a language that is of no office here the page itself names the Dutch "pro-Deoadvocaat".
    said = name == "prodeo" and language not in edition.contents.official_names
    assert (hits[0].address.id, hits[0].via) == (page, None if said else "synonym")


@pytest.mark.parametrize("written", ["annex 26", "annex26", "Annex-26", "ANNEX  26"])
def test_an_annex_is_found_however_it_is_written(service: SearchService, written: str) -> None:
    first, *others = _pages(service.find(written, "en", 3))

    assert first == "letter:annex-26"
    assert "papers-orange-card" in others


@pytest.mark.parametrize(
    ("language", "word", "page"),
    [
        ("en", "interview", "prepare-interview"),
        ("fr", "recours", "appeal"),
        ("nl", "advocaat", "free-lawyer"),
        ("ar", "المدرسة", "school"),
    ],
)
def test_a_page_is_found_while_its_word_is_still_being_typed(
    service: SearchService, language: str, word: str, page: str
) -> None:
    for length in range(5, len(word) + 1):
        answer = service.find(word[:length], language, 8)
        assert page in _pages(answer), word[:length]
        assert answer.suggestion is None


def test_every_letter_typed_gets_hits(service: SearchService) -> None:
    for length in range(1, len("deadline") + 1):
        assert service.find("deadline"[:length], "en", 8).hits


def test_a_word_that_is_finished_is_not_taken_for_a_beginning_without_saying_so(service: SearchService) -> None:
    assert service.find("passpo", "en", 8).suggestion is None
    assert service.find("passpo ", "en", 8).suggestion == "passport"


def test_an_unfinished_word_is_marked_where_it_begins_a_longer_one(service: SearchService) -> None:
    hit = service.find("interv", "en", 8).hits[0]

    assert hit.title_spans or hit.snippet_spans


def test_pages_in_the_language_of_the_reader_come_before_others(service: SearchService) -> None:
    for query in ("papieren", "documents"):
        languages = [hit.lang for hit in service.find(query, "fr", 8).hits if hit.via is None]
        assert set(languages) <= {"fr"}


# --- Persian


@pytest.mark.parametrize(
    ("typed", "also"),
    [
        ("وکیل", "وكيل"),  # the Arabic ك and ي of a phone
        ("وکیل رایگان", "وكيل رايگان"),
        ("نامه\u200cها", "نامه ها"),  # a space in the place of the half-space
        ("نامه\u200cها", "نامهها"),  # no space at all
        ("کودکان", "كودكان"),
        ("۲۶", "26"),
        ("ضمیمه ۲۶", "ضمیمه 26"),
    ],
)
def test_a_persian_word_finds_the_same_however_it_is_typed(service: SearchService, typed: str, also: str) -> None:
    first, second = (service.find(f"{words} ", "fa", 8) for words in (typed, also))

    assert first.hits
    assert _pages(first)[0] in _pages(second)[:3]
    assert first.suggestion is second.suggestion is None


@pytest.mark.parametrize(
    ("one", "other", "page"),
    [
        ("وکیل\u200cها", "وکیل", "free-lawyer"),
        ("وکیلها", "وکیل", "free-lawyer"),
        ("مصاحبه\u200cام", "مصاحبه", "interview-day"),
        ("پزشکان", "پزشک", "health"),
        ("مدرسه\u200cها", "مدرسه", "school"),
    ],
)
def test_a_form_of_a_persian_word_finds_its_page(service: SearchService, one: str, other: str, page: str) -> None:
    for words in (one, other):
        assert page in _pages(service.find(f"{words} ", "fa", 8))[:4], words


def test_a_persian_hit_marks_the_word_beside_a_half_space(service: SearchService) -> None:
    hits = [hit for hit in service.find("تصمیم ", "fa", 12).hits if hit.lang == "fa"]
    marked = {hit.snippet[start:end] for hit in hits for start, end in hit.snippet_spans}

    assert marked
    assert all(word.startswith("تصمیم") for word in marked)


# --- letters and words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ["Bijlage 26quater", "annexe 26quater", "annex 26quater"])
def test_a_letter_is_found_by_the_words_printed_on_it_in_every_language(
    service: SearchService, language: str, words: str
) -> None:
    assert "letter:annex-26quater" in _pages(service.find(words, language, 8))[:3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_found_by_its_title(service: SearchService, edition: PreparedEdition, language: str) -> None:
    for letter in edition.language(language).letters:
        title = without_isolates(letter.article.title)
        assert f"letter:{letter.article.id}" in _pages(service.find(title, language, 8)), title


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_the_glossary_is_found_and_told_as_one(
    service: SearchService, edition: PreparedEdition, language: str
) -> None:
    terms = {term.id: term for term in edition.language(language).terms}
    hits = service.find(without_isolates(terms["non-refoulement"].title), language, 12).hits

    found = [hit for hit in hits if (hit.address.kind, hit.address.id) == ("term", "non-refoulement")]
    assert [hit.title for hit in found] == [without_isolates(terms["non-refoulement"].title)]


def test_what_is_found_exists_in_the_edition(service: SearchService, edition: PreparedEdition) -> None:
    view = edition.language("en")
    known = {document.address for document in documents(view)}
    kinds = set()
    for query in ("lawyer", "annex 26", "guardian", "appeal", "refoulement", "I turn 18", "Syria", "count my days"):
        for hit in service.find(query, "en", 12).hits:
            assert hit.found in known
            kinds.add(hit.found.kind)

    assert kinds == set(FOUND)
