"""The enums of Example Grammars: each under the name that AWS gives the shape."""
