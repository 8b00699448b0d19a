"""Spanish for the small edition: what somebody writes who adds a language, in files alone."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from kiosk.edition.files import DOCUMENT_WORDS
from tests.helpers.editions import EditionFolder

CODE = "es"
HEAD = """
[[language]]
code = "es"
name = "Español"
greeting = "Bienvenido"
choose = "Elija su idioma"
promise = "No se guarda nada de lo que hace aquí."
sight = "Texto y vista"
hear = "Oír lo que toca"
help = "Ayuda ahora"
dated = "Información del %1"
fallback = ["en"]
"""
UNITS = {
    "days": '{ one = "{n} día", other = "{n} días" }',
    "months": '{ one = "{n} mes", other = "{n} meses" }',
    "weeks": '{ one = "{n} semana", other = "{n} semanas" }',
}
# English → Spanish, of every short text.
WORDS = {
    "May have changed: ask a lawyer": "Puede haber cambiado: pregunte a un abogado",
    "Ask first: one source.": "Pregunte antes: una sola fuente.",
    "the time to answer": "el plazo para responder",
    "The office": "La oficina",
    "A helper": "Una persona que ayuda",
    "Call **today**.": "Llame **hoy**.",
    "Start here": "Empiece aquí",
    "First days": "Primeros días",
    "The answer": "La respuesta",
    "Refusal, court": "Denegación, recurso",
    "I got a letter": "He recibido una carta",
    "I just arrived": "Acabo de llegar",
    "Say where you are.": "Diga dónde está.",
    "Alone": "Una persona sola",
    "Where an answer is looked at again.": "Donde se vuelve a mirar la respuesta.",
    "They say no": "Dicen que no",
    "When did you come?": "¿Cuándo llegó usted?",
    "Before {fact:law-start}": "Antes del {fact:law-start}",
    "Later": "Después",
    "You came before": "Usted llegó antes",
    "You came later": "Usted llegó después",
    "The rules changed.": "Las normas han cambiado.",
    "A letter with questions": "Una carta con preguntas",
    "Answer": "Responda",
    "Ask a helper.": "Pida ayuda.",
    "A refusal: the court": "Una denegación: el tribunal",
    "Go to the court": "Vaya al tribunal",
    "In {period}, {value} people came": "En {period} llegaron {value} personas",
    "In {year:2023} there were {value:2023}.": "En {year:2023} fueron {value:2023}.",
    "It predicts nothing.": "No predice nada.",
    "More came than in {year:2023}.": "Llegaron más que en {year:2023}.",
    "Counted anew.": "Contado de nuevo.",
    "An early count.": "Un primer recuento.",
    "{value} of all": "{value} de todos",
    "Who was accepted.": "Quién fue aceptado.",
    "A table with no source": "Una tabla sin fuente",
    "Beside it: the office.": "Al lado: la oficina.",
    "People": "Personas",
    "Refused": "Denegados",
    "By country": "Por país",
    "Which is yours?": "¿Cuál es el suyo?",
    "How many of {hundred} got a yes.": "Cuántos de cada {hundred} recibieron un sí.",
    "{period}: {share} of {hundred} got a yes": "{period}: {share} de cada {hundred} recibieron un sí",
    "{period}: {value} people, too few": "{period}: {value} personas, muy pocas",
    "Yes and no": "Sí y no",
    "See everybody.": "Mire los de todos.",
    "Everybody": "Todos",
    "Yes": "Sí",
    "No": "No",
    "Closed": "Cerrado",
    "It hides small numbers.": "Oculta los números pequeños.",
    "Files slept in {year:2024}.": "Los expedientes durmieron en {year:2024}.",
    "DR Congo": "RD del Congo",
}
_ARTICLE = """\
+++
title = "{title}"
summary = "{summary}"
in_short = "{short}"
translation = "machine"
+++

{sections}"""
ARTICLES = {
    "pages/arrival": _ARTICLE.format(
        title="Sus primeros días",
        summary="Qué hacer ahora",
        short="Pida ayuda hoy. Guarde todos los papeles.",
        sections="""\
## Hoy {#today}

