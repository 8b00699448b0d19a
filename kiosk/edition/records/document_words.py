"""The words that stand in a document though no editor wrote them in its text, so that each language has its own.

A screen, a slip, a voice and a second language beside the first take them from here. The fields name the words: a word
that a file lacks, or has too many, is refused.
"""

from __future__ import annotations

from kiosk.edition.records.base import Plurals, Record, Words


class TrustWords(Record, frozen=True):
    """How far the words can be trusted: when they were checked, who translated them, what may have changed."""

    how_far: Words
    checked_on: Words
    machine_short: Words
    person_short: Words
    outdated_short: Words
    missing_short: Words
    reviewed_short: Words
    machine: Words
    person: Words
    outdated: Words
    missing: Words
    reviewed: Words
    limits: Words
    review_due: Words
    older: Words
    expired: Words
    expired_ask: Words


class PartWords(Record, frozen=True):
    """The names of parts and boxes."""

    act_today: Words
    today: Words
    careful: Words
    unknown: Words
    good: Words
    contents: Words
    people: Words
    call: Words
    untried: Words
    see_also: Words
    sources: Words
    which_rules: Words


class ClaimWords(Record, frozen=True):
    """The verdict on a claim."""

    true: Words
    partly: Words
    false: Words
    unknown: Words


class SourceWords(Record, frozen=True):
    """What kind of source it is, and of when."""

    official: Words
    official_via_third_party: Words
    eu: Words
    law_copy: Words
    ngo: Words
    press: Words
    commercial: Words
    unsourced: Words
    dated: Words
    undated: Words


class LetterWords(Record, frozen=True):
    """Beside a letter."""

    printed: Words
    drawing: Words
    look: Words
    differs: Words
    step: Words


class StepWords(Record, frozen=True):
    """Beside a step of the procedure."""

    place: Words
    here: Words
    leaves: Words
    next: Words
    comes_back: Words
    ends: Words
    side_road: Words
    side_road_ends: Words
    side_road_ends_or_back: Words
    side_road_back: Words
    papers: Words
    onward: Words


class QuestionWords(Record, frozen=True):
    """What the deadline card asks."""

    count: Words
    kind: Words
    held: Words
    held_hint: Words
    held_no: Words
    held_yes: Words
    number: Words
    number_hint: Words
    other_number: Words
    other_number_hint: Words
    named_day: Words
    no_number: Words
    words: Words
    words_hint: Words
    letter: Words
    letter_hint: Words
    arrived: Words
    lodged: Words
    day_hint: Words
    no_date: Words
    no_day: Words


class AnswerWords(Record, frozen=True):
    """What the deadline card answers."""

    counted: Words
    passed: Words
    appointment: Words
    last_day: Words
    now: Words
    today: Words
    on_letters: Words
    is_today: Words
    perhaps_more_call: Words
    perhaps_more: Words
    late_lawyer: Words
    late: Words
    late_letter: Words
    late_reason: Words
    sooner: Words
    sooner_by: Words
    sooner_why: Words
    call_lawyer: Words
    do_not_wait: Words
    how: Words
    start_letter: Words
    start_arrived: Words
    start_lodged: Words
    time: Words
    time_least: Words
    working_days: Words
    closed: Words
    was: Words
    nothing_kept: Words
    got_first: Words
    got_first_counted: Words
    got_first_ask: Words
    own_letter: Words
    own_letter_look: Words
    still_time: Words
    still_time_letter: Words
    still_time_ask: Words
    why: Words
    why_held: Words
    why_no_number: Words
    why_no_date: Words
    why_no_day: Words
    why_clock: Words
    why_future: Words
    why_long_ago_letter: Words
    why_long_ago: Words
    why_unsure: Words
    named_on: Words
    named_before: Words
    cannot_come: Words
    cannot_come_say: Words
    day_passed: Words
    passed_go: Words
    go_with_proof: Words


class FigureWords(Record, frozen=True):
    """Beside figures: units, columns, what they do not say."""

    not_your_case: Words
    none: Words
    none_found: Words
    origin: Words
    persons: Words
    places: Words
    percent: Words
    days: Words
    files: Words
    number: Words
    country: Words
    decision: Words
    date: Words
    year: Words
    remark: Words
    not_final: Words
    striped: Words
    first_bar: Words
    second_bar: Words
    claimed: Words
    official: Words
    difference: Words
    answer: Words
    people: Words
    no_comparing: Words
    caveat: Words
    definition: Words


class SlipWords(Record, frozen=True):
    """On what a reader takes along."""

    edition: Words
    scan: Words
    more: Words


class CountedWords(Record, frozen=True):
    """What is said of a number of things; `{n}` stands for the number."""

    sources: Plurals
    days_left: Plurals
    months_old: Plurals
    years_old: Plurals


class DocumentWords(Record, frozen=True):
    """All of them, by what they speak of; `%1` and `%2` stand for what a record says."""

    trust: TrustWords
    part: PartWords
    claim: ClaimWords
    source: SourceWords
    letter: LetterWords
    step: StepWords
    ask: QuestionWords
    day: AnswerWords
    figure: FigureWords
    slip: SlipWords
    counted: CountedWords
