"""The enums of Example CloudSearch Domain: each under the name that AWS gives the shape."""
