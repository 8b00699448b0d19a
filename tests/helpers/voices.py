"""An engine that says every text as it is written, but spells one word and says another in English."""

from __future__ import annotations

SPELLED, SWITCHED = "Zpelled", "سويتش"  # the other word is Arabic: in Latin texts a switch is no fault


def fake_phonemes(voice: str, text: str) -> str:
    """What espeak-ng would say, as far as the checker looks at it."""
    heard = text.replace(SPELLED, "lˈetəsˈitːatˈisʕʕaˈeːj")
    return heard.replace(SWITCHED, f"(en)swˈɪtʃt({voice})")
