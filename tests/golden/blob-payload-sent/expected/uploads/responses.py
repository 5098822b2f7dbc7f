"""Response types of Example Uploads: TypedDicts of the data that AWS returns."""
