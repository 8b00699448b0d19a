"""`kiosk bench`: start-up, pages, change of language, memory, and every keystroke of the search.

As ratios to references measured in the same run.
"""

from __future__ import annotations

import argparse

import msgspec

from kiosk.commands import options


def add_to(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The arguments of the command."""
    parser = subparsers.add_parser("bench", help="measure speed as ratios within one run")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--search", action="store_true", help="only the search, beside other full-text engines")
    parser.add_argument("--large", action="store_true", help="with --search: also 5,000 and 50,000 documents (minutes)")
    parser.add_argument("--window", action="store_true", help="typing in the real window: from key to frame (minutes)")
    parser.add_argument("--scroll", action="store_true", help="scrolling every screen: CPU time of each frame")
    parser.add_argument("--keys", type=int, default=10_000, help="with --window: how many keys to press")
    parser.add_argument("--floor", action="store_true", help=argparse.SUPPRESS)
    options.add_content(parser)
    parser.set_defaults(execute=execute)


def execute(given: argparse.Namespace) -> int:
    """Measure and print."""
    from kiosk.bench.start import measure, open_bare_window

    if given.floor:
        return open_bare_window()
    if given.search or given.large:
        return _search(given)
    if given.window:
        return _window(given)
    if given.scroll:
        return _scroll(given)
    figures = measure(options.open_edition(given.content), given.content)
    if given.json:
        print(msgspec.json.encode(figures).decode())
    else:
        for figure in figures:
            print(f"{figure.name:18} {figure.value:9.1f} {figure.unit:3}  {figure.ratio:6.2f} × {figure.reference}")
    return 0


def _search(given: argparse.Namespace) -> int:
    from kiosk.bench.search import measure_search

    found = measure_search(options.open_edition(given.content), large=given.large)
    if given.json:
        print(msgspec.json.encode(found).decode())
        return 0
    print(f"{'documents':>9}  {'engine':26} {'p50':>8} {'p95':>8} {'p99':>8} {'max':>8} ms   p95 of ours is")
    ours = found[0]
    for one in found:
        ours = one if one.engine == "ours" else ours
        taken = one.keystroke
        ratio = "" if one is ours else f"{ours.keystroke.p95 / taken.p95:6.2f} x"
        print(
            f"{one.documents:9}  {one.engine:26} "
            f"{taken.p50:8.3f} {taken.p95:8.3f} {taken.p99:8.3f} {taken.most:8.3f}      {ratio}"
        )
        if one is ours:
            print(
                f"{'':11}built in {one.build_s} s of CPU, first language opened in {one.open_ms} ms of CPU, "
                f"{one.size_mb} MB on disk, {one.memory_mb} MB in memory"
            )
    return 0


def _scroll(given: argparse.Namespace) -> int:
    from kiosk.bench.scrolling import JERK_MS, measure_scrolling

    found = measure_scrolling(options.open_edition(given.content))
    if given.json:
        print(msgspec.json.encode(found).decode())
        return 0
    print(f"{'place, the slowest first':36} {'frames':>6} {'median':>8} {'max':>8} ms   over {JERK_MS:.0f} ms")
    for one in found:
        print(f"{one.place:36} {one.frames:6} {one.median:8.2f} {one.most:8.2f}      {one.jerks:6}")
    return 0


def _window(given: argparse.Namespace) -> int:
    from kiosk.bench.window import PERIOD_MS, measure_typing

    found = measure_typing(options.open_edition(given.content), max(1, given.keys))
    if given.json:
        print(msgspec.json.encode(found).decode())
        return 0
    print(f"{'from a key to':32} {'p50':>8} {'p95':>8} {'p99':>8} {'max':>8} ms   p95 is")
    for name, taken in (
        ("a frame of a bare field", found.bare),
        ("the frame with its letter", found.echo),
        ("the frame with its results", found.results),
    ):
        ratio = "" if taken is found.bare else f"{taken.p95 / found.bare.p95:6.2f} x"
        print(f"{name:32} {taken.p50:8.2f} {taken.p95:8.2f} {taken.p99:8.2f} {taken.most:8.2f}      {ratio}")
    print(f"{found.keys} keys; frames dropped at one frame in {PERIOD_MS:.1f} ms: {found.dropped}")
    return 0
