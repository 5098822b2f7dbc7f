"""Enums of Example Schedules. Each alias has the name of its shape in AWS's model."""
