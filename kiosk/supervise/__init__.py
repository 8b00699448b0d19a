"""A visit is a process: the one that watches over them.

It holds one process that has the screen and one that waits to take it, and ends the first with each visit, so that
nothing of a visitor is left in any memory (docs/decisions/0039). The standard library alone: whatever breaks in Qt, in
the edition or in the interface breaks in a child.
"""
