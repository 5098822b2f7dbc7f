"""The enums of Example Gates: each under the name that AWS gives the shape."""
