"""The enums of Example Downloads: each under the name that AWS gives the shape."""
