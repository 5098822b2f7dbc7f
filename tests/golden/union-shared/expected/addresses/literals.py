"""The enums of Example Addresses: each under the name that AWS gives the shape."""
