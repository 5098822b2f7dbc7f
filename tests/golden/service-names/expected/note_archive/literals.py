"""Enums of Example Note Archive. Each alias has the name of its shape in AWS's model."""
