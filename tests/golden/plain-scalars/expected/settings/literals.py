"""Enums of Example Settings. Each alias has the name of its shape in AWS's model."""
