"""The enums of Example Profiles: each under the name that AWS gives the shape."""
