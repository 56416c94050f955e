"""Going through problems: what is wrong, what is done about it, and what people decide."""
