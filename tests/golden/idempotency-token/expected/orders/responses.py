"""Response types of Example Orders: TypedDicts of the data that AWS returns."""
