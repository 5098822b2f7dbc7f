"""Response types of Example CloudWatch Logs: TypedDicts of the data that AWS returns."""
