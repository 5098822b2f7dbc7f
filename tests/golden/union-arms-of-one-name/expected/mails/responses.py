"""Response types of Example Mails: TypedDicts of the data that AWS returns."""
