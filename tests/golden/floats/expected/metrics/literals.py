"""The enums of Example Metrics: each under the name that AWS gives the shape."""
