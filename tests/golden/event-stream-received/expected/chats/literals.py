"""The enums of Example Chats: each under the name that AWS gives the shape."""
