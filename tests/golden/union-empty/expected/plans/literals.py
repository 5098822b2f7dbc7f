"""The enums of Example Plans: each under the name that AWS gives the shape."""
