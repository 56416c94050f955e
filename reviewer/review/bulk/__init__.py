"""Changing many articles at once: planned first, looked at, then written; and undoing it."""
