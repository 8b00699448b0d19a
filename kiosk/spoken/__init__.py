"""How the words of an edition are said: sentences, and for each the words that a voice is given. No Qt, no engine.

What a screen shows is for eyes: numbers to be dialled, times with a dash, names of offices in another alphabet. Here
it becomes what an ear can use. An edition is spoken when it is prepared (`edition`); `say` is for a text that was not
known then.
"""

from __future__ import annotations

from kiosk.spoken.saying import say

__all__ = ["say"]
