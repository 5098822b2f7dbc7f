"""Two small models in, their changes out."""
