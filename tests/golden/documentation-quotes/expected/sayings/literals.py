"""The enums of Example Sayings: each under the name that AWS gives the shape."""
