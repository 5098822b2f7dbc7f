"""Enums of Example Memos. Each alias has the name of its shape in AWS's model."""
