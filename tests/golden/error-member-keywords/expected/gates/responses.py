"""Response types of Example Gates: TypedDicts of the data that AWS returns."""
