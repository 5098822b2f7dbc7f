"""The enums of Example Manuals: each under the name that AWS gives the shape."""
