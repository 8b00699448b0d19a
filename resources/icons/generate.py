"""Turn the pictograms beside this file into `resources/qml/Kiosk/IconPaths.js`.

A pictogram drawn as a `Shape` takes its colour from the theme and stays sharp at every text size, which an image of an SVG does
not. The files are outlines of the Tabler set: nothing but `<path d="…">` on a 24 × 24 grid; anything else is refused.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

HERE = Path(__file__).parent
TARGET = HERE.parent / "qml" / "Kiosk" / "IconPaths.js"
SVG = "{http://www.w3.org/2000/svg}"
PATH_DATA = re.compile(r"[MmLlHhVvCcSsQqTtAaZz0-9eE., +-]+")
HEAD = """\
// Made by resources/icons/generate.py from the files of resources/icons. Do not edit: run `make icons`.
.pragma library

const paths = {
"""
TAIL = """\
};

// The path data of a pictogram on a 24 x 24 grid, an empty text for a name that is not in the set.
function path(name) {
    return paths[name] ?? "";
}

function names() {
    return Object.keys(paths);
}
"""


def path_data(file: Path) -> str:
    """All strokes of one pictogram as a single path. Raises ValueError for anything but plain strokes."""
    root = ET.parse(file).getroot()  # noqa: S314 - our own files, reviewed when they are added
    strokes = []
    for element in root:
        if element.tag != f"{SVG}path":
            raise ValueError(f"{file.name}: only <path> is drawn, not {element.tag}")
        data = element.get("d", "")
        if not PATH_DATA.fullmatch(data):
            raise ValueError(f"{file.name}: odd path data {data!r}")
        if element.get("stroke") != "none":
            strokes.append(data)
    return " ".join(strokes)


def module() -> str:
    """The text of IconPaths.js."""
    lines = [f'    "{file.stem}": "{path_data(file)}",\n' for file in sorted(HERE.glob("*.svg"))]
    return HEAD + "".join(lines) + TAIL


def main() -> int:
    """Write the file; with `--check` only say whether it is up to date."""
    if "--check" in sys.argv:
        return 0 if TARGET.read_text(encoding="utf-8") == module() else 1
    TARGET.write_text(module(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
