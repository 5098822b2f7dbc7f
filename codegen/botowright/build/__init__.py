"""One service through every stage, and all of them on the cores there are."""
