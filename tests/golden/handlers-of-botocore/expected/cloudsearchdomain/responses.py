"""Response types of Example CloudSearch Domain: TypedDicts of the data that AWS returns."""
