"""What people ask, in their own words: searched, never shown."""

from __future__ import annotations

Questions = dict[str, dict[str, tuple[str, ...]]]  # plural of what they are about → name → questions in one language
