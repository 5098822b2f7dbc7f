"""The enums of Example Sensors: each under the name that AWS gives the shape."""
