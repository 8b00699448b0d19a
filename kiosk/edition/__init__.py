"""What the files of an edition say: reading a content folder, its records, what is known of its translations."""
