"""The enums of Example Calls: each under the name that AWS gives the shape."""
