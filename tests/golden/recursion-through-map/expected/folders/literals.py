"""The enums of Example Folders: each under the name that AWS gives the shape."""
