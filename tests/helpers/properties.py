"""How hypothesis is used here: the same examples on every machine, nothing kept between runs, no time measured."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis.configuration import set_hypothesis_home_dir

_HOME = tempfile.TemporaryDirectory(prefix="kiosk-hypothesis-")
set_hypothesis_home_dir(Path(_HOME.name))

steady = settings(deadline=None, derandomize=True, database=None, max_examples=150)
