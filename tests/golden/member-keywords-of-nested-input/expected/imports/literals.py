"""The enums of Example Imports: each under the name that AWS gives the shape."""
