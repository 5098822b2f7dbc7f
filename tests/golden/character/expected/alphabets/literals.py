"""Enums of Example Alphabets. Each alias has the name of its shape in AWS's model."""
