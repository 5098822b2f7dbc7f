"""The enums of Example Prints: each under the name that AWS gives the shape."""
