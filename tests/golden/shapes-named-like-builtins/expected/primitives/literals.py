"""The enums of Example Primitives: each under the name that AWS gives the shape."""
