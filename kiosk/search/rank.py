"""Orders the documents of one index for a query: all words first, titles before mentions, what people ask so."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from heapq import nlargest

from kiosk.search.index import Index
from kiosk.search.interpret import TermMatch, down_weighted

# By judgement unless said otherwise; docs/search.md says what half and twice of each do to the tuning half.
FEW_HITS = 3  # rule: as many as are seen at a glance; with fewer, documents with some of the terms are shown too
COMMON_SHARE = 0.5  # a term that half of the documents have is not required where a rarer one is
MOST_REQUIRED_TERMS = 2  # a question of more terms need not have all of them in a document
RERANKED = 20  # bound: documents whose titles and sections are looked at; enough for a screen of twelve
TITLE_BOOST = 1.0  # the score once more when the title says all
WHOLE_TITLE_BOOST = 0.6  # and when it says nothing else
SECTION_BOOST = 0.3  # one section says all
ASKED_BOOST = 20.0  # people ask much the same of it (`questions`); from 8 to 40 is alike on both unseen sets
ALL_TERMS_BOOST = 2.0  # documents with all terms before those with some
SMALL_WORD_BOOST = 0.1  # a word that asks beside one that tells

Scores = dict[int, float]


def rank(index: Index, matches: list[TermMatch]) -> Scores:
    """The best documents and their scores."""
    known = [match for match in matches if match.scores]
    if not known:
        return {}
    many = index.inverted.count * COMMON_SHARE
    large = [match for match in known if match.typed not in index.small_words]
    if large:  # small words count little beside a word that tells something
        known = [match if match in large else down_weighted(match, SMALL_WORD_BOOST) for match in known]
    telling = [match for match in large if len(match.scores) <= many] or large or known
    scores = _with_all_terms(known, telling) if len(telling) <= MOST_REQUIRED_TERMS else {}
    if len(scores) < FEW_HITS and len(telling) > 1:
        some = _with_some_terms(known, telling)
        scores = {**some, **{number: some[number] * ALL_TERMS_BOOST for number in scores}}
    kinds = index.kind_weights
    alike = index.questions.likeness([match for match in matches if match.scores], index.small_words)
    weighted = {
        number: score * kinds[number] * (1 + ASKED_BOOST * alike.get(number, 0.0)) for number, score in scores.items()
    }
    best = nlargest(RERANKED, weighted, key=weighted.__getitem__)
    total = sum(match.idf for match in telling)
    return weighted | {number: weighted[number] * _boost(index, number, telling, total) for number in best}


def _with_all_terms(known: list[TermMatch], telling: list[TermMatch]) -> Scores:
    """Documents that have all telling words."""
    if len(known) == 1:
        return dict(known[0].scores)
    smallest, *others = sorted((match.scores for match in telling), key=len)
    documents = [number for number in smallest if all(number in scores for scores in others)]
    return {number: sum(match.scores.get(number, 0.0) for match in known) for number in documents}


def _with_some_terms(known: list[TermMatch], telling: list[TermMatch]) -> Scores:
    """Documents that have any telling word, worth more the more of them they have."""
    sums: Scores = {}
    weights: Scores = {}
    for match in known:
        counts = match in telling
        for number, score in match.scores.items():
            sums[number] = sums.get(number, 0.0) + score
            if counts:
                weights[number] = weights.get(number, 0.0) + match.idf
    total = sum(match.idf for match in telling)
    return {number: sums[number] * weight / total for number, weight in weights.items()}


def _boost(index: Index, number: int, matches: list[TermMatch], total: float) -> float:
    """More for a title that says it, and for one section that says it all."""
    title = index.titles[number]
    weight, said = 0.0, 0
    for match in matches:
        if _in(title, match):
            weight += match.idf
            said += 1
    share = weight / total
    boost = 1.0
    if said:
        boost += share * (TITLE_BOOST + WHOLE_TITLE_BOOST * min(1.0, said / len(index.positions[number].title)))
    if len(matches) > 1:
        boost += SECTION_BOOST * _best_section(index, number, matches) / total
    return boost


def _in(title: array[int], match: TermMatch) -> bool:
    """Whether a title has the word or one that it begins."""
    size = len(title)
    for first, last in match.ranges:
        at = bisect_left(title, first)
        if at == size:
            return False
        if title[at] < last:
            return True
    return False


def _best_section(index: Index, number: int, matches: list[TermMatch]) -> float:
    """What the words weigh that one section has."""
    positions = index.positions[number]
    layout = index.layouts[number]
    weights: dict[int, float] = {}
    for match in matches:
        passages = positions.passages_of(positions.rows(match.ranges))
        for section in {layout.sections[passage] for passage in passages if passage < layout.shown}:
            weights[section] = weights.get(section, 0.0) + match.idf
    return max(weights.values(), default=0.0)
