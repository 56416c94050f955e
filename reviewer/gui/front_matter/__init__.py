"""The front matter as a form: a second view of the same text, which it changes by edits."""
