"""The enums of Example Ranges: each under the name that AWS gives the shape."""
