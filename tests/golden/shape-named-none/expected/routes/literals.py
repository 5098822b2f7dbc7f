"""Enums of Example Routes. Each alias has the name of its shape in AWS's model."""
