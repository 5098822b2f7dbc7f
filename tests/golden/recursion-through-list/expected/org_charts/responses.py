"""Response types of Example Org Charts: TypedDicts of the data that AWS returns."""
