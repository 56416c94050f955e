"""Many articles: which files they are, how they are saved, and what they were before."""
