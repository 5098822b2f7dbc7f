"""Response types of Example Quotations: TypedDicts of the data that AWS returns."""
