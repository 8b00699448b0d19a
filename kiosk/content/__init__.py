"""The domain: what a page, a fact, a step, a series and a hit is.

Knows nothing of the interface and never imports Qt.
"""
