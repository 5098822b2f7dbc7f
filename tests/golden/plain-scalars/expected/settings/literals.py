"""The enums of Example Settings: each under the name that AWS gives the shape."""
