"""Response types of Example EC2: TypedDicts of the data that AWS returns."""
