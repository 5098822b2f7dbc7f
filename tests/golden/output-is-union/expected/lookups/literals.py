"""The enums of Example Lookups: each under the name that AWS gives the shape."""
