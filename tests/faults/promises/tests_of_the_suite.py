"""R19 to R40, where `make test` tries it already: the tests are counted, with those that look for what is broken."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from xml.etree import ElementTree as ET

from tests.faults.promise import Promise, Trial
from tests.faults.workshop import Workshop, end_of

# Row → what is promised, the tests, and the controls: tests that find what was broken for them.
ROWS: dict[str, tuple[str, Sequence[str], Sequence[str]]] = {
    "R21": (
        "nothing that a text names is fetched or read",
        (
            "screens/test_hostile.py::test_hostile_texts_on_every_screen_do_no_harm_and_reach_nobody",
            "screens/test_hostile.py::test_with_the_guard_no_picture_is_fetched",
            "rendering/test_rendering.py",
        ),
        ("screens/test_hostile.py::test_control_remote_pictures_are_fetched_without_the_guard",),
    ),
    "R32": (
        "time without a person asks, then ends the visit; an answer gives the time again, more than ten times",
        ("ui/test_idle_watch.py", "ui/test_presence.py", "screens/test_activity.py", "test_settings.py"),
        ("screens/test_activity.py::test_what_nobody_does_keeps_no_visit",),
    ),
    "R39": (
        "every place fits, is seen, named and read aloud in every language",
        (
            "screens/test_every_place.py",
            "screens/test_geometry.py",
            "screens/test_contrast.py",
            "screens/test_accessibility.py",
        ),
        (
            "screens/test_geometry.py::test_a_wide_text_is_found_by_these_rules",
            "screens/test_geometry.py::test_targets_that_touch_are_found_by_these_rules",
            "screens/test_contrast.py::test_pale_words_and_a_pale_edge_are_found_by_these_rules",
        ),
    ),
    "R40": (
        "the unit is exposed to at most 1.0 of 10, and the package leaves out what opens a socket",
        ("packaging/test_units.py", "packaging/test_bundle_on_windows.py"),
        ("packaging/test_units.py::test_systemd_would_find_a_wrong_word",),
    ),
}


def tests_that_pass(tests: Sequence[str], workshop: Workshop) -> Iterator[Trial]:
    """Every test, with what was wrong; one that cannot be run here is left out."""
    with workshop.folder() as folder:
        record = folder / "record.xml"
        paths = [f"tests/{test}" for test in tests]
        command = [sys.executable, "-m", "pytest", "-p", "no:xdist", f"--junitxml={record}", *paths]
        done = end_of(command, workshop.folders)
        if not record.is_file():
            yield Trial("the run", f"code {done.code}: {done.err[-200:]}")
            return
        for case in ET.parse(record).iter("testcase"):
            if case.find("skipped") is None:
                wrong = [one for one in case if one.tag in {"failure", "error"}]
                yield Trial(str(case.get("name")), wrong[0].get("message", "")[:200] if wrong else "")


def tests_that_find(tests: Sequence[str], workshop: Workshop) -> Trial:
    """What is broken was found where all of these tests pass."""
    trials = list(tests_that_pass(tests, workshop))
    found = bool(trials) and not any(trial.seen for trial in trials)
    return Trial(", ".join(trial.fault for trial in trials), "found" if found else "")


PROMISES = [
    Promise(row, words, partial(tests_that_pass, tests), partial(tests_that_find, controls), in_suite=True)
    for row, (words, tests, controls) in ROWS.items()
]
