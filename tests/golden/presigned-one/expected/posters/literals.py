"""The enums of Example Posters: each under the name that AWS gives the shape."""
