"""The enums of Example Clocks: each under the name that AWS gives the shape."""
