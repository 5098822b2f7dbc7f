"""The enums of Example Locks: each under the name that AWS gives the shape."""
