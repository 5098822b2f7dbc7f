"""Response types of Example Manuals: TypedDicts of the data that AWS returns."""
