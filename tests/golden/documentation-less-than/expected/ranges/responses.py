"""Response types of Example Ranges: TypedDicts of the data that AWS returns."""
