"""The enums of Example Media: each under the name that AWS gives the shape."""
