"""Types for code that has none: of clients and other objects, and of dictionaries for methods."""
