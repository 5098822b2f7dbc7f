"""Enums of Example Calendars. Each alias has the name of its shape in AWS's model."""
