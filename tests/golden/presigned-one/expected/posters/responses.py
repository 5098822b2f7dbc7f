"""Response types of Example Posters: TypedDicts of the data that AWS returns."""
