"""The deadline card as passages: the question that is asked, or its answer with whom to call and how it was counted."""

from __future__ import annotations

import msgspec

from kiosk.prepared.views import DocumentWordsView, LanguageView
from kiosk.ui.passages.passage import Passage, bullets, line, passage, people, sources, strong
from kiosk.ui.rows import CountedRow, DeadlineRow, NamedRow, NowRow


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What the card shows in one language.

    Attributes:
        title: of the paper.
        question: the name of the question, or of the answer.
        counts_from: as in `DeadlineInfo`.
        answer: None while something is still asked.
    """

    title: str
    question: str
    counts_from: str
    answer: CountedRow | NamedRow | NowRow | None


def deadline_passages(view: LanguageView, told: Told) -> list[Passage]:
    """What is asked, with the answers there are; or what was found."""
    match told.answer:
        case CountedRow():
            found = _counted(view.words, told.answer)
        case NamedRow():
            found = _named(view.words, told.answer)
        case NowRow():
            found = _now(view.words, told.answer)
        case _:
            return [_question(view, told)]
    head = passage("head", view.words.of(_HEADINGS.get(told.question, "day.counted")), line(told.title))
    return [head, *found, *_end(view, told.answer.deadline)]


_HEADINGS = {
    "appointment": "day.appointment",
    "last-day": "day.last_day",
    "now": "part.act_today",
    "passed": "day.passed",
}


def _question(view: LanguageView, told: Told) -> Passage:
    words = view.words
    said: tuple[str, ...]
    match told.question:
        case "held":
            said = ("ask.held", "ask.held_hint", "ask.held_no", "ask.held_yes")
        case "other-number":
            said = ("ask.number", "ask.other_number_hint")
        case "number":
            said = ("ask.number", "ask.number_hint", "ask.other_number", "ask.named_day", "ask.no_number")
        case _ if told.counts_from == "letter":
            said = ("ask.letter", "ask.letter_hint", "day.today", "ask.no_date")
        case _:
            said = (f"ask.{told.counts_from}", "ask.day_hint", "day.today", "ask.no_day")
    week = words.count("unit.days", 7)  # one of the hints says how long it is
    asked, hint, *answers = (view.in_digits(words.of(name, week)) for name in said)
    return passage("head", asked, line(told.title), line(hint), bullets(answers))


def _counted(words: DocumentWordsView, row: CountedRow) -> list[Passage]:
    passed, deadline = row.days_left < 0, row.deadline
    from_letter = deadline.counts_from == "letter"
    day = _late(words, row) if passed else _day(words, row)
    found = [day]
    if row.least and not passed:
        title = words.of("day.sooner_by", row.sooner_day) if row.sooner_day else words.of("day.sooner")
        found.append(passage("sooner", title, line(words.of("day.sooner_why", row.least))))
    if not passed:
        found.append(passage("call", words.of("day.call_lawyer"), line(words.of("day.do_not_wait"))))
    if from_letter:
        found.append(_got_first(words, counted=True))
    found.append(passage("own-letter", words.of("day.own_letter"), line(words.of("day.own_letter_look"))))
    return [*found, _how(words, row)]


def _day(words: DocumentWordsView, row: CountedRow) -> Passage:
    from_floor = row.ground == "floor"
    left = words.of("day.is_today") if row.days_left == 0 else words.count("counted.days_left", row.days_left)
    return passage(
        "day",
        row.safe_day,
        strong(row.deadline.action),
        line(row.safe_day_other),
        line(words.of("day.on_letters", row.safe_day_on_letters)),
        strong(words.of("day.perhaps_more_call") if from_floor else left),
        line(row.deadline.note),
    )


def _late(words: DocumentWordsView, row: CountedRow) -> Passage:
    from_letter = row.deadline.counts_from == "letter"
    return passage(
        "day",
        words.of("day.late_lawyer" if from_letter else "day.late"),
        line(words.of("day.perhaps_more")) if row.ground == "floor" else None,
        line(words.of("day.late_letter")) if from_letter else None,
        line(words.of("day.late_reason")),
        strong(row.deadline.note),
    )


def _how(words: DocumentWordsView, row: CountedRow) -> Passage:
    starts = {"arrived": "day.start_arrived", "lodged": "day.start_lodged"}
    limit = row.limit or words.count(f"unit.{row.unit}", row.number)
    return passage(
        "how",
        words.of("day.how"),
        line(words.of(starts.get(row.deadline.counts_from, "day.start_letter"), row.start)),
        line(words.of("day.time_least" if row.ground == "floor" else "day.time", limit)),
        line(words.of("day.working_days")) if row.unit == "working-days" else None,
        line(words.of("day.closed", row.last_day)) if row.last_day else None,
        line(words.of("day.was", row.safe_day)) if row.days_left < 0 else None,
    )


def _named(words: DocumentWordsView, row: NamedRow) -> list[Passage]:
    appointment, from_letter = row.what == "appointment", row.deadline.counts_from == "letter"
    title = "day.cannot_come" if appointment else "day.call_lawyer" if from_letter else "day.day_passed"
    first = "day.cannot_come_say" if appointment else "day.do_not_wait" if from_letter else ""
    then = "day.passed_go" if appointment or from_letter else "day.go_with_proof"
    found = [
        passage(
            "day",
            row.deadline.action,
            strong(words.of("day.named_on" if appointment else "day.named_before")),
            line(row.deadline.note),
        ),
        passage("call", words.of(title), line(words.of(first)) if first else None, line(words.of(then))),
    ]
    return [*found, _got_first(words, counted=False)] if from_letter else found


def _now(words: DocumentWordsView, row: NowRow) -> list[Passage]:
    from_letter, always = row.deadline.counts_from == "letter", row.reason == "always"
    at_once = "day.now" if row.reason in {"held", "always"} else "day.today"
    found = [passage("day", row.deadline.action, strong(words.of(at_once)), line(row.deadline.note))]
    if not always:
        ask = words.of("day.still_time_letter" if from_letter else "day.still_time_ask")
        found.append(passage("call", words.of("day.still_time"), line(ask)))
        found.append(passage("why", words.of("day.why"), line(words.of(_reason(row.reason, from_letter)))))
    return [*found, _got_first(words, counted=False)] if from_letter else found


def _reason(reason: str, from_letter: bool) -> str:
    match reason:
        case "held" | "no-number" | "clock" | "future":
            return f"day.why_{reason.replace('-', '_')}"
        case "no-day":
            return "day.why_no_date" if from_letter else "day.why_no_day"
        case "long-ago":
            return "day.why_long_ago_letter" if from_letter else "day.why_long_ago"
        case _:
            return "day.why_unsure"


def _got_first(words: DocumentWordsView, *, counted: bool) -> Passage:
    why = words.of("day.got_first_counted" if counted else "day.got_first_ask")
    return passage("got-first", words.of("day.got_first"), line(why))


def _end(view: LanguageView, deadline: DeadlineRow) -> list[Passage]:
    words = view.words
    looked = line(words.of("day.own_letter_look"))
    trust = passage("trust", words.of("trust.how_far"), looked, line(words.translation(deadline.translation)))
    found = (people(words, deadline.contacts), trust, sources(words, deadline.sources))
    return [one for one in found if one is not None]
