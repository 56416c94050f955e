"""What rules and fixes are, the engine that runs rules, and the one that makes fixes."""
