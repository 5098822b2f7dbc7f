"""Response types of Example Radios: TypedDicts of the data that AWS returns."""
