"""Enums of home-made. Each alias has the name of its shape in AWS's model."""
