"""R24: a text that is accepted is rendered within a second of the processor; a time bomb is refused before that."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator

from kiosk.edition.markdown_limits import MAX_LINES, limit_problems
from kiosk.rendering.markdown import Parser, Renderer
from tests.edition.test_markdown_limits import BOMBS
from tests.faults.promise import Promise, Trial
from tests.faults.promises.tests_of_the_suite import tests_that_pass
from tests.faults.workshop import Workshop
from tests.helpers.editions import write_edition

TESTS = ("edition/test_markdown_limits.py",)
TEXTS, FEW = 500, 5
SECONDS = 1.0
SEED = 20261201
WORDS = ("word", "Ask", "كلمة", "{fact:answer-days}", "&", "7")
SIGNS = ("[", "](", ")", "**", "*", "_", "`", "<", "> ", "!", "\\", "\\[", "|", "~", "# ", "### ", "[a](page:court)")
STARTS = ("", "", "- ", "1. ", "> ", "    ", "\t", "| ", '!!! good "A"', "+++", "```", "---")
ENDS = ("\n", "\n", "\n\n", " \n", "\u00a0\n")
BOMB = "[" * 6_000  # a hundred times what a paragraph may have of them, and still bearable for a control


def trials(workshop: Workshop) -> Iterator[Trial]:
    """The tests, then pages of mixed signs, as long as a page may be or shorter; those refused are shortened first."""
    if workshop.whole:
        yield from tests_that_pass(TESTS, workshop)
    with workshop.folder() as folder:
        renderer = Renderer(write_edition(folder).load(), "en", Parser())
        chance = random.Random(SEED)
        for number in range(TEXTS if workshop.whole else FEW):
            yield Trial(f"text {number}", _hangs(renderer, _accepted(_text(chance))))
    yield from (Trial(name, "" if limit_problems(text.split("\n")) else "accepted") for name, text in BOMBS.items())


def _text(chance: random.Random) -> str:
    """Lines of words and signs, with as many signs on each as its seed likes."""
    share = chance.random()
    return "".join(
        chance.choice(STARTS)
        + " ".join(chance.choice(SIGNS if chance.random() < share else WORDS) for _ in range(chance.randint(0, 30)))
        + chance.choice(ENDS)
        for _ in range(chance.randint(1, MAX_LINES))
    )


def _accepted(text: str) -> str:
    """The text without the lines that make it one that is refused, and not longer than a page may be."""
    rows = text.split("\n")
    while problems := limit_problems(rows):
        refused = {number for number, code, _ in problems if code != "article-too-long"}
        rows = [row for number, row in enumerate(rows) if number not in refused] if refused else rows[: len(rows) // 2]
    return "\n".join(rows)


def _hangs(renderer: Renderer, text: str) -> str:
    began = time.process_time()
    list(renderer.blocks(text))
    taken = time.process_time() - began
    return "" if taken <= SECONDS else f"{taken:.1f} s for {text[:80]!r}"


def control(workshop: Workshop) -> Trial:
    """Rendered without asking for its limits."""
    with workshop.folder() as folder:
        renderer = Renderer(write_edition(folder).load(), "en", Parser())
        return Trial("a time bomb that nothing refuses", _hangs(renderer, BOMB))


PROMISE = Promise(
    "R24",
    "a text that is accepted is rendered within a second; a time bomb is refused before it is parsed",
    trials,
    control,
)
