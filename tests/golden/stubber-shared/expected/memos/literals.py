"""The enums of Example Memos: each under the name that AWS gives the shape."""
