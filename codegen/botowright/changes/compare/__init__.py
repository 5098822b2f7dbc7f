"""Two models of a service → the changes between them."""
