"""Orders the documents of one index for a query: all words first, titles before mentions, words close together."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from heapq import nlargest

from kiosk.search.index import Index
from kiosk.search.understand import Reading, lightened

FEW_HITS = 3
COMMON = 0.5  # a word that half of the documents have is not asked for where a rarer one is
PHRASE = 2  # a question of more words need not have all of them in a document
LOOKED_AT = 20  # documents whose titles and sections are looked at; enough for a screen of twelve
TITLE_WORTH, WHOLE_TITLE_WORTH, SECTION_WORTH, ASKED_WORTH = 1.0, 0.6, 0.3, 1.0
ALL_WORDS_WORTH = 2.0
SMALL_WORTH = 0.1

Scores = dict[int, float]


def rank(index: Index, readings: list[Reading]) -> Scores:
    """The best documents and their scores."""
    known = [reading for reading in readings if reading.scores]
    if not known:
        return {}
    many = index.stored.count * COMMON
    large = [reading for reading in known if reading.typed not in index.small_words]
    if large:  # small words count little beside a word that tells something
        known = [reading if reading in large else lightened(reading, SMALL_WORTH) for reading in known]
    telling = [reading for reading in large if len(reading.scores) <= many] or large or known
    scores = _all_words(known, telling) if len(telling) <= PHRASE else {}
    if len(scores) < FEW_HITS and len(telling) > 1:
        some = _some_words(known, telling)
        scores = {**some, **{number: some[number] * ALL_WORDS_WORTH for number in scores}}
    kinds = index.kind_weights
    weighted = {number: score * kinds[number] for number, score in scores.items()}
    best = nlargest(LOOKED_AT, weighted, key=weighted.__getitem__)
    total = sum(reading.weight for reading in telling)
    return weighted | {number: weighted[number] * _lift(index, number, telling, total) for number in best}


def _all_words(known: list[Reading], telling: list[Reading]) -> Scores:
    """Documents that have all telling words."""
    if len(known) == 1:
        return dict(known[0].scores)
    smallest, *others = sorted((reading.scores for reading in telling), key=len)
    documents = [number for number in smallest if all(number in scores for scores in others)]
    return {number: sum(reading.scores.get(number, 0.0) for reading in known) for number in documents}


def _some_words(known: list[Reading], telling: list[Reading]) -> Scores:
    """Documents that have any telling word, worth more the more of them they have."""
    sums: Scores = {}
    weights: Scores = {}
    for reading in known:
        counts = reading in telling
        for number, score in reading.scores.items():
            sums[number] = sums.get(number, 0.0) + score
            if counts:
                weights[number] = weights.get(number, 0.0) + reading.weight
    total = sum(reading.weight for reading in telling)
    return {number: sums[number] * weight / total for number, weight in weights.items()}


def _lift(index: Index, number: int, readings: list[Reading], total: float) -> float:
    """More for a title that says it, for one section that says it all, and for what people ask in these words."""
    title = index.titles[number]
    weight, said = 0.0, 0
    for reading in readings:
        if _in(title, reading):
            weight += reading.weight
            said += 1
    share = weight / total
    lift = 1.0
    if said:
        lift += share * (TITLE_WORTH + WHOLE_TITLE_WORTH * min(1.0, said / len(index.places[number].title)))
    if len(readings) > 1:
        section, asked = _best_section_and_question(index, number, readings)
        lift += (SECTION_WORTH * section + ASKED_WORTH * asked) / total
    return lift


def _in(title: array[int], reading: Reading) -> bool:
    """Whether a title has the word or one that it begins."""
    size = len(title)
    for first, last in reading.ranges:
        at = bisect_left(title, first)
        if at == size:
            return False
        if title[at] < last:
            return True
    return False


def _best_section_and_question(index: Index, number: int, readings: list[Reading]) -> tuple[float, float]:
    """What the words weigh that one section has, and one of the questions that people ask."""
    places = index.places[number]
    layout = index.layouts[number]
    weights: dict[int, float] = {}
    for reading in readings:
        for section in {layout.sections[passage] for passage in places.passages_of(places.rows(reading.ranges))}:
            weights[section] = weights.get(section, 0.0) + reading.weight
    asked = len(layout.names)
    best = max((weight for section, weight in weights.items() if section < asked), default=0.0)
    return best, max((weight for section, weight in weights.items() if section >= asked), default=0.0)
