"""What the articles of a workspace have in common, and the rules that judge one article by it."""
