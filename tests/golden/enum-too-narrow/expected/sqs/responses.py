"""Response types of Example Queues: TypedDicts of the data that AWS returns."""
