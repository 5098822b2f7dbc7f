"""The enums of Example Shops: each under the name that AWS gives the shape."""
