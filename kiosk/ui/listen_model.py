"""Reads the words of a screen aloud, sentence by sentence, and tells which one is being said and where it stands.

Nothing is said that nobody asked for. What is read, and in which order, is what the screen shows (`reading`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.failure import Code, Failure
from kiosk.prepared.views import Block
from kiosk.ui.mark_row import MarkRow
from kiosk.ui.record_model import RecordModel
from kiosk.ui.rows import Row
from kiosk.ui.screen_lines import ScreenLines
from kiosk.ui.speaker import Speaker
from kiosk.ui.speech import Speech
from kiosk.ui.taps import Taps
from kiosk.ui.words_to_say import words_of
from kiosk.ui.worker import NewestAnswer
from kiosk.voice.saying import Saying
from kiosk.voice.sound import SILENCE, Sound

if TYPE_CHECKING:  # the first frame needs none of it
    from kiosk.prepared.spoken import SpokenSentence

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

SPEEDS = (100, 125, 150, 180, 215)  # words a minute
VOLUMES = (25, 50, 100, 150, 200)  # percent; the engine's own scale ends at 200
USUAL = 2  # the place of the usual speed and volume
AHEAD_MS = 500  # after a language was chosen: its home is drawn, and nobody has found something to hear yet


class VoiceRow(Row, frozen=True):
    """A language of Belgium in which words can be heard, by its own name."""

    key: str
    name: str


@QmlElement
class ListenModel(QObject):
    """The Listen bar and what it does.

    `marked` says that another sentence is being said, and is to be seen; `earphonesAsked`, that somebody is to be asked
    first whether others may hear it.
    """

    changed = Signal()
    marked = Signal()
    earphonesAsked = Signal()

    def __init__(
        self,
        speech: Speech,
        language: Callable[[], str],
        sensitive: Callable[[], bool],
        official: dict[str, str],
        words_in: Callable[[str, str], str],
        tell: Callable[[Failure], None],
        stay_awake: Callable[[bool], None],
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            language: of the visit.
            sensitive: whether what is shown is nobody else's business.
            official: the languages of Belgium by their own names.
            words_in: gives, for a language and words that are given to say, the same words in that language.
            tell: hears why nothing can be heard.
            stay_awake: is told whether somebody is listening, who need not touch anything.
        """
        super().__init__(parent)
        self._speech = speech
        self._language = language
        self._sensitive = sensitive
        self._official = official
        self._words_in = words_in
        self._tell = tell
        self._stay_awake = stay_awake
        self._sound = SILENCE
        self._looked = False
        self._takes_taps = True
        self._looking: NewestAnswer[None, Sound] | None = None
        self._window: QQuickWindow | None = None
        self._taps = Taps(self)
        self._taps.tapped.connect(self._play_at)
        self.lines = ScreenLines(speech.spoken, language, lambda: self._sound.clips != "")
        self._sayings: list[Saying] = []
        self._playing = self._opened = False
        self._speed = self._volume = USUAL
        self._marks = RecordModel(MarkRow, self)
        self._others = RecordModel(VoiceRow, self)
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._read_ahead)
        self._aside = Speaker(speech, self)
        self._aside.failed.connect(self._note_unheard)
        speech.player.ended.connect(self._go_on)
        speech.player.failed.connect(self._note_silence)

    # From outside

    def watch(self, window: QQuickWindow) -> None:
        """Name the window; once it is drawn, find out what this machine can say."""
        self._window = window
        window.frameSwapped.connect(self._look_once)

    @Slot()
    def _look_once(self) -> None:
        if self._window is not None:
            self._window.frameSwapped.disconnect(self._look_once)
        self.look()

    def look(self) -> None:
        """Find out anew what this machine can say, away from the screen."""
        if self._looking is None:
            self._looking = NewestAnswer(lambda _: self._speech.look(), self._hear_of_sound, Code.VOICE_SILENT)
        self._looking.ask(None)

    def _hear_of_sound(self, sound: Sound | Failure) -> None:
        self._sound = SILENCE if isinstance(sound, Failure) else sound
        self._looked = True
        self._find_others()
        self.changed.emit()

    @property
    def sound(self) -> Sound:
        """What this machine can say, as it was found last."""
        return self._sound

    @property
    def looked(self) -> bool:
        """Whether that is known by now."""
        return self._looked

    def take_taps(self, take: bool) -> None:
        """Whether a tap on a sentence reads from it, or means something else now."""
        self._takes_taps = take

    def pause(self) -> None:
        """Something else is to be said."""
        if self._playing:
            self._hush()
            self.changed.emit()

    def read(self) -> None:
        """Another language is shown."""
        self.close()
        self._find_others()
        self.changed.emit()

    @Slot()
    def expect(self) -> None:
        """Somebody chose a language and may listen soon."""
        self._ahead.start()

    @Slot()
    def _read_ahead(self) -> None:
        """How a language is said is read before somebody listens: 35 ms, and the first sound is due within 150."""
        if self._offered:
            self._speech.spoken.block("", self._language())

    def forget(self) -> None:
        """End of a visit: silent, and as fast and as loud as at first."""
        self._ahead.stop()
        self.close()
        self._speed = self._volume = USUAL
        self.changed.emit()

    def stop(self) -> None:
        """Leave nothing behind; call before the application ends."""
        self._ahead.stop()
        self.close()
        self._speech.player.close()
        if self._looking is not None:
            self._looking.stop()

    # What a visitor does

    @Slot(QQuickItem)
    def open(self, screen: QQuickItem) -> None:
        """Listen to a screen, from its first sentence; where others must not hear it, that is asked first."""
        self.lines.name(screen)
        if self._sensitive():
            self.earphonesAsked.emit()
        else:
            self.start()

    @Slot()
    def start(self) -> None:
        """Read the screen that was asked for."""
        if not self.lines.has_screen or not self._offered:
            return
        self.lines.collect()
        self.lines.begin()
        if not self._opened and self._window is not None:
            self._taps.watch(self._window)
        self._opened = True
        self._play()

    @Slot()
    def close(self) -> None:
        """Be silent, and put the bar away."""
        self._aside.hush()
        if not self._opened and not self.lines.has_screen:
            return
        self._hush()
        if self._opened and self._window is not None:
            self._taps.leave(self._window)
        self._opened = False
        self.lines.name(None)
        self._show_mark()
        self.changed.emit()

    @Slot(RecordModel, result=bool)
    def givesWords(self, blocks: RecordModel) -> bool:
        """Whether a call-out gives words to say, and nothing else; that is so in every language or in none."""
        return words_of(cast("Sequence[Block]", blocks.records)) != ""

    @Slot(str, RecordModel)
    def sayIn(self, language: str, blocks: RecordModel) -> None:
        """Say the words that a call-out gives to say, in a language of Belgium."""
        words = words_of(cast("Sequence[Block]", blocks.records))
        self._aside.say([(self._words_in(language, words), language)], self._sound)

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on with the sentence at which it was paused."""
        if self._playing:
            self.pause()
        else:
            self._play()

    @Slot(int)
    def skip(self, sentences: int) -> None:
        """So many sentences on, or back; they are read from there."""
        self.lines.move(sentences)
        self._play()

    @Slot(int)
    def changeSpeed(self, steps: int) -> None:
        """Faster by so many steps; the sentence begins anew where one is being said."""
        self._speed = _moved(self._speed, steps, len(SPEEDS))
        self._say_anew()

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        """Louder by so many steps."""
        self._volume = _moved(self._volume, steps, len(VOLUMES))
        self._say_anew()

    @Slot()
    def measure(self) -> None:
        """The label of the sentence has another size now: the mark goes with it."""
        self._show_mark()

    @Slot(QPointF)
    def _play_at(self, place: QPointF) -> None:
        """Read from the sentence at a place of the window; none there changes nothing."""
        if self._takes_taps and self.lines.go_to(place):
            self._play()

    # What follows from it

    def _play(self) -> None:
        """Say the present sentence, or the next one that can be said."""
        lines = self.lines
        if lines.present is not None and not lines.present.is_shown:
            lines.collect()
        while lines.present is not None:
            self._sayings = self._sayings_of(lines.present.sentence)
            if self._sayings:
                self._speech.player.give_turn(self._lose)
                self._set_playing(True)
                self._show_mark()
                self.marked.emit()
                self.changed.emit()
                self._say()
                return
            lines.pass_on()
        self._end()

    def _say(self) -> None:
        self._speech.player.say(self._sayings[0])

    @Slot()
    def _go_on(self) -> None:
        """The next part of the sentence, or the next sentence."""
        if not self._playing:
            return
        self._sayings = self._sayings[1:]
        if self._sayings:
            self._say()
        else:
            self.lines.pass_on()
            self._play()

    def _end(self) -> None:
        """All was said: the bar stays, and begins anew when it is asked to."""
        self._hush()
        self.lines.begin()
        self._show_mark()
        self.changed.emit()

    def _say_anew(self) -> None:
        if self._playing:
            self._play()
        self.changed.emit()

    def _hush(self) -> None:
        if self._playing:
            self._speech.player.hush()
        self._stop_playing()

    def _lose(self) -> None:
        """Something else is being said: the sentence waits."""
        self._stop_playing()
        self.changed.emit()

    def _stop_playing(self) -> None:
        self._sayings = []
        self._set_playing(False)

    def _set_playing(self, playing: bool) -> None:
        if self._playing != playing:
            self._playing = playing
            self._stay_awake(playing)

    @Slot(str)
    def _note_silence(self, why: str) -> None:
        """What was said cannot have been heard: say so, and look what is there now."""
        if not self._playing:
            return
        self._note_unheard(why)

    @Slot(str)
    def _note_unheard(self, why: str) -> None:
        self.close()
        self._tell(Failure(Code.VOICE_SILENT, why, "?", self._language()))
        self.look()

    def _find_others(self) -> None:
        """The languages of Belgium that can be heard besides that of the visit."""
        spoken, language = self._speech.spoken, self._language()
        asked = self._official if self._looked else ()  # until then nothing can be heard, and no voice is read
        heard = (code for code in asked if code != language and self._sound.has(spoken.voice(code)))
        self._others.show([VoiceRow(key=code, name=self._official[code]) for code in heard])

    def _sayings_of(self, sentence: SpokenSentence) -> list[Saying]:
        speed, volume, spoken = SPEEDS[self._speed], VOLUMES[self._volume], self._speech.spoken
        clip = spoken.clip(sentence.clip) if sentence.clip and self._sound.clips else None
        if clip is not None:
            return [Saying("", "", speed, volume, clip, self._sound.clips)]
        voiced = self._speech.voiced(sentence.parts, self._sound)
        return [Saying(words, voice, speed, volume) for words, voice in voiced]

    def _show_mark(self) -> None:
        places = self.lines.marked() if self._opened else []
        self._marks.show([MarkRow.of(one) for one in places])

    @property
    def _offered(self) -> bool:
        spoken, language = self._speech.spoken, self._language()
        voice = spoken.voice(language)
        return self._sound.has(voice) or (not voice and self._sound.clips != "" and spoken.is_recorded(language))

    @property
    def _label(self) -> QQuickItem | None:
        """The label of the sentence that is being said or was paused at."""
        line = self.lines.present if self._opened else None
        return line.label if line is not None and line.is_shown else None

    # What QML reads

    def _get_offered(self) -> bool:
        return self._offered

    def _get_heard(self) -> bool:
        return self._sound.device and bool(self._sound.voices)

    def _get_missing(self) -> str:
        return self._sound.why

    def _get_opened(self) -> bool:
        return self._opened

    def _get_playing(self) -> bool:
        return self._playing

    def _get_speed(self) -> int:
        return self._speed - USUAL

    def _get_volume(self) -> int:
        return self._volume - USUAL

    def _get_most(self) -> int:
        return USUAL

    def _get_marks(self) -> RecordModel:
        return self._marks

    def _get_others(self) -> RecordModel:
        return self._others

    def _get_label(self) -> QObject | None:
        return self._label

    offered = Property(bool, _get_offered, notify=changed)
    heard = Property(bool, _get_heard, notify=changed)
    missing = Property(str, _get_missing, notify=changed)
    opened = Property(bool, _get_opened, notify=changed)
    playing = Property(bool, _get_playing, notify=changed)
    speed = Property(int, _get_speed, notify=changed)
    volume = Property(int, _get_volume, notify=changed)
    most = Property(int, _get_most, constant=True)
    marks = Property(RecordModel, _get_marks, constant=True)
    others = Property(RecordModel, _get_others, constant=True)
    label = Property(QObject, _get_label, notify=changed)


def _moved(place: int, steps: int, places: int) -> int:
    return max(0, min(place + steps, places - 1))
