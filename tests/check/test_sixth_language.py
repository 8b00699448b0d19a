"""A sixth language is files alone: a record, words and texts. Every gate then stands before it as before the others.

The records lie in a folder of the test, so that nothing of Spanish is known to the program unless the test brings it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import paths
from kiosk.check.scripts import paragraphs_are_in_their_language
from kiosk.edition.faults import Fault, Faults
from kiosk.edition.load import load
from kiosk.languages.registry import DATA, Registry
from kiosk.prepared.store import PreparedEdition
from kiosk.preparing.prepare import prepare
from kiosk.search.service import SearchService
from tests import test_catalogs
from tests.helpers.editions import BOTH, EditionFolder, write_edition
from tests.helpers.languages import edition_languages, right_to_left, translations
from tests.helpers.spanish import CODE, HEAD, add_spanish
from tests.screens import test_accessibility, test_every_place, test_figures, test_fonts, test_geometry
from tests.search import test_relevance

pytestmark = pytest.mark.whole

RECORD = f"{CODE}.toml"
ARRIVAL, COURT = "pages/arrival/es.md", "pages/court/es.md"
STORIES = "statistics/statistics.toml"
FRENCH = (
    "Dites à l’office que vous êtes arrivé. Gardez tous les papiers que vous avez reçus et lisez-les avec une aide."
)

Plant = Callable[[EditionFolder], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The records of the program without the Spanish one."""
    return Path(shutil.copytree(DATA, tmp_path / "records", ignore=shutil.ignore_patterns(RECORD)))


@pytest.fixture
def registry(folder: Path) -> Registry:
    """With the Spanish record put beside the others."""
    shutil.copy(DATA / RECORD, folder)
    return Registry(folder)


@pytest.fixture
def spanish(tmp_path: Path) -> EditionFolder:
    """The small edition with Spanish beside its two languages."""
    return add_spanish(write_edition(tmp_path / "content"))


def _said(faults: list[Fault]) -> list[tuple[str, str]]:
    return [(fault.path, fault.code) for fault in faults]


# --- refused without a record, welcome with one


def test_without_a_record_it_is_refused(spanish: EditionFolder, folder: Path) -> None:
    (fault,) = spanish.faults(registry=Registry(folder))

    line = spanish.line("edition.toml", 'code = "es"')
    assert str(fault) == (
        f"edition.toml:{line}: error: incomplete-language: es: its record "
        "kiosk/languages/data/es.toml is not there; CONTRIBUTING.md, “Add a language”, says what it holds"
    )


def test_a_record_with_a_gap_is_refused_and_the_gaps_are_named(
    spanish: EditionFolder, folder: Path, registry: Registry
) -> None:
    text = (DATA / RECORD).read_text(encoding="utf-8")
    for line in ("plain = ", "keyboard = ", "tour = "):
        text = "\n".join(one for one in text.split("\n") if not one.startswith(line))
    (folder / RECORD).write_text(text, encoding="utf-8")

    (fault,) = spanish.faults(registry=registry)

    assert "lacks keyboard, negations.plain, samples.tour;" in fault.message


def test_with_its_record_and_its_words_it_has_no_fault(spanish: EditionFolder, registry: Registry) -> None:
    assert list(map(str, spanish.faults(registry=registry))) == []


# --- what is planted is caught by what the record says


def _replace(path: str, old: str, new: str) -> Plant:
    return lambda edition: edition.replace(path, old, new)


def _say(words: str) -> Plant:
    return _replace(ARRIVAL, "Diga a la oficina que ha llegado.", words)


def _in_topic(words: str) -> Plant:
    return _replace("topics.toml", "Empiece aquí", words)


def _change_an_annex(edition: EditionFolder) -> None:
    """Every language names annex 26, and Spanish another one."""
    for language, words in zip(BOTH, ("Annex 26 is a paper.", "الملحق 26 ورقة."), strict=True):
        edition.append(f"pages/court/{language}.md", f"\n{words}\n")
    edition.append(COURT, "\nEl anexo 27 es un papel.\n")


PLANTED = [
    ("another language's paragraph", "wrong-language", _say(FRENCH), ARRIVAL),
    ("another language's title", "wrong-language", _in_topic("Vous avez le droit de rester ici"), "topics.toml"),
    (
        "English that nobody translated",
        "untranslated",
        _replace(ARRIVAL, "Abra todas las cartas", "Open every letter"),
        ARRIVAL,
    ),
    ("a short text left in English", "untranslated", _in_topic("Start here"), "topics.toml"),
    ("a sentence of English", "wrong-language", _say("You have to tell them that you are here."), ARRIVAL),
    ("a line of another script", "wrong-script", _say("أخبر المكتب أنك وصلت."), ARRIVAL),
    ("a letter of another script", "foreign-letter", _say("Diga a la оficina que ha llegado."), ARRIVAL),
    ("a lost not", "lost-negation", _replace(ARRIVAL, "no es un pasaporte", "es un pasaporte"), ARRIVAL),
    ("a lost not in a short text", "lost-negation", _replace(STORIES, "No predice nada", "Predice algo"), STORIES),
    ("an added not", "added-negation", _say("No diga a la oficina que ha llegado."), ARRIVAL),
    ("a changed number", "different-numbers", _change_an_annex, COURT),
    ("a number and its unit", "bare-number", _say("Usted espera 30 días."), ARRIVAL),
    ("a number word", "bare-number", _say("Usted espera dos semanas."), ARRIVAL),
    ("a longer number word", "bare-number", _say("Usted espera treinta y un días."), ARRIVAL),
    ("a number word in one", "bare-number", _say("Usted espera veintiún días."), ARRIVAL),
    ("a hundred", "bare-number", _say("Usted paga cien euros."), ARRIVAL),
    ("a share", "bare-number", _say("Son el 40 por ciento."), ARRIVAL),
    ("a date", "bare-number", _say("Vaya el 12 de junio."), ARRIVAL),
    ("a time of day", "bare-number", _say("Vaya a las 9."), ARRIVAL),
    ("a number in a short text", "bare-number", _in_topic("Empiece en tres días"), "topics.toml"),
    ("a lost fact", "different-facts", _replace(ARRIVAL, "{fact:waiting-weeks}", "un poco"), ARRIVAL),
    ("a removed translation", "no-translation", lambda e: e.remove(COURT), COURT),
]


