"""The enums of Example Rules: each under the name that AWS gives the shape."""
