"""Enums of Example Audits. Each alias has the name of its shape in AWS's model."""
