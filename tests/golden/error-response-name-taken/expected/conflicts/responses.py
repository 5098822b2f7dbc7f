"""Response types of Example Conflicts: TypedDicts of the data that AWS returns."""
