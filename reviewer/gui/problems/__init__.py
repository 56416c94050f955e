"""The problems of the open article, and what can be done about the chosen one."""
