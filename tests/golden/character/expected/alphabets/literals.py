"""The enums of Example Alphabets: each under the name that AWS gives the shape."""
