"""The window. The only package, beside ``app``, that knows Qt."""
