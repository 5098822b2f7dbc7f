"""The enums of Example Headers: each under the name that AWS gives the shape."""
