"""The enums of Example Note Archive: each under the name that AWS gives the shape."""
