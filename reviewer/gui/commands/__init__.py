"""What the window can do: its actions, with their texts, keys, menus and slots."""
