"""A shop, as a project of its own. It uses six services, each in another spelling."""
