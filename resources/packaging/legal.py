"""The file `copyright` of a package: every work in it, its licence, and where the text of that lies."""

from __future__ import annotations

from typing import Any

from resources.packaging.sbom import Bom

_HEAD = """\
Asylum kiosk: an offline information kiosk for people who ask for protection in Belgium.

It is licensed under the Apache License 2.0, /usr/share/common-licenses/Apache-2.0. The texts of the licences of all
it is made of lie in {program}/_internal: in licences/, beside the fonts and the pictograms, and for libraries of Python
in the folder NAME.dist-info. {program}/THIRD_PARTY_NOTICES.md says more about each.

Qt and Qt for Python are used unmodified under the GNU Lesser General Public License 3,
/usr/share/common-licenses/LGPL-3. Their libraries are files of their own in {program}/_internal/PySide6 and can be
replaced by another build of the same version.

What it is made of:
"""


def copyright_file(bom: Bom, program: str) -> str:
    """The text, for the works that `bom` names; `program` is the folder it is installed in."""
    rows = [f"  {_name(component)}: {_licence(component)}" for component in bom["components"]]
    return _HEAD.format(program=program) + "\n".join(rows) + "\n"


def _name(component: dict[str, Any]) -> str:
    return f"{component['name']} {component.get('version', '')}".rstrip()


def _licence(component: dict[str, Any]) -> str:
    said = [row["license"]["name"] for row in component.get("licenses", [])]
    return ", ".join(said) or "see THIRD_PARTY_NOTICES.md"
