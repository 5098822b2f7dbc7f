"""Response types of Example Stations: TypedDicts of the data that AWS returns."""
