"""The enums of Example Notes: each under the name that AWS gives the shape."""
