"""The enums of Example Routes: each under the name that AWS gives the shape."""
