"""Enums of Example Parcels. Each alias has the name of its shape in AWS's model."""
