"""How words become sound: what this machine can say, and one child process a sentence that says it.

It knows voices by their names and words as they are to be said; which words, in which order, is not its business.
"""
