"""Enums of Example Grammars. Each alias has the name of its shape in AWS's model."""
