"""The enums of Example Filters: each under the name that AWS gives the shape."""
