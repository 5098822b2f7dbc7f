"""The enums of Example Shelves: each under the name that AWS gives the shape."""
