"""How everything in the window looks: colours, icons, names and rows."""
