"""What the files of an edition are called; those of the kinds of article stand in their table (`kinds`)."""

EDITION = "edition.toml"
FACTS = "facts.toml"
SOURCES = "sources.toml"
UNITS = "units.toml"
DOCUMENT_WORDS = "document-words.toml"
MARKS = "marks.toml"
INSTITUTIONS = "institutions.toml"
CONTACTS = "contacts.toml"
TOPICS = "topics.toml"
HELP = "help.toml"
GLOSSARY = "glossary.toml"
RULES = "rules.toml"
DEADLINES = "deadlines.toml"
STATISTICS = "statistics"  # the folder of what stories are told from
STORIES = f"{STATISTICS}/statistics.toml"
COUNTRIES = f"{STATISTICS}/countries.toml"  # missing where nothing is known by country
COUNTRY_ROWS = "countries.csv"  # of the folder of statistics
SOURCES_OF_STATISTICS = f"{STATISTICS}/sources.toml"
WORD_RECORDS = "translations.toml"  # missing where nothing is translated
ASKED = "asked"  # a file a language, missing where nothing is recorded, and one for all of them
IN_ANY_LANGUAGE = "any"
JUDGED = f"{ASKED}/judged.tsv"  # missing where nothing was judged
PROMISES = "promises.toml"  # missing where nothing is promised
