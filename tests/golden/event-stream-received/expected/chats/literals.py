"""Enums of Example Chats. Each alias has the name of its shape in AWS's model."""
