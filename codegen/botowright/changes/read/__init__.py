"""A user's OLD and NEW → releases → the model of a service, as plain data."""
