"""Enums of Example Media. Each alias has the name of its shape in AWS's model."""
