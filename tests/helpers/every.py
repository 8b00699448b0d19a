"""A rule about many files or words as one test, which names all of them that break it.

A test for each of them costs more than the rule: it is collected by every process, listens to the log, is reported.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable

import pytest

Rule = Callable[..., None]


def of_every(names: str, things: Iterable[object], called: Callable[..., str] = str) -> Callable[[Rule], Rule]:
    """Turn a rule into one test of all `things`; its other parameters are fixtures, the same for all of them.

    Args:
        names: the parameters a thing is given by, as for `pytest.mark.parametrize`: "file", or "code, name".
        things: what the rule is about; a tuple each where there are several names. Without any the test fails.
        called: what a thing is named in the message.
    """
    parameters = [name.strip() for name in names.split(",")]
    rows = [(thing,) if len(parameters) == 1 else tuple(thing) for thing in things]  # type: ignore[arg-type]

    def decorate(rule: Rule) -> Rule:
        def test(**fixtures: object) -> None:
            assert rows, "a rule about nothing"
            broken = [line for row in rows for line in _broken(rule, dict(zip(parameters, row, strict=True)), fixtures)]
            if broken:
                pytest.fail(f"{len(broken)} of {len(rows)}:\n" + "\n".join(broken), pytrace=False)

        def _broken(rule: Rule, thing: dict[str, object], fixtures: dict[str, object]) -> list[str]:
            try:
                rule(**thing, **fixtures)
            except AssertionError as error:
                return [f"{called(*thing.values())}: {error}"]
            return []

        asked = inspect.signature(rule)
        others = [one for name, one in asked.parameters.items() if name not in parameters]
        test.__signature__ = asked.replace(parameters=others)  # type: ignore[attr-defined]
        for name in ("__name__", "__qualname__", "__doc__", "__module__"):
            setattr(test, name, getattr(rule, name))
        return test

    return decorate
