"""How the program starts: what is seen first, and what comes after that."""
