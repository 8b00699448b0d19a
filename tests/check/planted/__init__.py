"""Every fault the checker knows, planted alone into an edition that has none: file, line, code and severity."""

from __future__ import annotations

from tests.check.planted.articles import ARTICLES, LIMITS
from tests.check.planted.dates import DATES
from tests.check.planted.doubts import DOUBTS
from tests.check.planted.facts import FACTS
from tests.check.planted.folder import FOLDER, RECORDS
from tests.check.planted.languages import DENIALS, NUMBERS, PARITY, SCRIPTS
from tests.check.planted.markdown import MARKDOWN
from tests.check.planted.names import NAMES, USE
from tests.check.planted.promises import JUDGED_ROWS, PROMISED
from tests.check.planted.statistics import STATISTICS
from tests.check.planted.voices import VOICES
from tests.check.planted.words import MADE_FROM, WORDS

CASES = (
    *FOLDER,
    *RECORDS,
    *ARTICLES,
    *LIMITS,
    *NAMES,
    *USE,
    *WORDS,
    *MADE_FROM,
    *FACTS,
    *DOUBTS,
    *MARKDOWN,
    *NUMBERS,
    *SCRIPTS,
    *DENIALS,
    *PARITY,
    *STATISTICS,
    *DATES,
    *JUDGED_ROWS,
    *PROMISED,
    *VOICES,
)
