"""The enums of Example Batch Jobs: each under the name that AWS gives the shape."""
