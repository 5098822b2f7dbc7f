"""The enums of Example Stores: each under the name that AWS gives the shape."""
