"""The enums of Example Tables: each under the name that AWS gives the shape."""
