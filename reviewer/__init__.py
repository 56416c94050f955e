"""Finds and repairs the damage in scraped Markdown articles."""
