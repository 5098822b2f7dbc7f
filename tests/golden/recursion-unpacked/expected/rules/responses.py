"""Response types of Example Rules: TypedDicts of the data that AWS returns."""
