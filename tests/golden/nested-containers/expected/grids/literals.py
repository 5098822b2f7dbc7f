"""The enums of Example Grids: each under the name that AWS gives the shape."""
