"""Words that ask rather than tell: pronouns, helping verbs, articles, question words.

They are indexed and found like all others. In a question they count little beside a word that tells something, because
our texts say "you" where a visitor says "I", and the rare "my" of a text would outweigh the "sick" of the question.
"""

from __future__ import annotations

from kiosk.search.analysis import fold

_SMALL = {
    "en": "a an the i im me my mine we us our you your he she it its they them their his her this that these "
    "those there is am are was were be been do does did dont doesnt didnt can cant could will would shall "
    "should may must have has had what who whom when where why how which if or and but not so to of in on "
    "at by for from with about into as say said says tell want get please t s",
    "fr": "le la les un une des du de d l je j moi me m mon ma mes nous notre nos vous votre vos tu te ton ta "
    "tes il elle on ils elles lui leur leurs se ce c cet cette ces ca qui que qu quoi quel quelle quels "
    "quelles quand ou comment pourquoi combien est es suis sommes etes sont etait ai as a avons avez ont "
    "avait etre avoir fait faire peux peut puis dois doit veux veut et mais si ne pas n y en dans sur par "
    "pour avec sans au aux plus disent dit",
    "nl": "de het een ik me mij mijn we wij ons onze u uw je jij jouw hij zij ze haar hen hun dit dat deze die "
    "er is ben bent zijn was waren wordt word worden heb hebt heeft hebben had kan kunnen kunt mag moet "
    "moeten wil willen zal zou wat wie wanneer waar waarom hoe welke als of en maar niet geen te van in "
    "op aan bij voor met om naar dan zo ook iemand",
    "ar": "انا نحن انت هو هي هم في من الي علي عن مع هل ما ماذا متي اين كيف لماذا كم اي هذا هذه ذلك التي الذي ان "
    "كان كانت يكون لا لم لن ليس و او ثم اذا لي لدي عندي وعندي بعد قبل اريد استطيع يمكن يمكنني افعل قالوا "
    "يقولون "
    # spoken in Syria, Iraq, Sudan and the Maghreb
    "شو ايش شنو اش واش كيفاش شلون علاش ليش فين وين منين امتي ايمتي قديش شقد بدي بدنا ابغي بغيت عاوز عايز فيي فيني "
    "اقدر بقدر نقدر لازم هاد هاي هادي هيك هسه هلق راه راني اللي يلي لو مشان عشان علشان كمان لسا لسه بس مو مش ما رح "
    "راح عم تبع تبعي تبعنا ديال ديالي ديالنا متاع ليا ليي عنا معي معاي كيف",
    "fa": "من ما شما تو او انها اين ان را از به در با براي تا و يا كه چه چي كي كجا چطور چگونه چرا ايا است هست "
    "هستم نيست بود شد شود ميشود ميكنم كنم كند ميكند دارم دارد ميخواهم خواهم مي نمي هم يك بايد بعد قبل اگر "
    "م ام اند ميتوانم توانم "
    # spoken in Iran and Afghanistan
    "رو ره ده تو چطو ايا مه ميتونم ميتانم ميشه ميخوام ميخايم بايد كنم كده كنه دارم داره اينجه انجه همي نيس هس بگم",
    "es": "el la los las un una yo me mi mis nos nuestro tu su sus que quien cuando donde como por porque cual "
    "es soy son esta estoy he ha han tengo tiene puedo puede quiero debo y o pero no si de en a con para",
    "de": "der die das ein eine ich mich mir mein meine wir uns sie ihr er es was wer wann wo wie warum ist bin "
    "sind war habe hat haben kann muss will soll und oder aber nicht kein zu von in auf an bei fur mit um",
    "tr": "ben bana beni benim biz bize sen siz o onlar bu su ne kim zaman nerede nasil neden niye mi mu var "
    "yok icin ile ve veya ama degil bir istiyorum",
    "ru": "я мне меня мой моя мои мы нас вы он она они это что кто когда где как почему какой ли есть был быть "
    "могу можно нужно хочу и или но не в на с к по для от из у",
    "uk": "я мені мене мій моя мої ми нас ви він вона вони це що хто коли де як чому який чи є був бути можу "
    "можна треба хочу і й або але не в у на з до по для від із",
    "sq": "une mua im ime ne ju ai ajo ata kjo ky cfare kush kur ku si pse eshte jam jane kam ka mund duhet dua "
    "dhe ose por nuk nje te me per nga",
    "so": "aniga anigu waxaan ma maxaa goorma xagee sidee waa iyo ama laakiin ku ka u la in",
}


def small_words(language: str) -> frozenset[str]:
    """The small words of a language, folded; none are known of a language without a list."""
    return frozenset(fold(word) for word in _SMALL.get(language, "").split())
