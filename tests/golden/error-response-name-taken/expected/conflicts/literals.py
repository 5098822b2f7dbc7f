"""The enums of Example Conflicts: each under the name that AWS gives the shape."""