@pytest.mark.parametrize(("code", "plant", "path"), [row[1:] for row in PLANTED], ids=[row[0] for row in PLANTED])
def test_a_planted_fault_is_caught(
    spanish: EditionFolder, registry: Registry, code: str, plant: Plant, path: str
) -> None:
    plant(spanish)

    assert (path, code) in _said(spanish.faults(registry=registry))


def test_sentences_that_are_too_long_are_told(spanish: EditionFolder, registry: Registry) -> None:
    long = "Las personas de la oficina le ayudan con cada pregunta"
    spanish.write(COURT, spanish.text(COURT).replace(long, f"{long} que usted tenga sobre su solicitud o su carta"))

    assert (COURT, "long-sentences") in _said(spanish.faults(registry=registry))


@pytest.mark.parametrize(
    "words",
    [
        "Un médico le examina sin coste y le da una carta.",
        "La ley le da derecho a un abogado que habla por usted.",
        "Si la carta le dice que se vaya, pida ayuda a un abogado.",
        "El anexo 26 no es un permiso.",
        "Lea el artículo 9ter con un abogado.",
        "Dicen que la decisión es de la oficina.",
        "Uno de los dos puede ir el día después.",
        "Las autoridades son responsables de la acogida.",
    ],
)
def test_plain_spanish_is_taken_for_nothing_else(spanish: EditionFolder, registry: Registry, words: str) -> None:
    gates = {"wrong-language", "wrong-script", "foreign-letter", "bare-number"}
    spanish.append(ARRIVAL, f"\n{words}\n")

    assert not gates & {fault.code for fault in spanish.faults(registry=registry) if fault.path == ARRIVAL}


def test_whole_texts_of_another_language_fail_in_the_bundled_edition(tmp_path: Path, registry: Registry) -> None:
    """Every French text put in the place of the Spanish one: not one of them passes."""
    edition = EditionFolder(Path(shutil.copytree(paths.bundled_content(), tmp_path / "bundled")))
    edition.append("edition.toml", HEAD)
    for french in sorted(edition.root.rglob("fr.md")):
        shutil.copy(french, french.with_name(f"{CODE}.md"))

    loaded = load(edition.root, Faults(), registry)
    assert loaded is not None
    foreign = {fault.path for fault in paragraphs_are_in_their_language(loaded) if fault.code == "wrong-language"}
    assert foreign == {file.relative_to(edition.root).as_posix() for file in edition.root.rglob(f"{CODE}.md")}


# --- and readers are served


def test_it_is_prepared_written_and_found(spanish: EditionFolder, registry: Registry, tmp_path: Path) -> None:
    edition = PreparedEdition(prepare(spanish.root, tmp_path / "prepared", lambda language: None, registry))

    choice = next(one for one in edition.contents.languages if one.code == CODE)
    assert (choice.direction, choice.font, choice.keyboard) == ("ltr", "Noto Sans", "latin-spanish")
    view = edition.language(CODE)
    assert view.date_words == "21 de noviembre de 2026"
    assert (view.locale, view.second_calendar, view.digits) == ("es_ES", "", "0123456789")
    service = SearchService(edition)
    hits = [(hit.address.id, hit.lang) for hit in service.find("tarjetas", CODE, 8).hits]
    service.close()
    assert ("arrival", CODE) in hits, "the chain that the record names brings the plural to the word"


def test_what_was_prepared_is_prepared_anew_when_a_record_changes(
    spanish: EditionFolder, registry: Registry, tmp_path: Path
) -> None:
    before = prepare(spanish.root, tmp_path / "prepared", lambda language: None, registry)
    record = registry.folder / RECORD
    record.write_text(record.read_text(encoding="utf-8").replace('"es_ES"', '"es_MX"'), encoding="utf-8")

    assert prepare(spanish.root, tmp_path / "prepared", lambda language: None, Registry(registry.folder)) != before


SCREEN_TESTS = (
    test_catalogs,
    test_accessibility,
    test_every_place,
    test_figures,
    test_fonts,
    test_geometry,
    test_relevance,
)


@pytest.mark.parametrize("module", SCREEN_TESTS, ids=lambda module: module.__name__)
def test_the_tests_of_screens_and_words_run_for_it_by_themselves(module: ModuleType, spanish: EditionFolder) -> None:
    """They take their languages from the edition, and Spanish is one of them when its head is there."""
    assert edition_languages(spanish.root) == (*BOTH, CODE)
    run_for = {
        mark.args[1]
        for test in vars(module).values()
        for mark in getattr(test, "pytestmark", [])
        if mark.name == "parametrize" and mark.args[0] == "language"
    }
    assert edition_languages() in run_for
    assert run_for <= {edition_languages(), translations(), right_to_left()}
