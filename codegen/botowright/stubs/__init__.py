"""Stubs of the libraries themselves, which give a client its type."""
