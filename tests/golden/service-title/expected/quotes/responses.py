"""Response types of The "Best" \\N Quotes \"\"\" Service": TypedDicts of the data that AWS returns."""
