"""No source is read of what is imported at the start; without the remedy PySide reads all of it."""

from __future__ import annotations

import pytest

from tests.helpers.child import run_in_child

LINES_KEPT = """
import linecache, sys
from pathlib import Path

from kiosk import plain_imports

if sys.argv[1] == "restored":
    plain_imports.restore()
import kiosk.app

folder = str(Path(plain_imports.__file__).parent)
print(sum(name.startswith(folder) for name in linecache.cache))
"""


@pytest.mark.parametrize(("how", "files"), [("restored", range(1)), ("taken over", range(50, 1000))])
def test_no_source_is_read_at_the_start(how: str, files: range) -> None:
    assert int(run_in_child(LINES_KEPT, how)) in files
