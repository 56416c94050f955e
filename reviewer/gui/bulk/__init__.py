"""Changing many articles at once: looked at, made, and taken back."""
