"""English, French, Dutch, German and Spanish: Snowball, told of the commonest irregular words."""

from __future__ import annotations

from collections.abc import Callable

import regex

from kiosk.search.chains.chain import Chain, Forms
from kiosk.search.chains.snowball import stems
from kiosk.search.compounds import Compounds

# Forms no rule brings together, of the words people ask about.
_ENGLISH = {
    "children": "child", "men": "man", "women": "woman", "wives": "wife", "people": "person", "feet": "foot",
    "teeth": "tooth", "went": "go", "gone": "go", "goes": "go", "said": "say", "told": "tell", "paid": "pay",
    "got": "get", "gave": "give", "given": "give", "sent": "send", "lost": "lose", "left": "leave", "came": "come",
    "found": "find", "kept": "keep", "spoke": "speak", "spoken": "speak", "slept": "sleep", "bought": "buy",
    "brought": "bring", "taken": "take", "took": "take", "wrote": "write", "written": "write", "forgot": "forget",
    "stolen": "steal", "stole": "steal", "born": "birth", "ill": "sick", "illness": "sick", "married": "marry",
    "license": "licence", "licenses": "licence", "center": "centre", "centers": "centre",
}  # fmt: skip
_FRENCH = {"enfants": "enfant", "yeux": "oeil", "travaux": "travailler", "hôpitaux": "hôpital", "reçu": "recevoir",
           "travail": "travailler"}  # fmt: skip
_DUTCH = {
    "kinderen": "kind", "steden": "stad", "ging": "gaan", "gegaan": "gaan", "kwam": "komen", "kreeg": "krijgen",
    "gekregen": "krijgen", "brieven": "brief", "zieke": "ziek", "verloren": "verliezen", "gesprekken": "gesprek",
}  # fmt: skip
_NO_PARTS = frozenset(
    {
        "achter", "alle", "alleen", "beneden", "binnen", "boven", "buiten", "daar", "door", "eens", "elke",
        "ergens", "geen", "hier", "iets", "immers", "langs", "mede", "meer", "mijn", "minder", "naar", "neer",
        "niet", "omhoog", "omlaag", "onder", "over", "rond", "samen", "tegen", "terug", "tussen", "vast", "verder",
        "voor", "voort", "waar", "weder", "weer", "zelf", "zonder", "baar", "eert", "eren", "gaan", "heid", "houd",
        "houden", "jarige", "jarigen", "keer", "keren", "king", "komen", "lijk", "loog", "loos", "maken", "nemen",
        "schap", "sturen", "tien", "zaam", "zien", "zoek",
    }
)  # fmt: skip
_DUTCH_COMPOUNDS = Compounds(
    links=("", "s", "en", "n", "e"),
    no_parts=_NO_PARTS,
)
_SPANISH = {"hijos": "hijo", "hijas": "hijo", "perdí": "perder", "fui": "ir", "dijeron": "decir"}
_IZE = regex.compile("(?<=\\w{3})iz(?=(?:e[ds]?|ing|ations?)$)")


def english() -> Chain:
    """English, written as in Britain or as in America."""
    return Chain(stemmer=_with(_ENGLISH, _as_in_britain(stems("english"))))


def french() -> Chain:
    """French; the stem is taken before the accents go: "refusée" and "refuser" meet."""
    return Chain(stemmer=_with(_FRENCH, _participles(stems("french"))))


def dutch() -> Chain:
    """Dutch, by Kraaij and Pohlmann, who know that "geweigerd" is of "weigeren"."""
    return Chain(stemmer=_with(_DUTCH, stems("dutch")), compounds=_DUTCH_COMPOUNDS)


def german() -> Chain:
    """German, written with ä or with ae."""
    return Chain(stemmer=stems("german"))


def spanish() -> Chain:
    """Spanish."""
    return Chain(stemmer=_with(_SPANISH, stems("spanish")))


def _with(irregular: dict[str, str], stemmer: Callable[[str], Forms]) -> Callable[[str], Forms]:
    return lambda word: stemmer(irregular.get(word, word))


def _as_in_britain(stemmer: Callable[[str], Forms]) -> Callable[[str], Forms]:
    """What ends in -ize as in America: "recognized" is stemmed as "recognised"."""
    return lambda word: stemmer(_IZE.sub("is", word))


def _participles(stemmer: Callable[[str], Forms]) -> Callable[[str], Forms]:
    """QueryTerm without accents, "refusee" and "refusees" end as no French word does; they are read with the accent."""

    def stem(word: str) -> Forms:
        for ending in ("ees", "ee"):
            if word.endswith(ending):
                return (*stemmer(word), *stemmer(word[: -len(ending)] + "ée"))
        return stemmer(word)

    return stem
