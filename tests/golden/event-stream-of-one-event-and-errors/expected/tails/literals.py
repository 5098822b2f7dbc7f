"""The enums of Example Tails: each under the name that AWS gives the shape."""
