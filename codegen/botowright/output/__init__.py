"""The output folder: staged, then swapped in; its recorded state; its drift."""
