"""The enums of Example Estates: each under the name that AWS gives the shape."""
