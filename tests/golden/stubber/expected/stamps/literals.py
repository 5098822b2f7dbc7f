"""The enums of Example Stamps: each under the name that AWS gives the shape."""
