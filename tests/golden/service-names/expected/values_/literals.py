"""The enums of Example Values: each under the name that AWS gives the shape."""
