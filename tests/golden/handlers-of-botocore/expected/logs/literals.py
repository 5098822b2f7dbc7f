"""Enums of Example CloudWatch Logs. Each alias has the name of its shape in AWS's model."""
