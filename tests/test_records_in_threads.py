"""Records of one kind are read in several threads: the screen reads while the indexes are opened behind it."""

from __future__ import annotations

from tests.helpers.child import run_in_child

KINDS = 400
PROGRAM = f"""
import sys, threading
import msgspec
sys.setswitchinterval(1e-6)
for number in range({KINDS}):
    part = msgspec.defstruct(f"Part{{number}}", [(f"a{{n}}", int) for n in range(150)])
    whole = msgspec.defstruct(f"Whole{{number}}", [("part", part), *((f"b{{n}}", "list[int]", 0) for n in range(150))])
    written = msgspec.json.encode({{"part": {{f"a{{n}}": n for n in range(150)}}}})
    together = threading.Barrier(2)
    def read():
        together.wait()
        msgspec.json.decode(written, type=whole)
    threads = [threading.Thread(target=read) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
print("all read")
"""


def test_two_threads_may_read_records_of_a_kind_that_nobody_read_before() -> None:
    """With msgspec 0.22 the process ended with a segmentation fault."""
    assert run_in_child(PROGRAM).strip() == "all read"
