"""The enums of Example Libraries: each under the name that AWS gives the shape."""
