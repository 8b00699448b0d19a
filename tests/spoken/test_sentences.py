"""Where a text is cut: at the end of a sentence, and nowhere else."""

from __future__ import annotations

import pytest

from kiosk.languages.registry import LANGUAGES
from kiosk.languages.sentences import sentences


def _cut(text: str, language: str) -> list[str]:
    return sentences(text, LANGUAGES[language].speech)


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        ("en", "Call today. It is free.", ["Call today.", "It is free."]),
        ("en", "See art. 48/3 of the law. Ask Mr. Peeters.", ["See art. 48/3 of the law.", "Ask Mr. Peeters."]),
        ("en", "A paper, e.g. annex 26. Keep it!", ["A paper, e.g. annex 26.", "Keep it!"]),
        ("en", "It costs 7.40 euro. 30 days.", ["It costs 7.40 euro.", "30 days."]),
        ("en", "The answer is no. You can appeal.", ["The answer is no.", "You can appeal."]),
        ("en", "Paper no. 26 is yours. Keep it.", ["Paper no. 26 is yours.", "Keep it."]),
        ("en", "We say “no.” Then you call.", ["We say “no.”", "Then you call."]),
        ("nl", "Dat is zo. Er is hulp.", ["Dat is zo.", "Er is hulp."]),
        ("nl", "Open ma. - vr. 9 tot 17 uur. Kom zo. 3 mei.", ["Open ma. - vr. 9 tot 17 uur.", "Kom zo. 3 mei."]),
        ("fr", "Il vient par la mer. Il attend.", ["Il vient par la mer.", "Il attend."]),
        ("fr", "Venez mer. 3 mai. Attendez.", ["Venez mer. 3 mai.", "Attendez."]),
        ("en", "1. Waiting", ["1. Waiting"]),
        ("en", "Ask J. Peeters. He helps.", ["Ask J. Peeters.", "He helps."]),
        ("en", "“Are you ill?” the doctor asks.", ["“Are you ill?” the doctor asks."]),
        ("en", "Write to asile@ibz.fgov.be. Wait.", ["Write to asile@ibz.fgov.be.", "Wait."]),
        ("en", "(May have changed: ask a lawyer) It is 5 days.", ["(May have changed: ask a lawyer) It is 5 days."]),
        ("en", "I fear: …", ["I fear: …"]),
        ("en", "Keep it.\nShow it.", ["Keep it.", "Show it."]),
        ("en", "…", []),
        ("fr", "Voir l’art. 9. Appelez !", ["Voir l’art. 9.", "Appelez !"]),
        ("fr", "Où êtes-vous\u00a0? Ici.", ["Où êtes-vous\u00a0?", "Ici."]),
        ("fr", "«\u00a0Venez.\u00a0» Elle vient.", ["«\u00a0Venez.\u00a0»", "Elle vient."]),
        ("nl", "Neem bv. uw kaart mee. Bel nr. 112.", ["Neem bv. uw kaart mee.", "Bel nr. 112."]),
        ("ar", "هل أنت مريض؟ اتصل بـ \u206602 793 80 00\u2069. نعم.", None),
        ("fa", "می‌توانید بپرسید؛ رایگان است. بیمار هستید؟ بله.", None),
    ],
)
def test_a_text_is_cut_into_its_sentences(language: str, text: str, cut: list[str] | None) -> None:
    found = _cut(text, language)

    assert all(sentence in text for sentence in found)
    assert found == cut if cut is not None else len(found) == 3
