"""The enums of Example Mirrors: each under the name that AWS gives the shape."""
