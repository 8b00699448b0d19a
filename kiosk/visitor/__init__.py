"""The process of one visit, as the child of a supervisor: waits unseen, takes the screen, tells of frames and the end.

`kiosk run --part visit` is it, or `--part spare`; nobody types that (docs/reliability.md).
"""
