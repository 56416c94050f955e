"""What the window can do: its actions, their words, keys and menus, and what each sets off."""
