"""The enums of Example Feeds: each under the name that AWS gives the shape."""
