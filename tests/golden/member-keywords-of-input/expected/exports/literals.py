"""The enums of Example Exports: each under the name that AWS gives the shape."""
