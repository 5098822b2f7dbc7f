"""Enums of Example CloudSearch Domain. Each alias has the name of its shape in AWS's model."""
