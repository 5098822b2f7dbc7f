"""The enums of Example Uploads: each under the name that AWS gives the shape."""
