"""A document as passages: whatever stands on a screen, in one language, one below the other, each under a name.

The passages of a document have the same names in every language, so that two languages stand side by side passage by
passage. They are made of the blocks of articles, and of the words of documents for what no editor wrote.
"""
