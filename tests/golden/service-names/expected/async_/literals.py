"""The enums of Example Async: each under the name that AWS gives the shape."""