Diga a la oficina que ha llegado. Usted espera {fact:waiting-weeks}. Lea [sobre el tribunal](page:court#time).

- Guarde todos los papeles.
- Abra todas las cartas.

!!! careful "No espere"
    Una carta puede tener un último día.

## Papeles {#papers}

| Papel | De |
|---|---|
| La tarjeta | La oficina |

La tarjeta no es un pasaporte. {rule:card-is-no-passport}

Antes que usted llegaron {fact:people-in-line} personas.

"""
        + "Las personas de la oficina le ayudan con cada pregunta.\n" * 19,
    ),
    "pages/court": _ARTICLE.format(
        title="Pedir al tribunal",
        summary="Después de una denegación",
        short="Usted tiene {fact:answer-days}. Mire su propia carta.",
        sections="""\
## Cuánto tiempo {#time}

Usted tiene {fact:answer-days} desde el {fact:law-start}. Vea [el paso](step:ask#do) y [las cifras](figures:visitors).

"""
        + "Las personas de la oficina le ayudan con cada pregunta.\n" * 19,
    ),
    "procedure/ask": _ARTICLE.format(
        title="La solicitud",
        summary="usted, en la oficina",
        short="Usted dice que necesita ayuda.",
        sections="""\
## Qué pasa {#happens}

Usted habla con la oficina.

## Qué debe hacer {#do}

Diga quién es usted.

## Qué debe llevar {#bring}

- sus papeles

## Papeles que recibe {#receive}

Una tarjeta.

## Sus derechos {#rights}

Usted puede tener un intérprete.

## Cuánto dura {#long}

Un tiempo.

## Si no llega a tiempo {#miss}

Vaya pronto.

## Qué viene después {#next}

Usted espera.
""",
    ),
    "letters/refusal": _ARTICLE.format(
        title="Una denegación",
        summary="La oficina dijo que no",
        short="Usted puede ir al tribunal.",
        sections="""\
## Qué es {#is}

La oficina le ha denegado.

## Qué no es {#is-not}

No es el final.

## Qué hacer hoy {#today}

Vaya [al tribunal](page:court#time). Usted tiene {fact:answer-days}.

## A quién llamar {#call}

Llame a una persona que ayuda.
""",
    ),
    **{
        f"what-ifs/{kind}": _ARTICLE.format(
            title=title,
            summary="Y ahora qué",
            short="Avise hoy a la oficina.",
            sections="## Qué hacer {#do}\n\nAvise hoy a la oficina.\n",
        )
        for kind, title in [
            ("move", "Me mudo"),
            ("ill", "Estoy enfermo"),
            ("turn-18", "Me hago mayor"),
            ("lose-paper", "Pierdo mi tarjeta"),
        ]
    },
}


def add_spanish(edition: EditionFolder) -> EditionFolder:
    """Put the words beside those of the other languages and say that they are current."""
    edition.append("edition.toml", HEAD)
    for path in sorted(path for path in edition.files() if path.endswith(".toml") and path != DOCUMENT_WORDS):
        edition.write(path, re.sub(r'(?m)(^|\{ )(en = "([^"]*)")(,?)', _with_spanish, edition.text(path)))
    for unit, patterns in UNITS.items():
        edition.replace("units.toml", f"[{unit}]\n", f"[{unit}]\nes = {patterns}\n")
    _add_words_of_documents(edition)
    for folder, text in ARTICLES.items():
        edition.write(f"{folder}/es.md", text)
    edition.confirm()
    return edition


def _add_words_of_documents(edition: EditionFolder) -> None:
    """Each word beside the last of the other languages, a line or the forms of a plural."""
    file = Path(__file__).parent.parent / "editions" / "spanish" / DOCUMENT_WORDS
    said = tomllib.loads(file.read_text(encoding="utf-8"))
    lines, family = [], ""
    for line in edition.text(DOCUMENT_WORDS).splitlines():
        if line.startswith("["):
            family = line.strip("[]")
        name = line.partition(" = ")[0]
        own = said.get(family, {}).get(name)
        lines.append(f'{line.removesuffix(" }")}, es = "{own}" }}' if isinstance(own, str) else line)
        if line == f"[{family}]" and family.startswith("counted."):
            forms = said["counted"][family.removeprefix("counted.")]
            patterns = ", ".join(f'{form} = "{words}"' for form, words in forms.items())
            lines.append(f"es = {{ {patterns} }}")
    edition.write(DOCUMENT_WORDS, "\n".join(lines) + "\n")


def _with_spanish(match: re.Match[str]) -> str:
    start, english, words, comma = match.groups()
    if words not in WORDS:
        return match.group()
    return f'{start}{english}{comma or ""}{" " if comma else chr(10)}es = "{WORDS[words]}"{comma}'
