"""The enums of Example Qualities: each under the name that AWS gives the shape."""
