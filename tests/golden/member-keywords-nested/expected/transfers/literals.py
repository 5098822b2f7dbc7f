"""The enums of Example Transfers: each under the name that AWS gives the shape."""
