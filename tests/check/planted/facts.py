"""Faults of facts."""

from __future__ import annotations

from tests.check.planted.case import ARRIVAL, Case, replace, say

FACTS = (
    Case(
        "wrong-unit",
        replace("contacts.toml", 'hours = "door-hours"', 'hours = "help-phone"'),
        "contacts.toml",
        "hours",
        also=("lost-hours",),
    ),
    Case("no-hours", replace("facts.toml", 'hours = ["door-hours"]\n', ""), "facts.toml", "[help-phone]", "warning"),
    Case(
        "no-hours",
        replace("facts.toml", 'unit = "weeks"', 'unit = "weeks"\nanswers = "not-known"'),
        "facts.toml",
        "[waiting-weeks]",
        "warning",
    ),
    Case("lost-hours", replace("contacts.toml", 'hours = "door-hours"\n', ""), "contacts.toml", "[helper]", "warning"),
    Case("lost-hours", say("Call {fact:help-phone} now."), ARRIVAL, "Call {fact", "warning"),
    Case(
        "wrong-unit",
        replace("contacts.toml", 'phone = "help', 'address = "help'),
        "contacts.toml",
        "address",
        also=("no-phone",),
    ),
    Case(
        "no-phone",
        replace("contacts.toml", 'phone = "help-phone"\nhours = "door-hours"\n', ""),
        "help.toml",
        "call =",
        also=("unused-fact",),
    ),
    Case("no-source", replace("facts.toml", '["leaflet"]', "[]"), "facts.toml", "[waiting-weeks]"),
    *(
        Case("bad-fact", replace("facts.toml", old, new), "facts.toml", record)
        for old, new, record in (
            ('value = 2\nunit = "weeks"', 'value = 2\nunit = "moons"', "[waiting-weeks]"),
            ("value = 2\n", "", "[waiting-weeks]"),
            ("value = 2\n", 'value = "2"\n', "[waiting-weeks]"),
            ("value = 2\n", "value = true\n", "[waiting-weeks]"),
            ("value = 2\n", "value = inf\n", "[waiting-weeks]"),
            ("value = 2\n", "value = nan\n", "[waiting-weeks]"),
            ("value = 2\n", "value = 1e999\n", "[waiting-weeks]"),
            ("value = 2\n", f"value = {10**40}\n", "[waiting-weeks]"),
            ("value = 2026-06-12", 'value = "2026-06-12"', "[law-start]"),
            ("value = 2026-06-12", "value = 2026-06-12T10:00:00", "[law-start]"),
            ('value = "02 793 82 46"', "value = 27938246", "[help-phone]"),
            ('unit = "rule"', 'value = 1\nunit = "rule"', "[card-is-no-passport]"),
        )
    ),
)
