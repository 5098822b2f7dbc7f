"""Enums of Example Agents. Each alias has the name of its shape in AWS's model."""
