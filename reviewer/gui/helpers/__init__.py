"""The processes that work for the window, so that it never waits."""
