"""The command line: check, fix and list the rules, without a window."""
