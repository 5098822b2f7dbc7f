"""The enums of Example Sinks: each under the name that AWS gives the shape."""
