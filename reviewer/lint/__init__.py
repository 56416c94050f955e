"""Rules as data, the engine that runs them, and the engine that makes their fixes."""
