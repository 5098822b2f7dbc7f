"""Enums of Example Mails. Each alias has the name of its shape in AWS's model."""
