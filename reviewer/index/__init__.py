"""What the articles of a workspace have in common, and rules that judge an article by it."""
