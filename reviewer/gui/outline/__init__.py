"""The headings of the open article, to find one's way by."""
