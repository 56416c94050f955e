"""Two versions of an article side by side."""
