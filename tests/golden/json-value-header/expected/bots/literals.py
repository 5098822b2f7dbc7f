"""The enums of Example Bots: each under the name that AWS gives the shape."""
