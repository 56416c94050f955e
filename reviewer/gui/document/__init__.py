"""The articles that are open: their text, its history, and their files."""
