"""Enums of Example Senders. Each alias has the name of its shape in AWS's model."""
