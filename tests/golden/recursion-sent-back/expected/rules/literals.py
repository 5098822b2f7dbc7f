"""Enums of Example Rules. Each alias has the name of its shape in AWS's model."""
