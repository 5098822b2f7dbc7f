"""The enums of home-made: each under the name that AWS gives the shape."""
