"""Response types of Example Calls: TypedDicts of the data that AWS returns."""
