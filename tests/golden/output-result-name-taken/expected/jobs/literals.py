"""The enums of Example Jobs: each under the name that AWS gives the shape."""
