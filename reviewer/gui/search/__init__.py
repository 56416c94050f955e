"""Finding and replacing in all articles of the folder."""
