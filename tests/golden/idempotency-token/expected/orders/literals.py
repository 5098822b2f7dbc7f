"""The enums of Example Orders: each under the name that AWS gives the shape."""
