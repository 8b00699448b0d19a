"""Full-text search: analysis per language, an index per language, and queries that never meet a query parser.

`analysis` turns text into terms, `index` builds and opens, `query` finds, `snippet` cuts the passage that is shown.
Whoosh is used through `postings` alone.
"""
