"""Response types of Example Imports: TypedDicts of the data that AWS returns."""
