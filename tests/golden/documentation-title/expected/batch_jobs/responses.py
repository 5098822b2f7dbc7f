"""Response types of Example Batch Jobs: TypedDicts of the data that AWS returns."""
