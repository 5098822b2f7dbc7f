"""A shop on AWS."""
