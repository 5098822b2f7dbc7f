"""The enums of Example Glacier: each under the name that AWS gives the shape."""
