"""The enums of Example Probes: each under the name that AWS gives the shape."""
