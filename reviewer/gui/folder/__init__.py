"""The opened folder in the window: its articles, decisions and settings."""
