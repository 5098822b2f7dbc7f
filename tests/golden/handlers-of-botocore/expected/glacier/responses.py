"""Response types of Example Glacier: TypedDicts of the data that AWS returns."""
