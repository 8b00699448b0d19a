"""Values that are no numbers, days that do not exist or are still to come are refused wherever they stand."""

from __future__ import annotations

import pytest

from tests.check.planted.case import STORIES, VISITORS
from tests.helpers.editions import EditionFolder

ROW = "2022,visitors,total,{value},persons,yearbook,{source_date},\n"


@pytest.mark.parametrize(
    "value",
    ["1_000", "٣٤", "۳۴", "+1e2", "1e2", "0x1F", "1 000", "1\u00a0000", "1.000.000", "007", "1.", ".5", "½", "--1"],
)
def test_what_is_no_number_is_no_figure(english: EditionFolder, value: str) -> None:
    english.append(VISITORS, ROW.format(value=value, source_date="2026-01"))

    told = [(fault.line, fault.code) for fault in english.faults() if fault.path == VISITORS]

    assert (english.line(VISITORS, f"total,{value},"), "bad-value") in told


@pytest.mark.parametrize(
    "day",
    ["yesterday", "2026-02-30", "", "2026-13", "2025-02-29", "2026-1-1", "01/02/2026", "2026-04-31", "2026-00", "?"],
)
def test_a_figure_names_a_day_of_the_calendar(english: EditionFolder, day: str) -> None:
    english.append(VISITORS, ROW.format(value="5", source_date=day))
    english.append(VISITORS, f"{day},visitors,total,7,persons,yearbook,2026-01,\n")

    told = [(fault.line, fault.code) for fault in english.faults()]

    assert (english.line(VISITORS, f"yearbook,{day},"), "bad-source-date") in told
    assert (english.line(VISITORS, f"{day},visitors,total,7"), "bad-period") in told


@pytest.mark.parametrize(
    "period", ["2023/2022", "2024-05/2024-02", "2024-02-30/2024-03-01", "2024/", "/2024", "2024/2025/2026"]
)
def test_a_period_ends_after_it_began(english: EditionFolder, period: str) -> None:
    english.append(VISITORS, f"{period},visitors,total,7,persons,yearbook,2026-01,\n")

    assert "bad-period" in english.codes()


def test_all_that_is_wrong_with_a_row_is_told_at_once(english: EditionFolder) -> None:
    english.append(VISITORS, "2024-13,visitors,total,1_0,moons,yearbook,soon,\n")

    assert english.codes() == ["bad-period", "bad-source-date", "bad-value", "unknown-unit"]


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        *(("weeks", value) for value in ("-1", "-0.5", "nan", "-inf", "1e10")),
        *(("text", f'"{value}"') for value in ("1 000", "1.000", "1,5", "nan", "inf", "1e3", "1_000", " ")),
        *(("phone", f'"{value}"') for value in ("02/793 82 46", "call us", "٠٢ ٧٩٣", "(02) 793", "", "02-793-82-46")),
        *(
            ("time-range", f'"{value}"')
            for value in ("25:00–26:00", "09:00-12:00", "12:00–09:00", "9–12", "09:60–10:00")
        ),
    ],
)
def test_a_value_is_one_of_its_unit(english: EditionFolder, unit: str, value: str) -> None:
    english.replace("facts.toml", 'value = 2\nunit = "weeks"', f'value = {value}\nunit = "{unit}"')

    told = [(fault.path, fault.line) for fault in english.faults() if fault.code == "bad-fact"]

    assert told == [("facts.toml", english.line("facts.toml", "[waiting-weeks]"))]


@pytest.mark.parametrize("day", ["2026-02-30", "2025-02-29", "2026-06-31", "2026-13-01", "2026-1-1"])
@pytest.mark.parametrize("path", ["facts.toml", "pages/arrival/page.toml", "procedure/graph.toml", "sources.toml"])
def test_a_day_of_a_record_exists(english: EditionFolder, path: str, day: str) -> None:
    key = "read_on" if path == "sources.toml" else "checked_on"
    text = english.text(path)
    start = text.index(f"{key} = ") + len(f"{key} = ")
    english.write(path, text[:start] + day + text[start + 10 :])

    told = [(fault.path, fault.line) for fault in english.faults() if fault.code == "bad-toml"]

    assert told == [(path, english.line(path, f"{key} = {day}"))]


@pytest.mark.parametrize("date", ["yesterday", "", "2026-02-30", "n.d., after 2026-13", "2026-1-32", "soon"])
def test_a_source_says_when_as_far_as_is_known(english: EditionFolder, date: str) -> None:
    text = english.text("sources.toml")
    at = text.index('\ndate = "') + len('\ndate = "')
    english.write("sources.toml", text[:at] + date + text[text.index('"', at) :])

    told = [(fault.path, fault.line) for fault in english.faults() if fault.code == "bad-source-date"]

    assert told == [("sources.toml", english.line("sources.toml", f'date = "{date}"'))]


def test_a_rule_ends_after_it_began(english: EditionFolder) -> None:
    dates = "applies_from = 2026-06-12\napplies_until = 2026-06-11\n"
    english.replace("facts.toml", 'value = 2\nunit = "weeks"', f'{dates}value = 2\nunit = "weeks"')

    assert ("bad-dates", english.line("facts.toml", "applies_until")) in [(f.code, f.line) for f in english.faults()]


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("edition.toml", "\ndate = 2026", "\ndate = 2027"),
        ("facts.toml", "checked_on = 2026", "checked_on = 2027"),
        ("pages/arrival/page.toml", "checked_on = 2026", "checked_on = 2027"),
        (STORIES, "checked_on = 2026", "checked_on = 2027"),
        ("sources.toml", "read_on = 2026", "read_on = 2027"),
        ("statistics/sources.toml", "read_on = 2026", "read_on = 2027"),
        (VISITORS, "yearbook,2026-01", "yearbook,2027-01"),
        (VISITORS, "\n2024,", "\n2027,"),
        (VISITORS, "\n2024,", "\n2026,"),  # a year that is not over
        (VISITORS, "\n2024,", "\n2024/2026-12,"),
    ],
)
def test_what_was_done_is_not_to_come(english: EditionFolder, path: str, old: str, new: str) -> None:
    english.replace(path, old, new)

    told = [fault for fault in english.faults() if fault.code == "future-date"]

    assert [(fault.path, fault.line, fault.severity) for fault in told] == [
        (path, english.line(path, new.strip()), "error")
    ]


def test_a_review_of_tomorrow_is_none(small: EditionFolder) -> None:
    path = "pages/court/ar.md"
    review = '\n[reviewed]\ntime = { by = "A speaker", on = 2027-11-20, hash = "0123456789ab" }\n+++\n\n##'
    small.replace(path, "\n+++\n\n##", review)

    assert ("future-date", path) in [(fault.code, fault.path) for fault in small.faults()]
