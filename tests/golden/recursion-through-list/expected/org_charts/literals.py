"""The enums of Example Org Charts: each under the name that AWS gives the shape."""
