"""The list of the workspace's articles, with filters."""
