"""The enums of Example Streams: each under the name that AWS gives the shape."""
