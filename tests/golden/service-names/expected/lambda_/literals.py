"""The enums of Example Lambda: each under the name that AWS gives the shape."""
