"""Response types of Example Sayings: TypedDicts of the data that AWS returns."""
