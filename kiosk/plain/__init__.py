"""The page that is shown when nothing else can be: 112, and whom to ask.

It needs Qt's painter and these words, and nothing else that could be missing or damaged: no edition, no index, no QML.
"""
