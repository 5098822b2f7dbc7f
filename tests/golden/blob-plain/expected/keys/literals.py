"""The enums of Example Keys: each under the name that AWS gives the shape."""
