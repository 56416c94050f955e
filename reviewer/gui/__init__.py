"""The window. Besides ``app``, the only package that knows Qt."""
