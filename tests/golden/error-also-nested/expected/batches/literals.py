"""The enums of Example Batches: each under the name that AWS gives the shape."""
